#!/bin/sh
# quotadoctor: this file is a shell script with a jar behind it; it runs with any Java from 17 on.
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif command -v java >/dev/null 2>&1; then
  java=java
else
  echo "quotadoctor: no Java found. Install Java 17 or later, or set JAVA_HOME." >&2
  exit 1
fi
[ -t 0 ] && in=1 || in=0
[ -t 1 ] && out=1 || out=0
[ -t 2 ] && err=1 || err=0
# The largest answer that is read has 2 MB; a small heap keeps the whole process small. compare
# reads several at a time.
case " $* " in *" compare "*) heap=160m ;; *) heap=48m ;; esac
exec "$java" -Xms16m -Xmx$heap -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable \
  -Dquotadoctor.terminal="$in$out$err" -cp "$0" io.github.quotadoctor.Main "$@"
exit 1
