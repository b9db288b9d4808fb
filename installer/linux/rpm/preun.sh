# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck source=../scripts/common.sh
. scripts/common.sh

if [ "$1" -eq 0 ]; then stop_unit dantesync.service; fi # not at an upgrade
