#!/bin/sh
# quotadoctor @version@: starts the program in the Java runtime beside it.
case $0 in
  /*) self=$0 ;;
  *) self=$PWD/$0 ;;
esac
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
# They are meant for another Java: one that has more modules, and other options.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
@shared@
exec "${self%/*}/../runtime/bin/java" -Xmx$heap -Dquotadoctor.terminal="$in$out$err" -m io.github.quotadoctor "$@"
