# What bash offers for each line that is given: bash complete.bash SCRIPT BREAKS LINE...
# A line is cut at spaces, and as bash does at each of the breaks, = and : or none.
# What bash is told to be the names of files, it quotes itself when it puts them into the line.
compopt() { [[ $* == *'-o filenames'* ]] && form='%q\n'; }
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
  form='%s\n'
  _quotadoctor
  ((${#COMPREPLY[@]} > 0)) && printf "$form" "${COMPREPLY[@]}"
  echo =
done
