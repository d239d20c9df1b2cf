# What zsh offers for each line that is given: zsh -f complete.zsh SCRIPT LINE...
# The lines are typed into a shell of their own, and offers are written down instead of shown.
zmodload zsh/zpty
offers=$(mktemp)
setup=$(mktemp)
cat >$setup <<EOF
PS1=
autoload -Uz compinit
compinit -u -D
source $1
zstyle ':completion:*' completer _complete
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "\$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "\$@"
  print -rl -- \$hits >>$offers
}
ended() { print -r -- = >>$offers; comppostfuncs=(ended) }
comppostfuncs=(ended)
zle-line-init() { print -r -- typing }
zle -N zle-line-init
EOF
shift
zpty typist zsh -f -i
zpty -w typist "source $setup"
while zpty -r typist seen; do [[ $seen == *typing* ]] && break; done
for line in "$@"; do
  zpty -w -n typist "$line"$'\t\C-u'
done
zpty -w typist exit
while zpty -r typist seen; do :; done
cat $offers
rm -f $offers $setup
