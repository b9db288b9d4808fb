# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack runs this over what was installed for a package, before it is packed: what a distribution wants otherwise than
# 'cmake --install' does it.
file(GLOB_RECURSE pages ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/man/*.[1-8])
file(GLOB_RECURSE changelogs ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/changelog)
foreach(file ${pages} ${changelogs})
    execute_process(COMMAND gzip -9nf ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

if(CPACK_GENERATOR STREQUAL "DEB") # Debian's zsh looks elsewhere
    file(GLOB folders ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/zsh/site-functions)
    foreach(folder ${folders})
        get_filename_component(parent ${folder} DIRECTORY)
        file(RENAME ${folder} ${parent}/vendor-completions)
    endforeach()
else()
    file(GLOB folders ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/lintian)
    if(folders)
        file(REMOVE_RECURSE ${folders})
    endif()
endif()
