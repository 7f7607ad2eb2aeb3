#include "simulator/frame_faults.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

[[nodiscard]] std::vector<MarketTrade> tradesOf(const char *symbol, int first, int last)
{
    std::vector<MarketTrade> trades;
    for (int id = first; id <= last; ++id) {
        MarketTrade trade;
        trade.trade.symbol = Symbol::fromText(symbol).value();
        trade.trade.id = id;
        trades.push_back(trade);
    }
    return trades;
}

[[nodiscard]] std::vector<std::int64_t> idsOf(const std::vector<MarketTrade> &trades)
{
    std::vector<std::int64_t> ids;
    for (const auto &trade : trades)
        ids.push_back(trade.trade.id);
    return ids;
}

[[nodiscard]] FrameFaults faultsOf(const char *text, std::uint64_t seed = 1)
{
    return FrameFaults(Faults::fromText(QString::fromLatin1(text)).value(), seed);
}

} // namespace

class TestFrameFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutFaultsNothingChanges();
    void dropsTheShare();
    void doublesFrames();
    void reordersButLosesNone();
    void delaysFrames();
    void delaysDifferently();
    void mayStrikeOneMarketAlone();
    void isSilentForATime();
};

void TestFrameFaults::withoutFaultsNothingChanges()
{
    const auto trades = tradesOf("AUSDT", 1, 500);
    QCOMPARE(idsOf(faultsOf("").passed(trades, 0ms)), idsOf(trades));
}

void TestFrameFaults::dropsTheShare()
{
    const auto trades = tradesOf("AUSDT", 1, 10'000);
    const auto left = idsOf(faultsOf("drop=0.1").passed(trades, 0ms));
    QVERIFY(left.size() > 8'800 && left.size() < 9'200);
    QCOMPARE(idsOf(faultsOf("drop=0.1").passed(trades, 0ms)), left);
    QVERIFY(idsOf(faultsOf("drop=0.1", 2).passed(trades, 0ms)) != left);
}

void TestFrameFaults::doublesFrames()
{
    QCOMPARE(idsOf(faultsOf("duplicate=1").passed(tradesOf("AUSDT", 1, 3), 0ms)),
             (std::vector<std::int64_t>{1, 1, 2, 2, 3, 3}));
}

void TestFrameFaults::reordersButLosesNone()
{
    auto faults = faultsOf("reorder=0.2");
    auto ids = idsOf(faults.passed(tradesOf("AUSDT", 1, 1'000), 0ms));
    for (const auto id : idsOf(faults.passed({}, 5ms)))
        ids.push_back(id);
    QVERIFY(!std::is_sorted(ids.begin(), ids.end()));
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, idsOf(tradesOf("AUSDT", 1, 1'000)));
}

void TestFrameFaults::delaysFrames()
{
    auto faults = faultsOf("delay=200ms:1");
    QVERIFY(faults.passed(tradesOf("AUSDT", 1, 3), 10ms).empty());
    QVERIFY(faults.passed({}, 209ms).empty());
    QCOMPARE(idsOf(faults.passed({}, 210ms)), (std::vector<std::int64_t>{1, 2, 3}));
}

void TestFrameFaults::delaysDifferently()
{
    auto faults = faultsOf("delay=200ms:1:AUSDT,delay=50ms:1:BUSDT");
    QVERIFY(faults.passed(tradesOf("AUSDT", 1, 2), 0ms).empty());
    QVERIFY(faults.passed(tradesOf("BUSDT", 7, 8), 10ms).empty());
    QCOMPARE(idsOf(faults.passed({}, 60ms)), (std::vector<std::int64_t>{7, 8}));
    QCOMPARE(idsOf(faults.passed({}, 200ms)), (std::vector<std::int64_t>{1, 2}));
}

void TestFrameFaults::mayStrikeOneMarketAlone()
{
    auto faults = faultsOf("drop=1:AUSDT,duplicate=1:BUSDT");
    QVERIFY(faults.passed(tradesOf("AUSDT", 1, 3), 0ms).empty());
    QCOMPARE(idsOf(faults.passed(tradesOf("BUSDT", 1, 2), 0ms)), (std::vector<std::int64_t>{1, 1, 2, 2}));
    QCOMPARE(idsOf(faults.passed(tradesOf("CUSDT", 1, 3), 0ms)), (std::vector<std::int64_t>{1, 2, 3}));
}

void TestFrameFaults::isSilentForATime()
{
    auto faults = faultsOf("silence=10s@5s:AUSDT");
    QCOMPARE(faults.passed(tradesOf("AUSDT", 1, 3), 4'999ms).size(), std::size_t(3));
    QVERIFY(faults.passed(tradesOf("AUSDT", 4, 6), 5s).empty());
    QCOMPARE(faults.passed(tradesOf("BUSDT", 4, 6), 5s).size(), std::size_t(3));
    QCOMPARE(faults.passed(tradesOf("AUSDT", 7, 9), 15s).size(), std::size_t(3));
}

TIDEMARK_TEST(TestFrameFaults, QCoreApplication)
#include "tst_frame_faults.moc"
