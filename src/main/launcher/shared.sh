# Java takes a colon for the end of a path, and reads paths in the character set of the locale.
case $self in
  *:*)
    echo "quotadoctor: Java cannot start from a folder that has a colon in its name: $self" >&2
    exit 1
    ;;
  *[!\ -~]*) [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 ;;
esac
[ -t 0 ] && in=1 || in=0
[ -t 1 ] && out=1 || out=0
[ -t 2 ] && err=1 || err=0
# The largest answer that is read has 2 MB; a small heap keeps the whole process small. compare
# reads several at a time.
case " $* " in *" compare "*) heap=160m ;; *) heap=48m ;; esac
