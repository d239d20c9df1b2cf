#compdef quotadoctor
# Completion of quotadoctor for zsh. Printed by: quotadoctor completion zsh

_quotadoctor() {
  local curcontext="$curcontext" context state state_descr ret=1
  local -a line
  typeset -A opt_args

  _arguments -C -s -S : \
@options@
    ':command:_quotadoctor_commands' \
    '*:::argument:->behind' && ret=0

  if [[ $state == behind ]]; then
    words=($line[1] "${words[@]}")
    (( CURRENT += 1 ))
    curcontext="${curcontext%:*:*}:quotadoctor-$line[1]:"
    case $line[1] in
@commands@
    esac
  fi
  return ret
}

# A format, an equals sign and a file.
_quotadoctor_report() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -q -- "$@"
  fi
}

@words@
if [[ $funcstack[1] == _quotadoctor ]]; then
  _quotadoctor "$@"
else
  compdef _quotadoctor quotadoctor
fi
