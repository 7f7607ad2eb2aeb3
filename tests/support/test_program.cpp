#include "support/test_program.h"

#include "support/test_world.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace tidemark {
namespace {

// Filled before main() by the files of the program, in no order that is known.
[[nodiscard]] std::map<std::string, TestMain, std::less<>> &programs()
{
    static std::map<std::string, TestMain, std::less<>> programs;
    return programs;
}

[[nodiscard]] std::string nameOf(std::string_view file)
{
    file.remove_prefix(file.rfind('/') + 1);
    file.remove_prefix(std::string_view("tst_").size());
    return std::string(file.substr(0, file.rfind('.')));
}

} // namespace

TestProgram::TestProgram(const char *file, TestMain run)
{
    programs().emplace(nameOf(file), run);
}

} // namespace tidemark

int main(int argc, char **argv)
{
    tidemark::enterTestWorld(argv);
    const auto found = tidemark::programs().find(std::string_view(argc > 1 ? argv[1] : ""));
    if (found != tidemark::programs().end()) {
        // The test sees a program of its own name: what Qt keeps by that name is not shared with other tests.
        auto name = "tst_" + found->first;
        argv[1] = name.data();
        return found->second(argc - 1, argv + 1);
    }
    std::fputs("usage: tests_ROOM NAME [OPTION OF QT TEST]...\nThe tests of this program:\n", stderr);
    for (const auto &[name, run] : tidemark::programs())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
