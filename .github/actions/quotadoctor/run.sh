#!/usr/bin/env bash
# The only step of the action. Outputs, annotation and summary are quotadoctor's own.
set -euo pipefail

program=$QUOTADOCTOR_PROGRAM
unset QUOTADOCTOR_PROGRAM
case $program in
  https://*)
    loaded=$(mktemp -d)/quotadoctor
    curl --fail --silent --show-error --location --proto '=https' --output "$loaded" "$program"
    chmod +x "$loaded"
    program=$loaded
    ;;
  */*) ;;
  *) program=./$program ;;
esac

if [ -n "${ACTION_KEY:-}" ]; then
  export OPENAI_API_KEY=$ACTION_KEY
fi
unset ACTION_KEY

if [ -n "${ACTION_WAIT:-}" ]; then
  # What counts is the check that follows, so the wait is no step of its own.
  env -u GITHUB_ACTIONS "$program" wait --timeout="$ACTION_WAIT" -qq || true
fi

exec "$program" check ${ACTION_ALLOW:+"--allow=$ACTION_ALLOW"}
