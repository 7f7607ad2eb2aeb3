#include "core/alert_crossing.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;

namespace {

struct Tick {
    std::int64_t id = 0;
    std::int64_t price = 0;
};

using Crossed = std::optional<AlertDirection>;

constexpr std::int64_t level = 10;

AlertCrossing crossingOf(AlertDirection direction)
{
    return {Decimal::fromUnits(level), direction};
}

Crossed add(AlertCrossing &crossing, const Tick &tick)
{
    return crossing.add(tick.id, Decimal::fromUnits(tick.price));
}

// Keeps every trade, and looks through all of them.
class BruteForce {
public:
    explicit BruteForce(AlertDirection direction) : m_direction(direction) {}

    Crossed add(const Tick &tick)
    {
        if (m_isAnchored && tick.id <= m_anchor)
            return std::nullopt;
        const auto any = [&](auto isOnTheOtherSide) {
            return std::any_of(m_ticks.begin(), m_ticks.end(),
                               [&](const Tick &other) { return other.id < tick.id && isOnTheOtherSide(other.price); });
        };
        Crossed crossed;
        if (m_direction != AlertDirection::Down && tick.price >= level && any([](auto price) { return price < level; }))
            crossed = AlertDirection::Up;
        else if (m_direction != AlertDirection::Up && tick.price <= level && any([](auto price) { return price > level; }))
            crossed = AlertDirection::Down;
        m_ticks.push_back(tick);
        if (crossed) {
            const auto newest = *std::max_element(m_ticks.begin(), m_ticks.end(),
                                                  [](const Tick &a, const Tick &b) { return a.id < b.id; });
            m_ticks = {newest};
            m_anchor = newest.id;
            m_isAnchored = true;
        }
        return crossed;
    }

private:
    AlertDirection m_direction;
    std::vector<Tick> m_ticks;
    std::int64_t m_anchor = 0;
    bool m_isAnchored = false;
};

} // namespace

class TestAlertCrossing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEdgesOnly_data();
    void tellsEdgesOnly();
    void needsATradeOnTheOtherSide();
    void forgetsWhatWasBeforeItsAnchor();
    void findsACrossingInLateTrades();
    void aCrossingStartsOverFromTheNewestTrade();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
};

void TestAlertCrossing::tellsEdgesOnly_data()
{
    QTest::addColumn<AlertDirection>("direction");
    QTest::addColumn<QList<int>>("prices");
    QTest::addColumn<QString>("told"); // u, d or . for each price
    const auto row = [](const char *name, AlertDirection direction, const QList<int> &prices, const char *told) {
        QTest::newRow(name) << direction << prices << QString::fromLatin1(told);
    };
    row("up through", AlertDirection::Up, {9, 11, 12, 11}, ".u..");
    row("up again", AlertDirection::Up, {9, 11, 9, 11}, ".u.u");
    row("down does not tell up", AlertDirection::Down, {9, 11, 9}, "..d");
    row("either", AlertDirection::Either, {9, 11, 9, 9, 12}, ".ud.u");
    row("touched from below", AlertDirection::Up, {9, 10, 11}, ".u.");
    row("touched from above", AlertDirection::Down, {11, 10, 9}, ".d.");
    row("touched and left", AlertDirection::Either, {9, 10, 9, 10}, ".u.u");
    row("through the level itself", AlertDirection::Either, {9, 10, 11, 10, 9}, ".u.d.");
    row("starting at the level", AlertDirection::Either, {10, 11, 12}, "...");
    row("starting at the level, back", AlertDirection::Either, {10, 11, 10}, "..d");
    row("never there", AlertDirection::Either, {8, 9, 8, 9}, "....");
    row("starting beyond", AlertDirection::Up, {11, 12, 11, 12}, "....");
}

