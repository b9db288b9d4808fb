# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two packages of each kind: the service with its command line, which need no graphical libraries, and the desktop.
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_COMPONENT_SERVICE_GROUP base)
set(CPACK_COMPONENT_CLI_GROUP base)
set(CPACK_COMPONENT_DESKTOP_GROUP desktop)
set(CPACK_STRIP_FILES TRUE)
