#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD LINUX-SERVICE FOLDER: makes an installer from the Windows BUILD, signed by a certificate that is made for
# this and thrown away, and tries it under Wine (wine_test.sh). FOLDER keeps the Wine prefix for the next time.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
build=$1 linux_service=$2 folder=$3
mkdir -p "$folder"
rm -rf "$folder/certificate" "$folder/packages"
mkdir "$folder/certificate"

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=DanteSync test' \
    -addext extendedKeyUsage=codeSigning -addext keyUsage=digitalSignature \
    -keyout "$folder/certificate/key.pem" -out "$folder/certificate/certificate.pem" 2>/dev/null
openssl rand -hex 16 >"$folder/certificate/password"
openssl pkcs12 -export -inkey "$folder/certificate/key.pem" -in "$folder/certificate/certificate.pem" \
    -out "$folder/certificate/both.pfx" -passout "file:$folder/certificate/password"
rm "$folder/certificate/key.pem"

printf '== making a signed installer\n'
DANTESYNC_SIGN_CERTIFICATE="$folder/certificate/both.pfx" DANTESYNC_SIGN_PASSWORD="$folder/certificate/password" \
    cpack --config "$build/CPackConfig.cmake" -B "$folder/packages" >"$folder/cpack.log" 2>&1 ||
    { cat "$folder/cpack.log" "$folder"/packages/_CPack_Packages/*/NSIS/NSISOutput.log && exit 1; }
installer=$(echo "$folder"/packages/*.exe)

# A signature that does not fit is found: one byte of a copy is another.
certificate="$folder/certificate/certificate.pem"
osslsigncode verify -CAfile "$certificate" -in "$installer" >"$folder/verify.log" 2>&1 ||
    { cat "$folder/verify.log" && exit 1; }
cp "$installer" "$folder/damaged.exe"
printf 'X' | dd of="$folder/damaged.exe" bs=1 seek=5000 conv=notrunc status=none
if osslsigncode verify -CAfile "$certificate" -in "$folder/damaged.exe" >/dev/null 2>&1; then
    printf 'FAILED: a damaged installer passes for signed\n'
    exit 1
fi
rm "$folder/damaged.exe"
printf 'ok: the installer is signed, and a damaged one is told from it\n'

DANTESYNC_TEST_CERTIFICATE="$certificate" exec bash "$here/wine_test.sh" "$installer" "$linux_service" "$folder"
