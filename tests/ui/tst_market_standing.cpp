#include "ui/live/market_standing.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

using enum MarketStanding::Column;

constexpr int window = 1;

// What every column says less of than of `larger`.
MarketStanding smaller()
{
    MarketStanding row;
    row.symbol = symbol("BTCUSDT");
    row.pulse.last = trade("BTCUSDT", 1, at("2024-08-08T12:00:05Z"), "101");
    row.pulse.windows[window].opening = Extreme{decimal("100"), at("2024-08-08T11:55Z")};
    row.pulse.tradesPerSecond = 0.5;
    row.pulse.lag = std::chrono::milliseconds(40);
    row.pulse.state = MarketState::Live;
    row.position = 10;
    return row;
}

MarketStanding larger()
{
    auto row = smaller();
    row.symbol = symbol("ETHUSDT");
    row.pulse.last = trade("ETHUSDT", 1, at("2024-08-08T12:00:04Z"), "1020"); // older
    row.pulse.windows[window].opening = Extreme{decimal("1000"), at("2024-08-08T11:55Z")};
    row.pulse.tradesPerSecond = 0.6;
    row.pulse.lag = std::chrono::milliseconds(41);
    row.pulse.state = MarketState::Stale;
    row.position = 11;
    return row;
}

} // namespace

class MarketStandingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void whatIsNotKnownComesLast();
    void ticksCountChangesOfPrice();
    void whatIsOtherIsToldAnew();
};

void MarketStandingTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < ColumnCount; ++column)
        QTest::addRow("%d", column) << column;
}

void MarketStandingTest::sortsByEveryColumn()
{
    QFETCH(int, column);
    QVERIFY(standsBefore(smaller(), larger(), column, Qt::AscendingOrder, window));
    QVERIFY(!standsBefore(larger(), smaller(), column, Qt::AscendingOrder, window));
    QVERIFY(standsBefore(larger(), smaller(), column, Qt::DescendingOrder, window));
    QVERIFY(!standsBefore(smaller(), larger(), column, Qt::DescendingOrder, window));
    QVERIFY(!standsBefore(smaller(), smaller(), column, Qt::AscendingOrder, window));
}

void MarketStandingTest::whatIsNotKnownComesLast()
{
    for (const auto column : {LastColumn, ChangeColumn, DifferenceColumn, RangeColumn, RateColumn, LagColumn, AgeColumn}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QVERIFY(standsBefore(smaller(), MarketStanding(), column, order, window));
            QVERIFY(!standsBefore(MarketStanding(), smaller(), column, order, window));
        }
    }
    QVERIFY(standsBefore(smaller(), larger(), LastColumn, Qt::AscendingOrder, 0));
    QVERIFY(!standsBefore(smaller(), larger(), ChangeColumn, Qt::AscendingOrder, 0)); // of another window nothing is known
}

void MarketStandingTest::ticksCountChangesOfPrice()
{
    MarketStanding row;
    auto pulse = smaller().pulse;
    for (const auto *price : {"101", "101", "103", "103", "102"}) {
        pulse.last->price = decimal(price);
        row.take(pulse);
    }
    QCOMPARE(row.ticks, 2);
    QCOMPARE(row.facts.tick, -1);
    QCOMPARE(row.direction(LastColumn), -1);
    QCOMPARE(row.direction(RateColumn), 0);
}

void MarketStandingTest::whatIsOtherIsToldAnew()
{
    MarketStanding row;
    auto pulse = smaller().pulse;
    pulse.lost = {{StretchKind::Missing, {3, 8}, {}, {}}};
    row.take(pulse);
    QVERIFY(row.pulse.lost.empty());
    const auto told = at("2024-08-08T12:00:06Z");
    row.stateAt = told;
    row.take(pulse);
    QCOMPARE(row.stateAt, std::optional(told));
    pulse.note = QStringLiteral("The connection is gone.");
    row.take(pulse);
    QVERIFY(!row.stateAt);
}

TIDEMARK_TEST(MarketStandingTest, QCoreApplication)
#include "tst_market_standing.moc"
