#include "ui/live/tape_filter.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

namespace {

std::vector<Trade> someTrades(QRandomGenerator &random, std::int64_t first, int count)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i) {
        trades.push_back(trade("BTCUSDT", first + i, at("2026-08-08T12:00Z"), std::to_string(90 + random.bounded(20)), std::to_string(1 + random.bounded(9)),
                               random.bounded(2) == 0));
    }
    return trades;
}

// What is wanted, said anew.
bool isWanted(const Trade &trade)
{
    return trade.quantity >= decimal("3") && trade.price.toDouble() * trade.quantity.toDouble() >= 400 && trade.price >= decimal("95") && trade.price <= decimal("105")
        && !trade.buyerIsMaker;
}

const TradeFilter filter{decimal("3"), WideDecimal::product(decimal("400"), decimal("1")), decimal("95"), decimal("105"), TakerSide::Buy};

} // namespace

class TapeFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsBruteForce();
    void anotherFilterFindsWhatWasHidden();
    void withoutOneNothingIsHidden();
    void isBounded();
};

void TapeFilterTest::equalsBruteForce()
{
    QRandomGenerator random(3);
    TapeFilter tape;
    QVERIFY(tape.choose(filter).empty());
    QVERIFY(tape.isActive());
    std::int64_t hidden = 0;
    std::int64_t shown = 0;
    for (int batch = 0; batch < 50; ++batch) {
        const auto trades = someTrades(random, batch * 100, 100);
        std::vector<Trade> expected;
        std::copy_if(trades.begin(), trades.end(), std::back_inserter(expected), isWanted);
        QVERIFY(tape.let(trades) == expected);
        shown += std::ssize(expected);
        hidden += std::ssize(trades) - std::ssize(expected);
        QCOMPARE(tape.hidden(), hidden);
    }
    QVERIFY(shown > 50 && hidden > 50);
}

void TapeFilterTest::anotherFilterFindsWhatWasHidden()
{
    QRandomGenerator random(4);
    const auto trades = someTrades(random, 1, 1'000);
    TapeFilter tape;
    static_cast<void>(tape.choose(filter));
    static_cast<void>(tape.let(trades));
    QVERIFY(tape.choose({}) == trades);
    QCOMPARE(tape.hidden(), 0);
    const auto found = tape.choose(filter);
    QCOMPARE(std::ssize(found), std::count_if(trades.begin(), trades.end(), isWanted));
    QCOMPARE(tape.hidden(), std::ssize(trades) - std::ssize(found));
    tape.restart(); // another market, the same filter
    QVERIFY(tape.isActive());
    QCOMPARE(tape.hidden(), 0);
    QVERIFY(tape.choose({}).empty());
}

void TapeFilterTest::withoutOneNothingIsHidden()
{
    QRandomGenerator random(5);
    const auto trades = someTrades(random, 1, 100);
    TapeFilter tape;
    QVERIFY(!tape.isActive());
    QVERIFY(tape.let(trades) == trades);
    QCOMPARE(tape.hidden(), 0);
}

void TapeFilterTest::isBounded()
{
    QRandomGenerator random(6);
    TapeFilter tape;
    for (int batch = 0; batch < 5; ++batch)
        static_cast<void>(tape.let(someTrades(random, batch * 7'000, 7'000)));
    static_cast<void>(tape.let(someTrades(random, 35'000, 30'000)));
    const auto known = tape.choose({});
    QVERIFY(known.size() >= TapeFilter::capacity && known.size() <= 2 * TapeFilter::capacity);
    QCOMPARE(known.back().id, 64'999);
}

TIDEMARK_TEST(TapeFilterTest, QCoreApplication)
#include "tst_tape_filter.moc"
