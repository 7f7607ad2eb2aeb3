# shellcheck shell=bash
# How far it is, for people who wait: sourced by ./dev and by tests/bench/build_times. Results go to stdout, this does not.

say() {
    printf '%s\n' "$*" >&2
}

# progress TEXT: how far it is; one line that is written over on a terminal, else a line every half minute.
told=-30
progress() {
    if [[ -t 2 ]]; then
        printf '\r\033[K%s' "$1" >&2
    elif ((SECONDS >= told + 30)); then
        told=$SECONDS
        say "$1"
    fi
}

end_progress() {
    [[ ! -t 2 ]] || printf '\r\033[K' >&2
}

# left DONE ALL SINCE: the time that the rest takes if it goes on like this, in words; nothing while that is a guess.
left() {
    local rest
    (($1 > $2 / 50 && SECONDS > $3 + 2)) || return 0
    rest=$(((SECONDS - $3) * ($2 - $1) / $1))
    if ((rest >= 90)); then
        printf ', about %d min left' $(((rest + 30) / 60))
    else
        printf ', about %d s left' $rest
    fi
}

# watch_steps WORDS EXPRESSION LOG: reads what a program says, tells how far it is by the lines in which the expression finds
# steps done and all steps, and keeps all of it in the log.
watch_steps() {
    local line since=$SECONDS
    while IFS= read -r line; do
        printf '%s\n' "$line"
        [[ $line =~ $2 ]] || continue
        progress "$1: step ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}$(left "${BASH_REMATCH[@]:1:2}" "$since")"
    done >>"$3"
    end_progress
}

export NINJA_STATUS='[%f/%t] '
watch_ninja() {
    watch_steps Building '^\[([0-9]+)/([0-9]+)\] ' "$1"
}
