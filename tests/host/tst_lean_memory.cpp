#include "host/lean_memory.h"
#include "support/test_program.h"

#include <QTest>

#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace tidemark;

class TestLeanMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesAndGoesKeepsItsPages();
};

namespace {

[[nodiscard]] long newPages()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_minflt;
}

// Two megabytes in small pieces, as a batch of trades is.
void comeAndGo()
{
    constexpr int pieces = 1'000;
    constexpr std::size_t bytes = 2'000;
    std::vector<std::unique_ptr<char[]>> batch;
    for (int i = 0; i < pieces; ++i)
        batch.push_back(std::make_unique<char[]>(bytes));
}

} // namespace

void TestLeanMemory::whatComesAndGoesKeepsItsPages()
{
#ifndef __GLIBC__
    QSKIP("The heap is not glibc's, which alone is told what to keep.");
#endif
    constexpr int times = 20;
    keepMemoryLean();
    comeAndGo();
    const auto before = newPages();
    for (int i = 0; i < times; ++i)
        comeAndGo();
    // A batch has some 490 pages; given back each time, they would be made anew each time.
    const auto made = newPages() - before;
    QVERIFY2(made < 490, qPrintable(QStringLiteral("%1 pages were made for %2 batches").arg(made).arg(times)));
}

TIDEMARK_TEST(TestLeanMemory, QCoreApplication)
#include "tst_lean_memory.moc"
