#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e

# shellcheck source=../scripts/common.sh
. scripts/common.sh
# shellcheck source=service.sh
. deb/service.sh

# At an upgrade it keeps running until the new one is in place.
case $1 in
remove | deconfigure) stop_service ;;
esac
