# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack runs this once everything is gathered and nothing is packed: the programs get their signatures (sign.sh).
file(GLOB_RECURSE programs ${CPACK_TEMPORARY_DIRECTORY}/*.exe)
foreach(program ${programs} ${CPACK_DANTESYNC_SETUP})
    execute_process(COMMAND ${CPACK_DANTESYNC_SIGN} ${program} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
