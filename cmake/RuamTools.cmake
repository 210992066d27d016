# ccache and mold make a rebuild a matter of seconds. Both are used where they are, and missed by nobody elsewhere.

find_program(RUAM_CCACHE ccache)
if(RUAM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT MSVC)
    set(CMAKE_C_COMPILER_LAUNCHER "${RUAM_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${RUAM_CCACHE}")
endif()

include(CheckLinkerFlag)
if(NOT MSVC)
    check_linker_flag(CXX -fuse-ld=mold RUAM_HAS_MOLD)
    if(RUAM_HAS_MOLD)
        add_link_options(-fuse-ld=mold)
    endif()
endif()
