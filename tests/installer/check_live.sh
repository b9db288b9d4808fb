# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # what check_packages.sh sets
#
# With systemd as process 1: another time service and an older installation are there before us.
say "live: a root with systemd, another time service and an older installation"

# Nobody here may set the clock, so the service must not want to: the drop-in has it monitor. It also lowers the watchdog's
# patience, so that one need not wait for it.
mkdir -p "$root/etc/systemd/system/dantesync.service.d"
cat >"$root/etc/systemd/system/dantesync.service.d/check.conf" <<'UNIT'
[Service]
ExecStart=
ExecStart=/usr/bin/dantesyncd --clock monitor
AmbientCapabilities=
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
WatchdogSec=4
UNIT

# Programs with the names of those, which only wait. tail's first argument is an option, as the older daemon's are.
cp -- "$root/usr/bin/sleep" "$root/usr/sbin/chronyd"
cp -- "$root/usr/bin/tail" "$root/usr/local/bin/dantesync"
printf '[Service]\nExecStart=/usr/sbin/chronyd infinity\n[Install]\nWantedBy=multi-user.target\n' \
    >"$root/etc/systemd/system/chrony.service"
older_unit=$root/etc/systemd/system/dantesync.service
printf '[Service]\nExecStart=/usr/local/bin/dantesync -f /dev/null\n[Install]\nWantedBy=multi-user.target\n' >"$older_unit"
mv -- "$root/etc/systemd/system/dantesync.service.d" "$work/drop-in" # not yet: the older daemon has the unit's name
mkdir -p "$root/etc/dantesync"
config=$root/etc/dantesync/config.json
printf '{\n  "_ntp_server_examples": "time.google.com",\n  "ntp_server": "10.77.9.202",\n  "system": { "servo": {} }\n}\n' >"$config"
quiet_run systemctl -q enable chrony.service dantesync.service 2>/dev/null
quiet_run useradd --system --no-create-home engineer

if ! boot_root; then
    say "systemd could not be started as process 1 of a root of its own here: nothing of 'live' was tried"
    bad=$((bad + 1))
    return 0
fi

