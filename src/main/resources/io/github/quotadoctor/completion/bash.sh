# Completion of quotadoctor for bash, 4.4 or later. Printed by: quotadoctor completion bash

# What can follow a command, and as the value of one of its options.
_quotadoctor_known() {
  arguments='' options='' kind='' words=''
  case $1 in
@known@
  esac
}

# Offers words: what stands before them, what follows them, and the words.
_quotadoctor_offer() {
  local word
  for word in $3; do
    if [[ $1$word == "$current"* ]]; then
      word=$1$word$2
      COMPREPLY+=("${word#"$kept"}")
    fi
  done
}

# Offers the files whose names begin with what stands behind the lead.
_quotadoctor_files() {
  local file
  while IFS= read -r file; do
    file=$1$file
    COMPREPLY+=("${file#"$kept"}")
  done < <(compgen -f -- "${current#"$1"}")
  compopt -o filenames +o nospace
}

# Offers values of the kind that is known, behind the lead.
_quotadoctor_values() {
  local lead=$1 typed=${current#"$1"} word rest=
  case $kind in
    one) _quotadoctor_offer "$lead" ' ' "$words" ;;
    file) _quotadoctor_files "$lead" ;;
    list)
      [[ $typed == *,* ]] && lead=$lead${typed%,*},
      for word in $words; do
        [[ ,${typed%,*}, == *,"$word",* && $typed == *,* ]] || rest="$rest $word"
      done
      _quotadoctor_offer "$lead" '' "$rest"
      ;;
    word_and_file)
      if [[ $typed == *=* ]]; then
        _quotadoctor_files "$lead${typed%%=*}="
      else
        _quotadoctor_offer "$lead" = "$words"
      fi
      ;;
  esac
}

# Offers the names of options; a name that takes a value goes on with it.
_quotadoctor_names() {
  local name
  for name in $options; do
    case $name in
      *=) _quotadoctor_offer '' '' "$name" ;;
      *) _quotadoctor_offer '' ' ' "$name" ;;
    esac
  done
}

_quotadoctor() {
  local IFS=$' \t\n'
  local arguments options kind words at typed joins= current kept
  local command= option= ended= given=0
  local -a line=()

  # Bash cuts words at = and :, and replaces only what stands behind them.
  for ((at = 1; at <= COMP_CWORD; at++)); do
    typed=${COMP_WORDS[at]}
    if [[ -n $typed && -z ${typed//[=:]/} && ${#line[@]} -gt 0 ]]; then
      line[${#line[@]} - 1]+=$typed
      joins=1
    elif [[ -n $joins ]]; then
      line[${#line[@]} - 1]+=$typed
      joins=
    else
      line+=("$typed")
    fi
  done
  current=${line[${#line[@]} - 1]}
  [[ -z ${typed//[=:]/} ]] && typed=
  kept=${current%"$typed"}

  for ((at = 0; at < ${#line[@]} - 1; at++)); do
    typed=${line[at]}
    if [[ -n $option ]]; then
      option=
    elif [[ -n $ended || $typed != -* ]]; then
      if [[ -z $command ]]; then command=$typed; else given=1; fi
    elif [[ $typed == -- ]]; then
      ended=1
    else
      _quotadoctor_known "$command" "$typed"
      [[ -n $kind ]] && option=$typed
    fi
  done

  COMPREPLY=()
  if [[ -n $option ]]; then
    _quotadoctor_known "$command" "$option"
    _quotadoctor_values ''
  elif [[ -z $ended && $current == --*=* ]]; then
    _quotadoctor_known "$command" "${current%%=*}"
    _quotadoctor_values "${current%%=*}="
  elif [[ -z $ended && $current == -[!-]?* ]]; then
    _quotadoctor_known "$command" "${current:0:2}"
    _quotadoctor_values "${current:0:2}"
  elif [[ -z $ended && $current == -* ]]; then
    _quotadoctor_known "$command" ''
    _quotadoctor_names
  else
    _quotadoctor_known "$command" ''
    if [[ $given == 0 ]]; then _quotadoctor_offer '' ' ' "$arguments"; fi
    if [[ -z $arguments && -z $ended ]]; then _quotadoctor_names; fi
  fi
}

complete -o nospace -F _quotadoctor quotadoctor