void TestAlertCrossing::tellsEdgesOnly()
{
    QFETCH(AlertDirection, direction);
    QFETCH(QList<int>, prices);
    auto crossing = crossingOf(direction);
    QString told;
    for (int i = 0; i < prices.size(); ++i) {
        const auto crossed = add(crossing, {i, prices[i]});
        told += QLatin1Char(!crossed ? '.' : *crossed == AlertDirection::Up ? 'u' : 'd');
    }
    QTEST(told, "told");
}

void TestAlertCrossing::needsATradeOnTheOtherSide()
{
    auto crossing = crossingOf(AlertDirection::Up);
    QVERIFY(!add(crossing, {5, 11}));
    QVERIFY(!add(crossing, {5, 11})); // twice
    QVERIFY(!add(crossing, {6, 9}));
    QVERIFY(!add(crossing, {4, 12})); // late, and before the one below
    QVERIFY(add(crossing, {7, 10}));
}

void TestAlertCrossing::forgetsWhatWasBeforeItsAnchor()
{
    auto crossing = crossingOf(AlertDirection::Up);
    crossing.anchor(100, Decimal::fromUnits(11));
    QVERIFY(!add(crossing, {50, 9}));
    QVERIFY(!add(crossing, {60, 12}));
    QVERIFY(!add(crossing, {101, 12}));
    crossing.anchor(200, Decimal::fromUnits(9));
    QCOMPARE(add(crossing, {201, 10}), Crossed(AlertDirection::Up));
}

void TestAlertCrossing::findsACrossingInLateTrades()
{
    auto crossing = crossingOf(AlertDirection::Up);
    QVERIFY(!add(crossing, {1, 9}));
    QVERIFY(!add(crossing, {9, 9}));
    QCOMPARE(add(crossing, {5, 11}), Crossed(AlertDirection::Up));
    QVERIFY(!add(crossing, {6, 11})); // the same excursion
}

void TestAlertCrossing::aCrossingStartsOverFromTheNewestTrade()
{
    auto crossing = crossingOf(AlertDirection::Up);
    QVERIFY(!add(crossing, {1, 9}));
    QVERIFY(!add(crossing, {9, 8}));
    QVERIFY(add(crossing, {5, 11}));
    QCOMPARE(add(crossing, {10, 11}), Crossed(AlertDirection::Up)); // from trade 9, which was below
}

void TestAlertCrossing::agreesWithBruteForce_data()
{
    QTest::addColumn<AlertDirection>("direction");
    QTest::addColumn<int>("lateness");
    for (const int lateness : {0, 5, 1'000}) {
        QTest::addRow("up, late by %d", lateness) << AlertDirection::Up << lateness;
        QTest::addRow("down, late by %d", lateness) << AlertDirection::Down << lateness;
        QTest::addRow("either, late by %d", lateness) << AlertDirection::Either << lateness;
    }
}

void TestAlertCrossing::agreesWithBruteForce()
{
    QFETCH(AlertDirection, direction);
    QFETCH(int, lateness);
    int told = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        auto crossing = crossingOf(direction);
        BruteForce expected(direction);
        std::vector<Tick> arrived;
        for (int i = 0; i < 300; ++i) {
            // A walk around the level; some come late, some twice.
            const bool isTwice = !arrived.empty() && random() % 20 == 0;
            const auto id = std::int64_t(10'000 + 2 * i) - std::int64_t(lateness > 0 ? random() % unsigned(lateness) : 0);
            const auto tick = isTwice ? arrived[random() % arrived.size()] : Tick{id, std::int64_t(7 + random() % 7)};
            const bool isTaken = std::any_of(arrived.begin(), arrived.end(), [&](const Tick &other) {
                return other.id == tick.id && other.price != tick.price;
            });
            if (isTaken)
                continue; // an id has one price
            arrived.push_back(tick);
            const auto crossed = add(crossing, tick);
            QVERIFY2(crossed == expected.add(tick), qPrintable(QStringLiteral("seed %1, trade %2").arg(seed).arg(i)));
            told += crossed.has_value();
        }
    }
    QVERIFY(told > 100);
}

TIDEMARK_TEST(TestAlertCrossing, QCoreApplication)
#include "tst_alert_crossing.moc"
