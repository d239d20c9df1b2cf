[ -t 0 ] && in=1 || in=0
[ -t 1 ] && out=1 || out=0
[ -t 2 ] && err=1 || err=0
# The largest answer that is read has 2 MB; a small heap keeps the whole process small. compare
# reads several at a time.
case " $* " in *" compare "*) heap=160m ;; *) heap=48m ;; esac
