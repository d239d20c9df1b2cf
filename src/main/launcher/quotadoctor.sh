#!/bin/sh
# quotadoctor @version@: a shell script with a jar behind it; it runs with any Java from 17 on.
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif java=$(command -v java); then
  :
else
  echo "quotadoctor: no Java found. Install Java 17 or later, or set JAVA_HOME." >&2
  exit 1
fi
case $0 in
  */*) self=$(CDPATH= cd -- "${0%/*}" && pwd -P)/${0##*/} ;;
  *) self=$0 ;;
esac
[ -f "$self" ] || self=$0
@shared@
# Java starts in half the time with an archive of the classes that it needs, which it makes itself, once, for this file
# and for itself. It is made in the background, into the user's cache, and never in CI. An archive that does not fit is
# worse than none, so the name tells what it was made for.
archive_file() {
  cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  case $cache in
    /*) ;;
    *) return 1 ;;
  esac
  case $self in
    /*) ;;
    *) return 1 ;;
  esac
  [ "${QUOTADOCTOR_ARCHIVE-}" != no ] && [ -z "${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-}" ] || return 1
  case $java in
    "$JAVA_HOME"/bin/java) home=$JAVA_HOME ;;
    *) home=$(readlink -f "$java" 2>/dev/null) && home=${home%/bin/java} || return 1 ;;
  esac
  [ -r "$home/release" ] || return 1
  made_for='@version@'
  while IFS='=' read -r name value; do
    case $name in
      IMPLEMENTOR | JAVA_RUNTIME_VERSION | OS_ARCH | LIBC)
        value=${value#?}
        made_for=$made_for,${value%?}
        ;;
    esac
  done <"$home/release"
  case $made_for in
    */* | @*) return 1 ;;
  esac
  archive=$cache/quotadoctor$self/$made_for.jsa
}

make_archive() {
  umask 077
  making=$archive.making
  mkdir -p "${archive%/*}" || return
  # One at a time; what was killed midway is in the way for two minutes.
  if ! mkdir "$making"; then
    [ -n "$(find "$making" -prune -mmin +2)" ] && rm -rf "$making"
    return
  fi
  trap 'rm -rf "$making"' EXIT
  trap 'exit 1' HUP INT TERM
  find "${archive%/*}" -name '*.jsa' -mtime +30 -exec rm -f {} +
  sed -n -e '1,/^# classes$/d' -e '/^# jar$/q' -e p "$self" >"$making/classes"
  # An empty archive says that it could not be made, so that nobody tries again for a day.
  nice "$java" -Xshare:dump -XX:SharedClassListFile="$making/classes" -XX:SharedArchiveFile="$making/archive" \
    -Xlog:disable -Xlog:all=off -cp "$self" || : >"$making/archive"
  # What a loss of power leaves of a file that was not written out looks whole, and crashes Java.
  sync "$making/archive"
  mv -f "$making/archive" "$archive"
}

archive=
if archive_file; then
  if [ ! -e "$archive" ] || [ "$self" -nt "$archive" ]; then
    [ -n "${CI-}" ] || (make_archive) </dev/null >/dev/null 2>&1 &
    archive=
  elif [ ! -s "$archive" ]; then
    [ -z "$(find "$archive" -prune -mtime +0)" ] || rm -f "$archive"
    archive=
  elif [ ! -O "$archive" ]; then
    archive=
  fi
else
  archive=
fi

# Some builds of Java move every archive in memory to another address, page by page, at each start.
exec "$java" -Xms16m -Xmx$heap -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable \
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 \
  ${archive:+"-XX:SharedArchiveFile=$archive"} -Dquotadoctor.terminal="$in$out$err" -cp "$self" \
  io.github.quotadoctor.Main "$@"
exit 1
