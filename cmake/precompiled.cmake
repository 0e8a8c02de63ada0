# SPDX-License-Identifier: MIT
# precompiled(TARGET KIND)
#   Lets a target use the precompiled header of its kind: core, window, test or window_test
#   (precompiled_KIND.h). One small library a kind makes it; all others of the kind share it.
set(precompiled_core_needs Qt6::Core)
set(precompiled_window_needs Qt6::Widgets)
set(precompiled_test_needs Qt6::Network Qt6::Test)
set(precompiled_window_test_needs Qt6::Widgets Qt6::Network Qt6::Test)
function(precompiled target kind)
    if(NOT LATCHKEY_PRECOMPILED)
        return()
    endif()
    set(maker precompiled_${kind})
    if(NOT TARGET ${maker})
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${maker}.cpp" CONTENT "// Only the precompiled header.\n")
        add_library(${maker} OBJECT "${CMAKE_BINARY_DIR}/${maker}.cpp")
        set_target_properties(${maker} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${maker} PRIVATE ${${maker}_needs} latchkey_standards)
        target_precompile_headers(${maker} PRIVATE
            "$<$<COMPILE_LANGUAGE:CXX>:${CMAKE_SOURCE_DIR}/cmake/${maker}.h>")
    endif()
    target_precompile_headers(${target} REUSE_FROM ${maker})
endfunction()
