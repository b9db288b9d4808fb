#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sign.sh FILE: puts a signature on a program, the installer or the uninstaller, as the environment says:
#   DANTESYNC_SIGN_COMMAND      a program that signs the file it is given (a hardware token's, a signing service's)
#   DANTESYNC_SIGN_CERTIFICATE  else: a PKCS#12 file (.pfx) for osslsigncode
#   DANTESYNC_SIGN_PASSWORD     a file that holds its password; none: it has no password
#   DANTESYNC_SIGN_TIMESTAMP    address of a time stamping authority (RFC 3161); without one the signature ends with
#                               the certificate
# With neither of the first two it does nothing: what developers build has no signature.
set -eu
file=$1
if [ -n "${DANTESYNC_SIGN_COMMAND:-}" ]; then
    exec "$DANTESYNC_SIGN_COMMAND" "$file"
fi
[ -n "${DANTESYNC_SIGN_CERTIFICATE:-}" ] || exit 0
set -- -pkcs12 "$DANTESYNC_SIGN_CERTIFICATE" -h sha256 -n DanteSync
[ -z "${DANTESYNC_SIGN_PASSWORD:-}" ] || set -- "$@" -readpass "$DANTESYNC_SIGN_PASSWORD"
[ -z "${DANTESYNC_SIGN_TIMESTAMP:-}" ] || set -- "$@" -ts "$DANTESYNC_SIGN_TIMESTAMP"
osslsigncode sign "$@" -in "$file" -out "$file.signed"
chmod --reference="$file" "$file.signed"
mv -f -- "$file.signed" "$file"