unit() { live_run systemctl show -P "$1" "${2:-dantesync.service}"; }
dpkg_says() { live_run "$@" >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log" && return 1; }; }
as() { # as USER COMMAND...
    local user=$1
    shift
    live_run runuser -u "$user" -- "$@"
}
active() { live_run systemctl is-active --quiet "$1"; }
enabled() { live_run systemctl is-enabled --quiet "$1"; }
journal() { live_run journalctl --no-pager -o cat -u dantesync.service; }
capabilities() { live_run sed -n 's/^CapEff:\t*//p' "/proc/$(unit MainPID)/status"; }
runs_there() { pgrep --ns "$system_process" --nslist pid -f "$1" >&2; }
another_runs() { [ "$(unit MainPID)" != "$first" ] && active dantesync.service; }
nobody_may_set_the_clock() { # capabilities(7): CAP_SYS_TIME is the bit 25 of what process 1, and so all others, may have
    local bounds
    bounds=$(live_run sed -n 's/^CapBnd:\t*//p' /proc/1/status)
    printf 'process 1 has %s' "$bounds"
    [ -n "$bounds" ] && [ $((16#$bounds >> 25 & 1)) -eq 0 ]
}
stop_takes() { # less than two seconds, by systemd's own clock
    local begun ended
    begun=$(unit ActiveExitTimestampMonotonic)
    ended=$(unit InactiveEnterTimestampMonotonic)
    printf '          (the service took %d ms to end)\n' $(((ended - begun) / 1000)) >&3
    [ $((ended - begun)) -lt 2000000 ]
}
exec 3>&1 # expect takes what a check prints

expect "nobody here may set the clock" nobody_may_set_the_clock
expect "the other time service runs" active chrony.service
expect "the older installation runs" active dantesync.service
live_run systemd-run -q /usr/local/bin/dantesync -f /dev/null # and once more, outside its unit
expect "and was started by hand besides" runs_there "^/usr/local/bin/dantesync -f /dev/null"

say "live: installation"
live_run mkdir -p /etc/systemd/system/dantesync.service.d
cp -- "$work/drop-in/check.conf" "$root/etc/systemd/system/dantesync.service.d/"
before=$(md5sum <"$config")
expect "it installs without a question" dpkg_says dpkg -i "$base"
sed 's/^/          | /' "$work/dpkg.log"
expect "it says that the other time service was left alone" grep -q "chrony keeps this computer's time and was left alone" "$work/dpkg.log"
expect "which runs on" active chrony.service
expect "it says that the older installation was set aside" grep -q "older installation is stopped and set aside in /var/lib/dantesync-replaced" "$work/dpkg.log"
expect "whose programs have ended" not runs_there /usr/local/bin/dantesync
expect "the command line is ours" same "$(live_run bash -c 'type -P dantesync')" /usr/bin/dantesync
expect "the unit is ours" says lib/systemd/system/dantesync.service unit FragmentPath
expect "what was set aside only root may change" same "$(live_run stat -c '%a %U' /var/lib/dantesync-replaced)" "755 root"
expect "the configuration is the older one's" same "$(md5sum <"$config")" "$before"

say "live: the service"
expect "it has told systemd that it is ready" same "$(unit Type) $(unit ActiveState) $(unit SubState)" "notify active running"
expect "it runs as its own user" same "$(live_run stat -c %U "/proc/$(unit MainPID)")" dantesync
expect "with the one privilege that is left to it here" same "$(capabilities)" 0000000000000400
expect "its status line tells how it is" says "INIT, drift unknown" unit StatusText
expect "an ordinary user is answered over the control socket" says '"mode": "INIT"' as nobody dantesync status --json
expect "but may not change the configuration" not as nobody dantesync config set ntp_server 10.0.0.1
live_run usermod -a -G dantesync engineer
expect "a member of the group may" as engineer dantesync config set ntp_server 10.0.0.7
expect "which is in the file" grep -q 10.0.0.7 "$config"
expect "together with what was there" grep -q _ntp_server_examples "$config"
expect "and the version before is kept" grep -q 10.77.9.202 "$config.bak"
expect "it reloads" live_run systemctl reload dantesync.service
cat "$config" >"$work/good.json"
printf '{ broken' >"$config"
live_run systemctl reload dantesync.service 2>/dev/null || true
expect "a broken configuration is refused, and it runs on" within 10 says "its configuration was refused" unit StatusText
cat "$work/good.json" >"$config"
live_run systemctl reload dantesync.service || true
expect "until a good one is there" within 10 says "INIT, drift unknown" unit StatusText

say "live: it hangs"
first=$(unit MainPID)
live_run sh -c "kill -STOP $first"
expect "systemd notices" within 30 says "Watchdog timeout" journal
expect "and starts it again" within 30 another_runs

say "live: it ends"
expect "it stops" live_run systemctl stop dantesync.service
expect "within two seconds" stop_takes
expect "as it should" same "$(unit Result) $(unit ExecMainStatus)" "success 0"
live_run systemctl start dantesync.service

say "live: somebody decides that DanteSync shall keep the clock"
live_run sh -c 'echo dantesync dantesync/stop-time-services boolean true | debconf-set-selections'
expect "dpkg-reconfigure takes the answer" dpkg_says dpkg-reconfigure dantesync
expect "the other time service has ended" not active chrony.service
expect "and will not start again" not enabled chrony.service
live_run systemctl start chrony.service
first=$(unit MainPID)
expect "an upgrade installs" dpkg_says dpkg -i "$base"
expect "and starts the new service" within 10 another_runs
expect "what was started since then runs on" active chrony.service
live_run systemctl stop chrony.service
live_run systemctl disable -q --now dantesync.service
expect "after an administrator has disabled the service, an upgrade installs" dpkg_says dpkg -i "$base"
expect "and leaves it so" not enabled dantesync.service
live_run systemctl enable -q --now dantesync.service

say "live: removal"
rm -rf -- "$root/etc/systemd/system/dantesync.service.d"
expect "it is removed" dpkg_says dpkg -r dantesync
sed 's/^/          | /' "$work/dpkg.log"
expect "the other time service runs again" active chrony.service
expect "and starts with the computer" enabled chrony.service
expect "the older installation is back" there /usr/local/bin/dantesync
expect "and runs" active dantesync.service
expect "by its own unit" same "$(unit FragmentPath)" /etc/systemd/system/dantesync.service
expect "and starts with the computer" enabled dantesync.service
expect "the configuration stays" grep -q 10.0.0.7 "$config"
expect "nothing is kept any more" not there /var/lib/dantesync-replaced
expect "purging" dpkg_says dpkg --purge dantesync
expect "leaves the older installation its configuration" there /etc/dantesync/config.json
expect "which runs on" active dantesync.service
