# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # what common.sh sets
#
# /etc/dantesync/config.json. It is no conffile: the service writes it, so dpkg would ask at every upgrade what to do with
# changes that nobody made by hand. It is put there once, and from then on is the user's: never changed, never put back.
configuration=$root/etc/dantesync/config.json

first_configuration() {
    if [ -f "$configuration" ] && [ ! -L "$configuration" ]; then # of an older installation: only who may write it changes
        chgrp dantesync "$configuration"
        chmod g+rw "$configuration"
    elif [ ! -e "$configuration" ] && [ ! -L "$configuration" ]; then
        install -m 664 -o root -g dantesync "$root/usr/share/dantesync/config.json" "$configuration"
    fi
}

# With its previous version, and what a save that was killed left.
remove_configuration() {
    rm -f "$configuration" "$configuration.bak" "$configuration".unsaved-*
    rmdir --ignore-fail-on-non-empty "$root/etc/dantesync" 2>/dev/null || true
}
