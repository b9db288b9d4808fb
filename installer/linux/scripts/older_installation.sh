# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # what common.sh sets
#
# An older DanteSync, put there without a package: its daemon would shadow our command line (/usr/local/bin comes first),
# its unit would override ours. Both are stopped and set aside in $kept/installation, and come back when we are removed.
older_kept=$kept/installation
older_unit=etc/systemd/system/dantesync.service

# is_foreign_unit FILE: a unit, or a link to one, that starts something else than our program. A link to /dev/null, which is
# how an administrator forbids a unit, and a changed copy of our unit stay.
is_foreign_unit() {
    [ -f "$1" ] && ! grep -q '^ExecStart=.*/usr/bin/dantesyncd' "$1"
}

# Prints what an older installation has in our way, one path below the root a line.
older_files() {
    for file in usr/local/bin/dantesync usr/local/bin/dantesyncd; do
        if [ -e "$root/$file" ] || [ -L "$root/$file" ]; then echo "$file"; fi
    done
    for file in "$older_unit" usr/local/lib/systemd/system/dantesync.service; do
        if is_foreign_unit "$root/$file"; then echo "$file"; fi
    done
    # Additions to its unit that would have our unit start its daemon.
    for path in "$root/$older_unit.d"/*.conf; do
        if [ -f "$path" ] && grep -q '^ExecStart=.*/usr/local/bin/dantesync' "$path"; then echo "${path#"$root"/}"; fi
    done
}

# Prints the processes of its daemons: they have no subcommand, so their first argument, if any, is an option.
older_daemons() {
    for process in /proc/[0-9]*; do
        for name in dantesync dantesyncd; do
            # shellcheck disable=SC3013 # dash knows it
            [ "$process/exe" -ef "$root/usr/local/bin/$name" ] || continue
            case $(tr '\0' '\n' <"$process/cmdline" 2>/dev/null | sed -n 2p) in
            "" | -*) echo "${process#/proc/}" ;;
            esac
        done
    done
}

# Ends those that were started without the unit, and waits for them: they hold the ports.
end_older_daemons() {
    for try in 1 2 3 4 5 6 7 8 9 10; do
        daemons=$(older_daemons)
        [ -n "$daemons" ] || return 0
        # shellcheck disable=SC2086 # several
        if [ "$try" = 1 ]; then kill $daemons 2>/dev/null || true; fi
        sleep 0.5
    done
    say "still running, from /usr/local/bin: process $(echo "$daemons" | paste -s -d ' ' -)"
}

set_older_aside() {
    files=$(older_files)
    [ -n "$files" ] || return 0
    if [ -d "$older_kept" ]; then
        say "in our way, and left alone since something is set aside already: $(echo "$files" | sed 's|^|/|' | tr '\n' ' ')"
        return 0
    fi
    say "an older installation is stopped and set aside in ${older_kept#"$root"}:"
    install -d -m 755 "$older_kept"
    state_of_unit dantesync.service >"$older_kept/state"
    if is_foreign_unit "$root/$older_unit" || is_foreign_unit "$root/usr/local/lib/systemd/system/dantesync.service"; then
        stop_unit dantesync.service
    fi
    end_older_daemons
    # It may have been the only copy of somebody's settings.
    if [ -f "$root/etc/dantesync/config.json" ]; then
        cp -p "$root/etc/dantesync/config.json" "$older_kept/config.json"
    fi
    echo "$files" | while read -r file; do
        say "    /$file"
        install -d -m 755 "$older_kept/files/$(dirname "$file")"
        mv "$root/$file" "$older_kept/files/$file"
    done
    reload_units
}

bring_older_back() {
    [ -d "$older_kept" ] || return 0
    say "the older installation comes back from ${older_kept#"$root"}"
    back=yes
    for path in $(cd "$older_kept/files" && find . ! -type d | sed 's|^\./||'); do
        if [ -e "$root/$path" ] || [ -L "$root/$path" ]; then
            say "/$path is there again; the one that was set aside stays in ${older_kept#"$root"}"
            back=no
            continue
        fi
        install -d -m 755 "$root/$(dirname "$path")"
        mv "$older_kept/files/$path" "$root/$path"
    done
    reload_units
    if [ "$back" = yes ]; then
        state=$(cat "$older_kept/state")
        # shellcheck disable=SC2086 # the words of the state
        bring_back_unit dantesync.service $state
        rm -rf "$older_kept"
        forget_kept
    fi
}
