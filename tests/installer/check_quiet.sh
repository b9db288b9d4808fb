# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # what check_packages.sh sets
#
# Where nothing runs: what the packages put where, and what dpkg does with it.
say "quiet: installation"
quiet_run apt-get -q update >"$work/apt.log" 2>&1 || die "$(cat "$work/apt.log")"
find "$root/etc" "$root/usr" "$root/var/lib" ! -path '*/dpkg/*' ! -path '*/apt/*' -name '*dantesync*' | sort >"$work/names"

# Runs apt and keeps what it said in $work/apt.log.
apt() { quiet_run apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log" && return 1; }; }
gone() { ! there "$1"; }
config=$root/etc/dantesync/config.json
no_graphics() { not grep -E '/libqt6(gui|widgets)|/libx11|/libwayland|/libegl' <(ls -d "$root"/var/lib/dpkg/info/*.list); }
leftovers() { find "$root/etc" "$root/usr" "$root/var/lib" ! -path '*/dpkg/*' ! -path '*/apt/*' -name '*dantesync*' | sort | diff "$work/names" -; }

expect "the older version installs, with nothing but what it names" apt install "$older"
expect "no graphical libraries come with it" no_graphics
expect "the command line runs" says 0.1 quiet_run dantesync --version
expect "the first configuration is good" quiet_run dantesyncd --check-config
expect "the configuration's folder is its group's" same "$(quiet_run stat -c '%a %U:%G' /etc/dantesync)" "2775 root:dantesync"
expect "so is the configuration" same "$(quiet_run stat -c '%a %U:%G' /etc/dantesync/config.json)" "664 root:dantesync"
expect "the service's user may not log in" says nologin quiet_run getent passwd dantesync
expect "the service is enabled" same "$(quiet_run systemctl is-enabled dantesync.service)" enabled
expect "manual pages are there" there /usr/share/man/man8/dantesyncd.8.gz
expect "no file belongs to somebody else" same "$(quiet_run dpkg --verify dantesync)" ""

say "quiet: upgrade over a configuration that was edited"
printf '{\n  "ntp_server": "10.77.9.202",\n  "_note": "mine"\n}\n' >"$config"
before=$(md5sum <"$config")
expect "the new version installs without a question" apt install "$base"
expect "the configuration is as it was" same "$(md5sum <"$config")" "$before"
expect "dpkg left no copies beside it" same "$(ls "$root/etc/dantesync")" config.json
rm -f -- "$config"
expect "the same version again" apt reinstall "$base"
expect "a configuration that was removed stays removed" gone /etc/dantesync/config.json
printf '{ "ntp_server": "10.77.9.202" }\n' >"$config"

say "quiet: removal, installation over what was kept, purge"
expect "it is removed" apt remove dantesync
expect "its programs are gone" gone /usr/bin/dantesyncd
expect "the configuration stays" there /etc/dantesync/config.json
expect "it installs again" apt install "$base"
expect "and the configuration is used again" says 10.77.9.202 quiet_run dantesync config get ntp_server
expect "it is purged" apt purge dantesync
expect "nothing of it is left" leftovers

say "quiet: the desktop"
expect "the desktop installs" apt install "$base" "$desktop"
expect "it runs" says dantesync-app quiet_run env QT_QPA_PLATFORM=offscreen dantesync-app --version
expect "it is not started at login unasked" gone /etc/xdg/autostart/dantesync-app.desktop
expect "its libraries are all there" not says "not found" quiet_run ldd /usr/bin/dantesync-app /usr/libexec/dantesync/dantesync-config-helper
expect "both are purged" apt purge dantesync dantesync-desktop
expect "nothing of them is left" leftovers
