#!/usr/bin/env bash
# The only step of the action. Outputs, annotation and summary are quotadoctor's own.
set -euo pipefail

give_up() {
  echo "::error title=quotadoctor::$1"
  echo "exit_code=2" >>"${GITHUB_OUTPUT:-/dev/null}"
  exit 2
}

program=$QUOTADOCTOR_PROGRAM
unset QUOTADOCTOR_PROGRAM
case $program in
  https://*)
    loaded=$(mktemp -d)/quotadoctor
    curl --fail --silent --show-error --location --proto '=https' --output "$loaded" "$program" ||
      give_up "the program could not be loaded from the address in the input program"
    chmod +x "$loaded"
    program=$loaded
    ;;
  */*) ;;
  *) program=./$program ;;
esac
[ -f "$program" ] && [ -x "$program" ] || give_up "there is no program at the path in the input program"

if [ -n "${ACTION_KEY:-}" ]; then
  export OPENAI_API_KEY=$ACTION_KEY
fi
unset ACTION_KEY

if [ -n "${ACTION_WAIT:-}" ]; then
  # What counts is the check that follows, so only a call that makes no sense ends the step here.
  code=0
  env -u GITHUB_ACTIONS "$program" wait --timeout="$ACTION_WAIT" --success-count=1 -o short || code=$?
  case $code in
    1) exit 1 ;;
    2) give_up "quotadoctor could not wait, the log of this step says why" ;;
  esac
fi

exec "$program" check ${ACTION_ALLOW:+"--allow=$ACTION_ALLOW"}
