#include "support/test_program.h"

#include "support/test_world.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>

#include <execinfo.h>
#include <unistd.h>

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

// Some libraries abort without a word, and other programs may ask for it: then it is said at least who did, and where this one was.
void tellAbort(int, siginfo_t *about, void *)
{
    std::array<char, 120> words{};
    const bool isOwn = about->si_pid == ::getpid();
    const auto length = isOwn ? std::snprintf(words.data(), words.size(), "This test aborts, called from:\n")
                              : std::snprintf(words.data(), words.size(), "Process %d aborts this test, which was at:\n", int(about->si_pid));
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), std::size_t(length));
    std::array<void *, 48> callers{};
    ::backtrace_symbols_fd(callers.data(), ::backtrace(callers.data(), int(callers.size())), STDERR_FILENO);
}

void watchAborts()
{
    std::array<void *, 1> caller{};
    (void)::backtrace(caller.data(), int(caller.size())); // loads what it needs while that can be loaded
    struct sigaction action = {};
    action.sa_sigaction = tellAbort;
    action.sa_flags = SA_SIGINFO | int(SA_RESETHAND);
    ::sigaction(SIGABRT, &action, nullptr);
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
    tidemark::watchAborts();
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
