package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAccessTest {
  private static final String KEY = "sk-proj-" + "aB3dE6gH9jK2".repeat(4);

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereFilesHaveSuchRights() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    allow(folder, "rwxr-xr-x");
  }

  private static void allow(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  @ParameterizedTest
  @CsvSource({
    "rw-------, false",
    "r--------, false",
    "rw-r--r--, true",
    "rw-r-----, false",
    "rw----r--, true",
    "rw--w--w-, false"
  })
  void aFileIsOpenWhenEverybodyMayReadIt(String rights, boolean open) throws IOException {
    allow(Files.writeString(folder.resolve("key"), KEY), rights);

    assertThat(FileAccess.isOpenToOthers(folder, "key")).isEqualTo(open);
  }

  @Test
  void aFolderThatNobodyElseMayEnterProtectsWhatIsInIt() throws IOException {
    allow(Files.writeString(folder.resolve("key"), KEY), "rw-r--r--");
    allow(folder, "rwx------");

    assertThat(FileAccess.isOpenToOthers(folder, "key")).isFalse();
  }

  @Test
  void aFileThatIsNotThereIsNotOpen() {
    assertThat(FileAccess.isOpenToOthers(folder, "nowhere")).isFalse();
  }

  @Test
  void anOpenFileIsNamedWhenTheKeyIsReadFromIt() throws IOException {
    allow(Files.writeString(folder.resolve("the.key"), KEY), "rw-r--r--");
    allow(Files.writeString(folder.resolve("the.env"), "OPENAI_API_KEY=" + KEY), "rw-r--r--");
    allow(Files.writeString(folder.resolve("own.key"), KEY), "rw-------");

    assertThat(openFile(Option.KEY_FILE, "the.key")).hasToString("Optional[the.key]");
    assertThat(openFile(Option.ENV_FILE, "the.env")).hasToString("Optional[the.env]");
    assertThat(openFile(Option.KEY_FILE, "own.key")).isEmpty();
  }

  private Optional<String> openFile(Option option, String name) {
    return new Resolver(folder).typed(option, name).settled().keys().openFile();
  }
}
