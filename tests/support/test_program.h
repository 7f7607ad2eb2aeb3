#pragma once

#include "core/system_words.h"

#include <QCoreApplication>
#include <QTest>

#include <type_traits>

namespace tidemark {

using TestMain = int (*)(int argc, char **argv);

// One test among those of its folder's program, which runs it when it is named first: `tests_core decimal`. Linking,
// moc and start-up are paid once for a folder that way, and each test still has a process of its own under CTest.
class TestProgram {
public:
    TestProgram(const char *file, TestMain run);
};

template <typename Test, typename Application>
[[nodiscard]] int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    keepSystemWordsEnglish(); // as the programs do
    // A widget's size in pixels is the same on every screen.
    if constexpr (!std::is_same_v<Application, QCoreApplication>)
        application.setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tidemark

// At the end of tests/ROOM/tst_NAME.cpp: the test NAME, which runs in an application of this class.
#define TIDEMARK_TEST(Test, Application)                                                                               \
    namespace {                                                                                                        \
    const tidemark::TestProgram registeredTest(__FILE__, &tidemark::runTest<Test, Application>);                       \
    }
