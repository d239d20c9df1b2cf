# What bash offers for each line that is given: bash complete.bash SCRIPT BREAKS LINE...
# A line is cut at spaces, and as bash does at each of the breaks, = and : or none.
source "$1"
breaks=$2
shift 2
for line in "$@"; do
  text=$line
  for ((at = 0; at < ${#breaks}; at++)); do
    text=${text//"${breaks:at:1}"/ "${breaks:at:1}" }
  done
  read -ra COMP_WORDS <<<"$text"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _quotadoctor
  ((${#COMPREPLY[@]} > 0)) && printf '%s\n' "${COMPREPLY[@]}"
  echo =
done
