package io.github.quotadoctor.spend;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.openai.AdminRefusal;
import java.util.Locale;
import java.util.Optional;

/** Why it cannot be told who spent it. */
public enum SpendFault {
  ADMIN_KEY_MISSING(10),
  ADMIN_KEY_MALFORMED(10),
  ADMIN_KEY_WRONG_KIND(14),
  ADMIN_KEY_REJECTED(10),
  MISSING_SCOPE(14),
  NOT_FROM_HERE(11),
  RATE_LIMITED(20),
  SERVER_FAILED(21),
  UNREACHABLE(22),
  UNREADABLE(30);

  private final int exitCode;

  SpendFault(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The fault as it stands in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The exit code of a run that ends in it. */
  public int exitCode() {
    return exitCode;
  }

  /** What can be told of a key before it is sent; such a key is not sent. */
  public static Optional<SpendFault> of(Optional<ApiKey> adminKey) {
    if (adminKey.isEmpty()) {
      return Optional.of(ADMIN_KEY_MISSING);
    }
    if (adminKey.get().defect().isPresent()) {
      return Optional.of(ADMIN_KEY_MALFORMED);
    }
    return adminKey.get().kind().mayBeAdmin()
        ? Optional.empty()
        : Optional.of(ADMIN_KEY_WRONG_KIND);
  }

  static SpendFault of(AdminRefusal refusal) {
    return switch (refusal) {
      case KEY_REJECTED -> ADMIN_KEY_REJECTED;
      case MISSING_SCOPE -> MISSING_SCOPE;
      case NOT_FROM_HERE -> NOT_FROM_HERE;
      case RATE_LIMITED -> RATE_LIMITED;
      case SERVER_FAILED -> SERVER_FAILED;
      case UNREACHABLE -> UNREACHABLE;
      case UNREADABLE -> UNREADABLE;
    };
  }
}
