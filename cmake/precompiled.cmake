# SPDX-License-Identifier: MIT
# precompiled(TARGET KIND [OPTION])
#   Lets a target use the precompiled header of its kind: core, window, test or window_test
#   (precompiled_KIND.h). One small library a kind makes it; all others of the kind share it.
#   OPTION: of the compiler, that such a target is compiled with besides: it has one of its own.
set(precompiled_core_needs Qt6::Core)
set(precompiled_window_needs Qt6::Widgets)
set(precompiled_test_needs Qt6::Network Qt6::Test)
set(precompiled_window_test_needs Qt6::Widgets Qt6::Network Qt6::Test)
function(precompiled target kind)
    if(NOT LATCHKEY_PRECOMPILED)
        return()
    endif()
    set(maker precompiled_${kind})
    if(ARGN)
        string(APPEND maker _followed)
    endif()
    if(NOT TARGET ${maker})
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${maker}.cpp" CONTENT "// Only the precompiled header.\n")
        add_library(${maker} OBJECT "${CMAKE_BINARY_DIR}/${maker}.cpp")
        set_target_properties(${maker} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${maker} PRIVATE ${precompiled_${kind}_needs} latchkey_standards)
        target_compile_options(${maker} PRIVATE ${ARGN})
        target_precompile_headers(${maker} PRIVATE
            "$<$<COMPILE_LANGUAGE:CXX>:${CMAKE_SOURCE_DIR}/cmake/precompiled_${kind}.h>")
    endif()
    target_precompile_headers(${target} REUSE_FROM ${maker})
endfunction()
