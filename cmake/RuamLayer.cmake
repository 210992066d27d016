# One library target a layer, and one test program that links only that layer.

if(RUAM_WERROR)
    set(_ruam_werror -Werror)
endif()
add_library(ruam_flags INTERFACE)
target_compile_definitions(ruam_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(ruam_flags INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(ruam_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual ${_ruam_werror})
endif()
if(RUAM_SANITIZE)
    target_compile_options(ruam_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(ruam_flags INTERFACE -fsanitize=address,undefined)
endif()

if(RUAM_FUZZ)
    target_compile_options(ruam_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(ruam_flags INTERFACE -fsanitize=address,undefined)
endif()

# ruam_layer(<layer> SOURCES … [HEADERS …] [DEPENDS …])
# HEADERS are the public ones, relative to include/; each is checked to compile alone.
function(ruam_layer layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;DEPENDS")
    set(target ruam_${layer})
    qt_add_library(${target} STATIC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    list(TRANSFORM arg_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/")
    target_sources(${target} PRIVATE ${arg_SOURCES})
    if(arg_HEADERS)
        target_sources(${target} PUBLIC FILE_SET HEADERS
            BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${arg_HEADERS})
    endif()
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${arg_DEPENDS} PRIVATE ruam_flags)
    # Sanitizers must reach whatever links the layer.
    if(RUAM_SANITIZE)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
endfunction()

# ruam_test(<layer> SOURCES … [LINKS …])
# Builds tests/<layer>/ into one program, run without a display.
function(ruam_test layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;DEFINITIONS")
    set(target ${layer}_test)
    add_executable(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_link_libraries(${target} PRIVATE ${arg_LINKS} ruam_test_support ruam_flags GTest::gtest)
    # In a unity build every source is an included file, and a fixture in an anonymous namespace is taken for a header's.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    # A layer's tests may look at its inner headers.
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src/${layer}" "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE ${arg_DEFINITIONS})
    add_test(NAME ${layer} COMMAND ${target})
    set_tests_properties(${layer} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0"
        TIMEOUT 600)
endfunction()
