# SPDX-License-Identifier: MIT
# together(FILE source...)
#   Writes FILE, which compiles these tests as one: each in a namespace of its own, where its main() is a function
#   like others, and one true main() that runs the test whose name comes first in the arguments.
function(together file)
    set(includes)
    set(parts)
    set(choices)
    foreach(source ${ARGN})
        get_filename_component(name "${source}" NAME_WE)
        file(STRINGS "${source}" lines REGEX "^#include")
        list(FILTER lines EXCLUDE REGEX "\\.moc\"")
        list(APPEND includes ${lines})
        string(APPEND parts "namespace ${name} {\n#include \"${source}\"\n}\n")
        string(APPEND choices "    if (name == \"${name}\")\n        return ${name}::main(argc - 1, argv + 1);\n")
    endforeach()
    list(REMOVE_DUPLICATES includes)
    list(JOIN includes "\n" includes)
    file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT [[
#include <string_view>
@includes@
@parts@
int main(int argc, char **argv)
{
    const std::string_view name = argc > 1 ? argv[1] : "";
@choices@    return 1;
}
]])
endfunction()
