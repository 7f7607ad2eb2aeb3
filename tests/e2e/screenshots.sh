#!/usr/bin/env bash
# Takes pictures of the real program, light and dark, in two sizes, against a local exchange:
#     screenshots.sh FOLDER-OF-THE-PROGRAMS FOLDER-OF-THE-PICTURES
# SIZES, THEMES, STORIES and LANGUAGES in the environment name some of them: SIZES=1280x800 THEMES=dark STORIES="replay languages"
# LANGUAGES="de ja"; a size of 200 is everything twice as large. Needs Xvfb, openbox, xdotool and ImageMagick. All it starts ends with it.
set -euo pipefail

# The programs live where the tests do (tests/support/test_world.h), so that pictures show the same prices on every day.
export TZ=UTC LC_ALL=C.UTF-8
export TIDEMARK_CLOCK_AHEAD=$((($(date -d 2026-09-16T12:00Z +%s) - $(date +%s)) * 1000000))

bin=$(readlink -f "$1")
mkdir -p "$2"
pictures=$(readlink -f "$2")
work=$(mktemp -d /tmp/tidemark-pictures-XXXXXX)
chmod 755 "$work" # as root the server runs under another account
pids=()

end() {
    local pid
    # The newest first: a program before the screen that it is on.
    for ((i = ${#pids[@]} - 1; i >= 0; i--)); do
        pid=${pids[i]}
        kill "$pid" 2>/dev/null || continue
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap end EXIT

start() { # start NAME COMMAND…: in the background, its words in a file
    local name=$1
    shift
    "$@" >"$work/$name.out" 2>"$work/$name.log" &
    pids+=($!)
}

stop_last() {
    local pid=${pids[-1]}
    unset 'pids[-1]'
    kill "$pid"
    wait "$pid" || true
}

await() { # await SECONDS COMMAND…: until it succeeds
    local tries=$((10 * $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((tries-- > 0)) || { echo "$* does not come true" >&2; exit 1; }
        sleep 0.1
    done
}

lines_in() { [[ $(wc -l <"$1") -ge $2 ]]; }

open_screen() { # open_screen SIZE
    start screen Xvfb -displayfd 1 -screen 0 "${1}x24" -nolisten tcp
    await 10 lines_in "$work/screen.out" 1
    DISPLAY=:$(cat "$work/screen.out")
    export DISPLAY QT_QPA_PLATFORM=xcb
    start manager openbox
    await 10 xdotool get_desktop # only a window manager knows it
}

picture() {
    import -window root "$pictures/$1.png"
    echo "$pictures/$1.png"
}

keys() {
    xdotool key --delay 60 "$@"
}

# A frame and title bar are added to what is asked for here; a maximized window stays as it is.
fill_screen() {
    local width height
    read -r width height < <(xdotool getdisplaygeometry)
    xdotool mousemove "$width" "$height" search --onlyvisible --name Tidemark \
        windowsize "$((width - 4))" "$((height - 24))" windowmove 0 0
}

open_window() { # open_window ARGUMENT…
    start window "$bin/tidemark" "$@"
    await 60 xdotool search --onlyvisible --name Tidemark
    sleep 1 # the window manager may still put it into its frame
    await 30 fill_screen
    sleep 1
}

# There is nothing to export until the record has answered, so the keys are pressed until they are heard.
export_asked() {
    keys ctrl+e
    sleep 0.5
    xdotool search --onlyvisible --name "Export trades"
}

watching() { # watching NAME THEME
    open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT,SOLUSDT,BNBUSDT,XRPUSDT \
        --stream-url "$stream" --api-url "$api"
    keys ctrl+1
    sleep 5
    picture "live-$1"
    keys ctrl+n
    xdotool type --delay 60 usdc
    sleep 1
    picture "add-market-$1"
    keys Escape ctrl+a Delete ctrl+2
    sleep 1
    keys ctrl+g End Left Left Left Down # a minute ago, which is whole
    sleep 1.5
    picture "history-$1"
    keys ctrl+d
    sleep 1.5
    picture "days-$1"
    keys Escape ctrl+i
    sleep 1
    picture "import-dialog-$1"
    keys Escape
    await 30 export_asked
    keys ctrl+a
    xdotool type --delay 30 "$work/trades.csv"
    picture "export-dialog-$1"
    keys Return
    await 60 test -s "$work/trades.csv"
    sleep 1
    picture "export-finished-$1"
    rm "$work/trades.csv"
    stop_last
}

# Every view of the chart and all that its keys open, of one market alone.
chart() { # chart NAME THEME
    local key
    open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT --stream-url "$stream" --api-url "$api"
    sleep 4
    keys ctrl+1 F6 # the window opens on the tab where it was closed
    keys ctrl+m
    for key in 1 2 3 4 5 6 7 8 9; do
        keys "$key"
        sleep 1
        picture "chart-timeframe-$key-$1"
    done
    keys 3 l
    sleep 0.5
    picture "chart-logarithmic-$1"
    keys l shift+Left shift+Left shift+m ctrl+Left ctrl+Left
    sleep 0.5
    picture "chart-measuring-$1"
    keys Escape Escape
    for key in Menu F1 t; do
        keys "$key"
        sleep 1
        picture "chart-${key,,}-$1"
        keys Escape
    done
    keys ctrl+m # both charts again
    stop_last
}

# Settings, page by page, and alerts: none yet, the form, and one that was told.
beside() { # beside NAME THEME
    local page
    open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT --stream-url "$stream" --api-url "$api"
    sleep 2
    keys ctrl+comma
    await 10 xdotool search --onlyvisible --name '^Settings'
    sleep 1
    for page in markets database recording exchange appearance closing keep; do
        picture "settings-$page-$1"
        keys Down
        sleep 0.5
    done
    keys Escape ctrl+4
    sleep 0.5
    picture "alerts-none-$1"
    keys ctrl+shift+a
    sleep 1
    picture "alert-form-$1"
    keys Return # at the last price, which is crossed at once or soon
    sleep 4
    picture "alerts-$1"
    keys Delete F10
    sleep 0.5
    picture "menu-$1"
    keys Escape ctrl+F1
    sleep 0.5
    picture "keys-$1"
    keys Escape F1
    sleep 1
    picture "manual-$1"
    keys ctrl+f
    xdotool type --delay 60 missing
    sleep 0.5
    picture "manual-search-$1"
    keys Escape Escape
    stop_last
}

# A past moment played again: standing, running fast, and where nothing was recorded yet.
replay() { # replay NAME THEME
    open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT,SOLUSDT --stream-url "$stream" --api-url "$api"
    sleep 4
    keys ctrl+1 F6 Home p
    sleep 3
    picture "replay-$1"
    keys space period period
    sleep 1
    picture "replay-stands-$1"
    keys greater greater greater greater space
    sleep 3
    picture "replay-fast-$1"
    keys ctrl+F1
    sleep 0.5
    picture "replay-keys-$1"
    keys Escape ctrl+2
    sleep 1
    picture "replay-history-$1"
    keys ctrl+1 Escape Escape
    sleep 1
    picture "replay-left-$1"
    stop_last
}

# A moment: said in words, searched around, marked, compared, in every market and in windows of its own.
moments() { # moments NAME THEME
    open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT,SOLUSDT --stream-url "$stream" --api-url "$api"
    sleep 4
    keys ctrl+2 ctrl+g
    xdotool type --delay 60 "las"
    sleep 1
    picture "moment-completed-$1"
    keys Escape ctrl+g
    xdotool type --delay 60 "low today"
    sleep 1
    picture "moment-understood-$1"
    keys Return
    sleep 1
    keys ctrl+g
    xdotool type --delay 60 "sometime"
    keys Return
    sleep 1
    picture "moment-refused-$1"
    keys Escape ctrl+g
    xdotool type --delay 60 -- "-3m"
    keys Return ctrl+f
    sleep 1
    picture "search-$1"
    keys Tab Tab Tab Tab Tab Tab
    xdotool type --delay 60 "20"
    keys Return
    sleep 2
    picture "search-found-$1"
    keys ctrl+f ctrl+b
    sleep 1
    picture "bookmark-word-$1"
    xdotool type --delay 60 "the low"
    keys Return ctrl+shift+b
    sleep 1
    picture "bookmarks-$1"
    keys Escape ctrl+shift+c
    sleep 0.5
    picture "link-copied-$1"
    keys ctrl+3 ctrl+v
    sleep 1
    picture "link-pasted-$1"
    keys ctrl+shift+m
    sleep 2
    picture "all-markets-$1"
    keys Escape ctrl+1 F6 6 v d
    sleep 2
    picture "studies-$1"
    keys t
    sleep 1
    picture "studies-table-$1"
    keys Escape c
    sleep 1
    xdotool type --delay 60 "ETHUSDT"
    keys Return
    sleep 1
    picture "compare-panel-$1"
    keys Escape
    sleep 1
    picture "compare-percent-$1"
    keys t
    sleep 1
    picture "compare-table-$1"
    keys Escape shift+c
    sleep 1
    picture "compare-ratio-$1"
    keys c Down Delete Escape v d ctrl+t
    sleep 1
    picture "ticker-$1"
    keys Menu
    sleep 0.5
    picture "ticker-menu-$1"
    keys Escape Escape
    xdotool search --onlyvisible --name Tidemark windowactivate
    sleep 0.5
    keys ctrl+1 F6 ctrl+shift+w
    sleep 1
    picture "chart-window-$1"
    keys ctrl+w
    sleep 1
    stop_last
}

# The board of a whole exchange: all that is recorded, the movers of one currency, what is not recorded, and where nothing is.
board() { # board NAME THEME
    open_window --theme "$2" --data-dir "$work/data-all" --symbols ALL --stream-url "$all_stream" --api-url "$all_api"
    keys ctrl+1
    sleep 10
    picture "board-charts-$1"
    keys ctrl+l
    sleep 25
    picture "board-$1"
    keys Down Down Down
    xdotool type --delay 60 '*usdt'
    keys Down
    sleep 2
    picture "board-filtered-$1"
    xdotool type --delay 60 'zzz'
    sleep 1
    picture "board-nothing-$1"
    keys Escape Escape
    stop_last
    open_window --theme "$2" --data-dir "$work/data-few" --symbols BTCUSDT,ETHUSDT,SOLUSDT --stream-url "$all_stream" --api-url "$all_api"
    keys ctrl+1 ctrl+l
    sleep 3
    picture "board-few-$1"
    xdotool type --delay 60 'b' # into the filter, which the chooser of markets stands beside: all
    keys BackSpace Tab End
    sleep 5
    picture "board-others-$1"
    stop_last
}

# The pages and the menu in every language that is there.
languages() { # languages NAME THEME
    local code key
    cp "$work/data/settings.ini" "$work/settings.ini" 2>/dev/null || : >"$work/settings.ini"
    for code in ${LANGUAGES:-de es pt_BR tr ru zh_CN ja ko}; do
        printf '[appearance]\nlanguage=%s\n\n[told]\nclosing=true\n' "$code" >"$work/data/settings.ini"
        open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT,SOLUSDT --stream-url "$stream" --api-url "$api"
        sleep 4
        for key in 1 2 3 4; do
            keys "ctrl+$key"
            sleep 1.5
            picture "language-$code-$key-$1"
        done
        keys ctrl+comma
        sleep 1
        picture "language-$code-settings-$1"
        keys Down Down Down Down
        sleep 0.5
        picture "language-$code-appearance-$1"
        keys Escape F10
        sleep 0.5
        picture "language-$code-menu-$1"
        keys Escape
        stop_last
    done
    mv "$work/settings.ini" "$work/data/settings.ini"
}

# Hours that the clocks of a zone show twice, or leave out, are asked back.
clocks() { # clocks NAME THEME
    cp "$work/data/settings.ini" "$work/settings.ini" 2>/dev/null || : >"$work/settings.ini"
    printf '[appearance]\ntimes=local\nlanguage=en\n\n[told]\nclosing=true\n' >"$work/data/settings.ini"
    export TZ=Europe/Berlin
    open_window --theme "$2" --data-dir "$work/data" --symbols BTCUSDT,ETHUSDT,SOLUSDT --stream-url "$stream" --api-url "$api"
    export TZ=UTC
    sleep 4
    keys ctrl+2 ctrl+g ctrl+a
    xdotool type --delay 60 "2025-10-26 02:30"
    sleep 1
    picture "hour-twice-typed-$1"
    keys Return
    sleep 1
    picture "hour-twice-$1"
    keys Escape ctrl+g ctrl+a
    xdotool type --delay 60 "2026-03-29 02:30"
    keys Return
    sleep 1
    picture "hour-left-out-$1"
    keys Escape Escape
    stop_last
    mv "$work/settings.ini" "$work/data/settings.ini"
}

# With a reader's role the window is a viewer: of a record that another program keeps, and offers nothing that it may not.
viewer() { # viewer NAME THEME
    local uri
    "$bin/tidemark-cli" --data-dir "$work/data" database share --socket "$(id -gn)" --json >"$work/share.json" 2>>"$work/share.log"
    uri=$(sed -E 's/.*"uris":\["([^"]+)".*/\1/' "$work/share.json")
    [[ -d $work/viewer ]] || mkdir -m 755 "$work/viewer"
    open_window --theme "$2" --data-dir "$work/viewer" --database "$uri" --symbols BTCUSDT,ETHUSDT --stream-url "$stream" --api-url "$api"
    sleep 6
    local key
    for key in 1 2 3 4; do
        keys "ctrl+$key"
        sleep 2
        picture "viewer-$key-$1"
    done
    keys F10
    sleep 0.5
    picture "viewer-menu-$1"
    keys Escape ctrl+comma
    sleep 1
    picture "viewer-settings-$1"
    keys Escape
    stop_last
    "$bin/tidemark-cli" --data-dir "$work/data" database share --off >/dev/null 2>>"$work/share.log"
}

unreachable() { # unreachable NAME THEME: nobody listens at port 1
    open_window --theme "$2" --data-dir "$work/nowhere" --stream-url ws://127.0.0.1:1 --api-url http://127.0.0.1:1
    sleep 4
    picture "no-network-$1"
    stop_last
}

# An exchange that falls silent, then a database that is not there; with many figures and the longest names.
troubled() { # troubled NAME THEME
    open_window --theme "$2" --data-dir "$work/data" --symbols 1000SATSUSDT,BTCUSDT,ETHUSDT,PEPEUSDT \
        --stream-url "$stream" --api-url "$api"
    keys ctrl+1
    sleep 5
    picture "longest-$1"
    kill -STOP "$exchange"
    sleep 20
    picture "stale-$1"
    kill -CONT "$exchange"
    stop_last
    open_window --theme "$2" --data-dir "$work/elsewhere" --symbols BTCUSDT,ETHUSDT --stream-url "$stream" --api-url "$api" \
        --database "postgresql://somebody@database.invalid:5432/record_of_all_the_trades?sslmode=verify-full"
    sleep 4
    picture "no-database-$1"
    keys ctrl+2
    sleep 1
    picture "history-unavailable-$1"
    stop_last
}

# What takes days to come about by itself is made up.
record() { # record NAME THEME
    local story
    for story in healthy healing empty trouble; do
        start window "$bin/record_scene" "$story" "$2"
        await 60 xdotool search --onlyvisible --name Tidemark
        sleep 1 # the window manager may still put it into its frame
        await 30 fill_screen
        keys ctrl+3
        sleep 1.5
        picture "record-$story-$1"
        stop_last
    done
}

# The dialogs of a long record, in all their states.
long_record() { # long_record NAME THEME
    local story
    for story in days days-running days-ended days-failed days-offline import-running import-ended import-cancelled keep keep-empty \
        keep-drop keep-many room room-many room-warning export export-copy export-running export-failed export-ended upgrade \
        upgrade-running upgrade-ended database database-shared database-long mirror mirror-following backup backup-running backup-failed \
        backup-ended backup-long restore restore-long banners; do
        start window "$bin/history_scene" "$story" "$2"
        # One story is told before there is a window; of a title xdotool reads what stands before its dash.
        await 60 xdotool search --onlyvisible --name 'Tidemark|PostgreSQL'
        sleep 3
        picture "$story-$1"
        stop_last
    done
}

# Twenty minutes in twenty seconds, all recorded, so that the window opens with something to show.
start exchange "$bin/generated_exchange" --behind 20 --speed 60
exchange=${pids[-1]}
await 10 lines_in "$work/exchange.out" 2
{ read -r stream; read -r api; } <"$work/exchange.out"
mkdir -m 755 "$work/data" "$work/nowhere" "$work/elsewhere"
start recorder "$bin/tidemark-cli" record --data-dir "$work/data" --stream-url "$stream" --api-url "$api" \
    --symbols BTCUSDT,ETHUSDT,SOLUSDT,BNBUSDT,XRPUSDT
start all "$bin/generated_exchange" --rate 1000 --markets 1300
await 10 lines_in "$work/all.out" 2
{ read -r all_stream; read -r all_api; } <"$work/all.out"
mkdir -m 755 "$work/data-all" "$work/data-few"
sleep 25
# The recorder stays: what the windows show has no gap.

pictures_of() { # pictures_of NAME, on the screen that is open
    local story theme
    for theme in ${THEMES:-light dark}; do
        for story in ${STORIES:-watching chart beside replay board moments clocks viewer languages unreachable troubled record long_record}; do
            "$story" "$theme-$1" "$theme"
        done
    done
}

for size in ${SIZES:-1280x800 1920x1080 200}; do
    if [[ $size == 200 ]]; then # as on a display with small pixels
        open_screen 2560x1600
        QT_SCALE_FACTOR=2 pictures_of 200-percent
    else
        open_screen "$size"
        pictures_of "$size"
    fi
    stop_last
    stop_last
done
