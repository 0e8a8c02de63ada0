# SPDX-License-Identifier: MIT
# Every translations/NAME.ts becomes NAME.qm, all of them resources of the room report under
# :/translations. New sentences: cmake --build BUILD --target update_translations
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
file(GLOB translation_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/*.ts")
set(translation_dir "${CMAKE_BINARY_DIR}/translations")
file(MAKE_DIRECTORY "${translation_dir}")
set(catalogues)
set(entries "")
foreach(source ${translation_sources})
    get_filename_component(name "${source}" NAME_WE)
    set(catalogue "${translation_dir}/${name}.qm")
    add_custom_command(OUTPUT "${catalogue}"
        COMMAND Qt6::lrelease -silent "${source}" -qm "${catalogue}"
        DEPENDS "${source}" VERBATIM)
    list(APPEND catalogues "${catalogue}")
    string(APPEND entries "<file>${name}.qm</file>")
endforeach()
file(CONFIGURE OUTPUT "${translation_dir}/translations.qrc"
    CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n")
add_custom_command(OUTPUT "${translation_dir}/qrc_translations.cpp"
    COMMAND Qt6::rcc --name translations --output "${translation_dir}/qrc_translations.cpp"
        "${translation_dir}/translations.qrc"
    DEPENDS ${catalogues} "${translation_dir}/translations.qrc" VERBATIM)
set_source_files_properties("${translation_dir}/qrc_translations.cpp" PROPERTIES
    SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON GENERATED ON)
target_sources(report PRIVATE "${translation_dir}/qrc_translations.cpp")

add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete "${CMAKE_SOURCE_DIR}/app"
        "${CMAKE_SOURCE_DIR}/ui" -ts ${translation_sources}
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
