# Completion of quotadoctor for bash, 4.4 or later. Printed by: quotadoctor completion bash

# What can follow a command, and as the value of one of its options.
_quotadoctor_known() {
  arguments='' options='' kind='' words=''
  case $1 in
    '')
      arguments='check wait compare explain status spend simulate schema completion help'
      options='--lang= -h --help -V --version'
      case $2 in
        --lang) kind=one words='en ja' ;;
      esac
      ;;
    check)
      arguments=''
      options='-o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= --report= --allow= --key-env= --key-file= --key-stdin --key-command= --env-file= --admin-key-env= --admin-key-file= --max-spend-percent= --baseline= --organization= --project= --ignore-env-headers --base-url= --status-url= --proxy= --ca-file= --insecure-http --model= --probe= --skip= --timeout= --request-timeout= --connect-timeout= --retries= -h --help'
      case $2 in
        -o | --output) kind=one words='text short json markdown junit github prometheus' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
        --report) kind=word_and_file words='text short json markdown junit github prometheus' ;;
        --allow) kind=list words='rate_limit outage network inconclusive no_key' ;;
        --key-env | --key-command | --admin-key-env | --max-spend-percent | --organization | --project | --base-url | --status-url | --proxy | --model | --timeout | --request-timeout | --connect-timeout | --retries) kind=any words='' ;;
        --key-file | --env-file | --admin-key-file | --baseline | --ca-file) kind=file words='' ;;
        --probe) kind=one words='tiny none' ;;
        --skip) kind=list words='environment network key organization billing limit rate status' ;;
      esac
      ;;
    wait)
      arguments=''
      options='--for= --interval= --max-interval= --success-count= --fail-fast --no-fail-fast -o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= --report= --key-env= --key-file= --key-stdin --key-command= --env-file= --admin-key-env= --admin-key-file= --baseline= --organization= --project= --ignore-env-headers --base-url= --status-url= --proxy= --ca-file= --insecure-http --model= --probe= --skip= --timeout= --request-timeout= --connect-timeout= --retries= -h --help'
      case $2 in
        --for) kind=one words='healthy quota status' ;;
        --interval | --max-interval | --success-count | --key-env | --key-command | --admin-key-env | --organization | --project | --base-url | --status-url | --proxy | --model | --timeout | --request-timeout | --connect-timeout | --retries) kind=any words='' ;;
        -o | --output) kind=one words='text short json markdown' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
        --report) kind=word_and_file words='text short json markdown junit github prometheus' ;;
        --key-file | --env-file | --admin-key-file | --baseline | --ca-file) kind=file words='' ;;
        --probe) kind=one words='tiny none' ;;
        --skip) kind=list words='environment network key organization billing limit rate status' ;;
      esac
      ;;
    compare)
      arguments=''
      options='--key-source= -o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= --report= --allow= --env-file= --organization= --project= --ignore-env-headers --base-url= --status-url= --proxy= --ca-file= --insecure-http --model= --probe= --skip= --timeout= --request-timeout= --connect-timeout= --retries= -h --help'
      case $2 in
        --key-source | --organization | --project | --base-url | --status-url | --proxy | --model | --timeout | --request-timeout | --connect-timeout | --retries) kind=any words='' ;;
        -o | --output) kind=one words='text short json markdown junit github prometheus' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
        --report) kind=word_and_file words='text short json markdown junit github prometheus' ;;
        --allow) kind=list words='rate_limit outage network inconclusive no_key' ;;
        --env-file | --ca-file) kind=file words='' ;;
        --probe) kind=one words='tiny none' ;;
        --skip) kind=list words='environment network key organization billing limit rate status' ;;
      esac
      ;;
    explain)
      arguments='healthy key_missing key_malformed key_wrong_provider invalid_api_key account_deactivated mismatched_organization mismatched_project project_archived not_a_member ip_not_authorized unsupported_country_region_territory credit_balance_exhausted billing_not_active billing_hard_limit_reached insufficient_quota access_terminated organization_spend_limit_exceeded project_spend_limit_exceeded organization_usage_limit_exceeded spend_threshold_reached missing_scope model_not_found organization_not_verified wrong_key_kind rate_limit_requests rate_limit_tokens rate_limit_daily rate_limit_other slow_down server_error overloaded dns_failure connection_failed tls_failure proxy_failure timeout not_an_api_answer inconclusive undecidable_429 request_too_large context_length_exceeded invalid_request content_policy azure_rate_limit azure_other other_provider_quota other_provider_rate_limit other_provider_other not_an_openai_error'
      options='--file= --status= --headers= -o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= -h --help'
      case $2 in
        --file | --headers) kind=file words='' ;;
        --status) kind=any words='' ;;
        -o | --output) kind=one words='text short json markdown' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
      esac
      ;;
    status)
      arguments=''
      options='--all --fail-on= --status-sources= --status-url= -o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= --proxy= --ca-file= --timeout= --connect-timeout= -h --help'
      case $2 in
        --fail-on) kind=list words='outage degraded other_endpoint maintenance recovering unscoped_incident unknown' ;;
        --status-sources | --ca-file) kind=file words='' ;;
        --status-url | --proxy | --timeout | --connect-timeout) kind=any words='' ;;
        -o | --output) kind=one words='text short json markdown github prometheus' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
      esac
      ;;
    spend)
      arguments=''
      options='--by= --top= -o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= --admin-key-env= --admin-key-file= --env-file= --base-url= --proxy= --ca-file= --timeout= --request-timeout= --connect-timeout= -h --help'
      case $2 in
        --by) kind=one words='project key line-item' ;;
        --top | --admin-key-env | --base-url | --proxy | --timeout | --request-timeout | --connect-timeout) kind=any words='' ;;
        -o | --output) kind=one words='text json markdown csv' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
        --admin-key-file | --env-file | --ca-file) kind=file words='' ;;
      esac
      ;;
    simulate)
      arguments='healthy key_missing key_malformed key_wrong_provider invalid_api_key account_deactivated mismatched_organization mismatched_project project_archived not_a_member ip_not_authorized unsupported_country_region_territory credit_balance_exhausted billing_not_active billing_hard_limit_reached insufficient_quota access_terminated organization_spend_limit_exceeded project_spend_limit_exceeded organization_usage_limit_exceeded missing_scope model_not_found organization_not_verified wrong_key_kind rate_limit_requests rate_limit_tokens rate_limit_daily rate_limit_other slow_down server_error overloaded connection_failed tls_failure proxy_failure timeout not_an_api_answer inconclusive request_too_large admin_archived_project admin_key_missing_scope admin_key_of_service_account admin_many_pages admin_near_limit admin_no_limit admin_over_limit admin_owner_left bad_request chatgpt_outage contradicting_evidence embeddings_denied free_tier_rate_limit gateway_wallet_empty gateway_with_numbers insufficient_quota_with_unknown_code insufficient_quota_without_code invalid_organization new_key_bills_elsewhere old_key_revoked outage_on_models outage_reported propagation propagation_by_time propagation_unevenly quota_during_billing_incident quota_during_outage rate_limit_on_models rate_limit_then_healthy removed_key restricted_key status_page_unreadable with_admin_key'
      options='--list --serve --port= --latency= -o --output= -q --quiet -v --verbose --color= --ascii --no-ascii --lang= --report= --allow= --max-spend-percent= --organization= --project= --ignore-env-headers --model= --probe= --skip= --timeout= --request-timeout= --connect-timeout= --retries= -h --help'
      case $2 in
        --port | --latency | --max-spend-percent | --organization | --project | --model | --timeout | --request-timeout | --connect-timeout | --retries) kind=any words='' ;;
        -o | --output) kind=one words='text short json markdown junit github prometheus' ;;
        --color) kind=one words='auto always never' ;;
        --lang) kind=one words='en ja' ;;
        --report) kind=word_and_file words='text short json markdown junit github prometheus' ;;
        --allow) kind=list words='rate_limit outage network inconclusive no_key' ;;
        --probe) kind=one words='tiny none' ;;
        --skip) kind=list words='environment network key organization billing limit rate status' ;;
      esac
      ;;
    schema)
      arguments='report comparison attempt explanation status spend error'
      options='--lang= -h --help'
      case $2 in
        --lang) kind=one words='en ja' ;;
      esac
      ;;
    completion)
      arguments='bash zsh'
      options='--lang= -h --help'
      case $2 in
        --lang) kind=one words='en ja' ;;
      esac
      ;;
    help)
      arguments='check wait compare explain status spend simulate schema completion help environment exit-codes json keys'
      options='--lang= -h --help'
      case $2 in
        --lang) kind=one words='en ja' ;;
      esac
      ;;
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
