# SPDX-License-Identifier: MIT
# One target that every room and test links: the language, the warnings, the rules of Qt.
add_library(latchkey_standards INTERFACE)
target_compile_features(latchkey_standards INTERFACE cxx_std_20)
target_compile_options(latchkey_standards INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wold-style-cast -Wformat=2)
target_compile_definitions(latchkey_standards INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(LATCHKEY_SANITIZE)
    target_compile_options(latchkey_standards INTERFACE -fsanitize=address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(latchkey_standards INTERFACE -fsanitize=address,undefined)
    # The fuzz targets follow the branches that an input takes through the rooms that PARSE.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        set(LATCHKEY_FOLLOWED -fsanitize=fuzzer-no-link)
    endif()
endif()
if(LATCHKEY_HARDEN)
    target_compile_options(latchkey_standards INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(NOT APPLE)
        target_link_options(latchkey_standards INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()
# The headers of qpdf 11 do not compile as C++20 with clang 14 and libstdc++ 12 (a vector of an incomplete class):
# the few files that include them are C++17 there.
function(latchkey_reads_qpdf)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND NOT APPLE)
        set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "-std=c++17;-Wno-c++20-extensions"
            SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()
# clazy reads the code while clang compiles it: its findings are warnings of the build. Its two checks of
# range loops do not know that a QJsonArray gives its values as proxies.
if(LATCHKEY_READ_BY_CLAZY)
    find_library(CLAZY_PLUGIN NAMES ClazyPlugin.so ClazyPlugin REQUIRED)
    set(LATCHKEY_CLAZY "SHELL:-Xclang -load -Xclang ${CLAZY_PLUGIN}" "SHELL:-Xclang -add-plugin -Xclang clazy"
        "SHELL:-Xclang -plugin-arg-clazy -Xclang level1,no-range-loop-reference,no-range-loop-detach")
endif()
