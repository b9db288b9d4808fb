# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tool, its manual pages and its completion scripts. The pages and scripts come out of the tool that was built, so
# that they say what it says: where it cannot run (built for another system) there are none.
install(TARGETS dantesync RUNTIME COMPONENT cli)
if(WIN32 OR CMAKE_CROSSCOMPILING)
    return()
endif()

set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)
add_custom_command(OUTPUT ${documents}/made
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${documents}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${documents}/man1
    COMMAND dantesync man --all ${documents}/man1
    COMMAND dantesync completion bash > ${documents}/dantesync.bash
    COMMAND dantesync completion zsh > ${documents}/dantesync.zsh
    COMMAND dantesync completion fish > ${documents}/dantesync.fish
    COMMAND ${CMAKE_COMMAND} -E touch ${documents}/made
    DEPENDS dantesync
    COMMENT "Manual pages and completion scripts"
    VERBATIM)
add_custom_target(dantesync_documents ALL DEPENDS ${documents}/made)

install(DIRECTORY ${documents}/man1 TYPE MAN COMPONENT cli)
install(FILES ${CMAKE_SOURCE_DIR}/resources/man/dantesyncd.8 DESTINATION ${CMAKE_INSTALL_MANDIR}/man8
    COMPONENT service)
install(FILES ${documents}/dantesync.bash TYPE DATA RENAME bash-completion/completions/dantesync COMPONENT cli)
install(FILES ${documents}/dantesync.zsh TYPE DATA RENAME zsh/site-functions/_dantesync COMPONENT cli)
install(FILES ${documents}/dantesync.fish TYPE DATA RENAME fish/vendor_completions.d/dantesync.fish
    COMPONENT cli)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/prometheus ${CMAKE_SOURCE_DIR}/resources/grafana
    DESTINATION ${CMAKE_INSTALL_DATADIR}/dantesync COMPONENT service)
