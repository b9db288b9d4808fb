# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck source=../scripts/common.sh
. scripts/common.sh
# shellcheck source=../scripts/older_installation.sh
. scripts/older_installation.sh

reload_units
if [ "$1" -eq 0 ]; then bring_older_back; fi # not at an upgrade; the configuration stays, RPM knows no purge
