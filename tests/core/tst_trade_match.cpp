#include "core/trade_match.h"

#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;

namespace {

const Symbol btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

[[nodiscard]] std::vector<Trade> tradesOf(const std::vector<std::int64_t> &ids)
{
    std::vector<Trade> trades;
    for (const auto id : ids)
        trades.push_back({btc, id, Timestamp(std::chrono::seconds(id)), Decimal::fromUnits(id), Decimal::fromUnits(1), false});
    return trades;
}

// In pages of some trades.
[[nodiscard]] TradeMatch::Next pagesOf(std::vector<Trade> trades, std::size_t size)
{
    return [trades = std::move(trades), size, next = std::size_t(0)]() mutable -> Result<std::vector<Trade>> {
        const auto end = std::min(trades.size(), next + size);
        std::vector<Trade> page(trades.begin() + std::ptrdiff_t(next), trades.begin() + std::ptrdiff_t(end));
        next = end;
        return page;
    };
}

[[nodiscard]] std::vector<IdRange> rangesIn(const std::vector<std::int64_t> &ids)
{
    IdRanges ranges;
    for (const auto id : ids)
        ranges.add(id);
    return ranges.ranges();
}

} // namespace

class TestTradeMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBruteForce();
    void differences_data();
    void differences();
    void aReaderThatFails();
};

void TestTradeMatch::isBruteForce()
{
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
        std::vector<std::int64_t> file;
        std::vector<std::int64_t> record;
        std::vector<std::int64_t> onlyFile;
        std::vector<std::int64_t> onlyRecord;
        const auto end = std::int64_t(random() % 60);
        for (std::int64_t id = 1; id < end; ++id) {
            const auto where = random() % 5;
            if (where != 0)
                file.push_back(id);
            if (where != 1)
                record.push_back(id);
            if (where == 0)
                onlyRecord.push_back(id);
            if (where == 1)
                onlyFile.push_back(id);
        }
        TradeMatch match;
        QVERIFY(match.run(btc, pagesOf(tradesOf(file), 1 + random() % 7), pagesOf(tradesOf(record), 1 + random() % 7)).ok());
        QCOMPARE(match.difference(), QString());
        QCOMPARE(match.rows(), std::int64_t(file.size()));
        QCOMPARE(match.ids(), rangesIn(file));
        QCOMPARE(match.onlyInFile(), rangesIn(onlyFile));
        QCOMPARE(match.onlyInRecord(), rangesIn(onlyRecord));
    }
}

void TestTradeMatch::differences_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("price") << 0;
    QTest::newRow("quantity") << 1;
    QTest::newRow("time") << 2;
    QTest::newRow("side") << 3;
    QTest::newRow("market") << 4;
    QTest::newRow("order") << 5;
    QTest::newRow("twice") << 6;
}

void TestTradeMatch::differences()
{
    QFETCH(const int, what);
    const auto record = tradesOf({1, 2, 3, 4, 5});
    auto file = record;
    switch (what) {
    case 0:
        file[2].price = Decimal::fromUnits(4);
        break;
    case 1:
        file[2].quantity = Decimal::fromUnits(4);
        break;
    case 2:
        file[2].tradedAt += std::chrono::microseconds(1);
        break;
    case 3:
        file[2].buyerIsMaker = true;
        break;
    case 4:
        file[2].symbol = Symbol::fromText(std::string_view("ETHUSDT")).value();
        break;
    case 5:
        std::swap(file[2], file[3]);
        break;
    default:
        file.insert(file.begin() + 2, file[1]);
    }
    TradeMatch match;
    QVERIFY(match.run(btc, pagesOf(file, 2), pagesOf(record, 3)).ok());
    QVERIFY(!match.difference().isEmpty());
}

void TestTradeMatch::aReaderThatFails()
{
    TradeMatch match;
    const auto fails = []() -> Result<std::vector<Trade>> { return Error{QStringLiteral("gone")}; };
    QCOMPARE(match.run(btc, fails, pagesOf(tradesOf({1}), 1)).message(), QStringLiteral("gone"));
    TradeMatch other;
    QCOMPARE(other.run(btc, pagesOf(tradesOf({1}), 1), fails).message(), QStringLiteral("gone"));
}

TIDEMARK_TEST(TestTradeMatch, QCoreApplication)

#include "tst_trade_match.moc"
