#include "core/alert_watch.h"

#include "core/alert_bench.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace tidemark;
using namespace tidemark::test;

namespace {

AlertRule ofMarkets(AlertId id, AlertKind kind, const char *markets)
{
    auto many = rule(kind);
    many.id = id;
    many.symbol = {};
    many.markets = QString::fromLatin1(markets);
    return many;
}

// Rules of every kind, of one market and of several.
std::vector<AlertRule> randomRules(std::mt19937 &random, int count)
{
    constexpr AlertKind kinds[] = {AlertKind::Crossing, AlertKind::NewExtreme, AlertKind::Move, AlertKind::Volume, AlertKind::Rate};
    constexpr const char *markets[] = {"", "ALL", "*USDT", "BTC*", "ETHUSDT,BTCUSDT"};
    std::vector<AlertRule> rules;
    for (int id = 1; id <= count; ++id) {
        auto one = ofMarkets(id, kinds[random() % 5], markets[random() % 5]);
        if (one.markets.isEmpty())
            one.symbol = random() % 2 ? btc() : eth();
        one.direction = AlertDirection(random() % 3);
        one.level = Decimal::fromUnits(std::int64_t(95 + random() % 11) * Decimal::unitsPerOne);
        one.percent = Decimal::fromUnits(std::int64_t(1 + random() % 8) * Decimal::unitsPerOne / 2);
        one.window = std::chrono::seconds(5 + random() % 100);
        one.factor = Decimal::fromUnits(std::int64_t(random() % 2 ? 2 + random() % 3 : 0) * Decimal::unitsPerOne);
        one.least = Decimal::fromUnits(std::int64_t(random() % 2 ? 1 : 100) * Decimal::unitsPerOne);
        one.rest = random() % 4 ? std::optional<std::chrono::seconds>(random() % 2 ? 0 : 90) : std::nullopt;
        one.since = random() % 3 ? start - 1h : start + std::chrono::seconds(random() % 500);
        if (random() % 4 == 0)
            one.until = one.since + std::chrono::seconds(3'600 + random() % 500);
        rules.push_back(one);
    }
    return rules;
}

// Two markets' walks, of which some trades come late and some twice.
std::vector<Trade> randomTrades(std::mt19937 &random, int count)
{
    std::vector<Trade> arriving;
    std::vector<Trade> held;
    std::map<Symbol, std::int64_t> ids;
    int price = 1'000;
    auto at = start;
    for (int i = 0; i < count; ++i) {
        at += std::chrono::milliseconds(random() % (i % 500 < 100 ? 50 : 2'000));
        price = std::clamp(price + int(random() % 11) - 5, 940, 1'060);
        auto one = trade(0, at, "1");
        one.symbol = random() % 2 ? btc() : eth();
        one.id = ++ids[one.symbol];
        one.price = Decimal::fromUnits(price * (Decimal::unitsPerOne / 10));
        (random() % 12 == 0 ? held : arriving).push_back(one);
        if (random() % 20 == 0)
            arriving.push_back(arriving.empty() ? one : arriving[random() % arriving.size()]);
        if (random() % 25 == 0) {
            arriving.insert(arriving.end(), held.begin(), held.end());
            held.clear();
        }
    }
    return arriving;
}

// A watch of two markets.
class TwoMarkets {
public:
    explicit TwoMarkets(const std::vector<AlertRule> &rules)
    {
        watch.setRules(rules);
        for (const auto &symbol : {btc(), eth()}) {
            watch.begin(symbol, start);
            watch.noteCompleteSince(symbol, start);
        }
    }

    std::vector<AlertEvent> add(const Trade &one)
    {
        auto &known = m_extremes[one.symbol];
        watch.add(one, known);
        known.add(one.tradedAt, one.price);
        m_now += 1h;
        return watch.take(m_now);
    }

    AlertWatch watch;

private:
    std::map<Symbol, RollingExtremes> m_extremes;
    Timestamp m_now = start;
};

} // namespace

// Many rules at once, and rules of many markets.
class TestAlertMany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void togetherTheyTellWhatEachTellsAlone();
    void levelsAgreeWithEveryTrade();
    void aRuleOfManyMarketsStandsInEach();
    void eachMarketRestsByItself();
    void whatIsOverTellsNothing();
    void anchorsAreOfMarketsWithLevels();
    void whatIsToldOnceDisturbsNoOther();
};

void TestAlertMany::togetherTheyTellWhatEachTellsAlone()
{
    std::mt19937 random(7);
    std::map<AlertKind, int> told;
    for (int round = 0; round < 4; ++round) {
        const auto rules = randomRules(random, 60);
        const auto trades = randomTrades(random, 2'500);
        TwoMarkets together(rules);
        std::vector<TwoMarkets> alone;
        for (const auto &one : rules)
            alone.emplace_back(std::vector{one});
        for (std::size_t i = 0; i < trades.size(); ++i) {
            if (i == trades.size() / 2) // another rule is set meanwhile
                together.watch.setRules([&] { auto more = rules; more.push_back(ofMarkets(1'000, AlertKind::Crossing, "ALL")); more.back().level = Decimal::fromUnits(1); return more; }());
            const auto events = together.add(trades[i]);
            std::vector<AlertEvent> each;
            for (auto &one : alone) {
                for (const auto &event : one.add(trades[i]))
                    each.push_back(event);
            }
            std::sort(each.begin(), each.end(), [](const AlertEvent &a, const AlertEvent &b) { return a.rule < b.rule; });
            QVERIFY(events == each);
            for (const auto &event : events)
                ++told[event.kind];
        }
    }
    for (const auto kind : {AlertKind::Crossing, AlertKind::NewExtreme, AlertKind::Move, AlertKind::Volume, AlertKind::Rate})
        QVERIFY2(told[kind] > 20, qPrintable(QString::number(int(kind)) + QLatin1Char(' ') + QString::number(told[kind])));
}

// Only levels between two prices are asked; it is as if each had met every trade.
void TestAlertMany::levelsAgreeWithEveryTrade()
{
    std::mt19937 random(11);
    int told = 0;
    for (int round = 0; round < 20; ++round) {
        std::vector<AlertRule> rules;
        std::map<AlertId, AlertCrossing> naive;
        for (int id = 1; id <= 30; ++id) {
            auto one = rule(AlertKind::Crossing, AlertDirection(random() % 3));
            one.id = id;
            one.level = Decimal::fromUnits(std::int64_t(940 + random() % 121) * Decimal::unitsPerOne / 10);
            rules.push_back(one);
            naive.emplace(id, AlertCrossing(one.level, one.direction));
        }
        TwoMarkets watched(rules);
        for (const auto &one : randomTrades(random, 1'500)) {
            if (one.symbol != btc())
                continue;
            std::vector<std::pair<AlertId, AlertDirection>> expected;
            for (auto &[id, crossing] : naive) {
                if (const auto crossed = crossing.add(one.id, one.price))
                    expected.emplace_back(id, *crossed);
            }
            std::vector<std::pair<AlertId, AlertDirection>> events;
            for (const auto &event : watched.add(one))
                events.emplace_back(event.rule, event.direction);
            QVERIFY(events == expected);
            told += int(events.size());
        }
    }
    QVERIFY2(told > 500, qPrintable(QString::number(told)));
}

void TestAlertMany::aRuleOfManyMarketsStandsInEach()
{
    TwoMarkets watched({ofMarkets(1, AlertKind::Crossing, "*USDT")});
    auto one = trade(1, start + 1s, "99");
    QVERIFY(watched.add(one).empty());
    one.symbol = eth();
    one.price = *Decimal::fromText(std::string_view("101"));
    QVERIFY(watched.add(one).empty()); // it was never below the level here
    one = trade(2, start + 2s, "101");
    const auto told = watched.add(one);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().symbol, btc());
    one.symbol = eth();
    one.price = *Decimal::fromText(std::string_view("99"));
    QCOMPARE(watched.add(one).front().symbol, eth());
}

void TestAlertMany::eachMarketRestsByItself()
{
    auto move = ofMarkets(1, AlertKind::Move, "ALL");
    move.rest = 3'600s;
    move.raisedAt = start + 1s; // last told of the other market
    move.toldIn = {{eth(), start + 1s}};
    TwoMarkets watched({move});
    for (const auto &symbol : {eth(), btc()}) {
        auto one = trade(1, start + 2s, "100");
        one.symbol = symbol;
        QVERIFY(watched.add(one).empty());
        one = trade(2, start + 3s, "110");
        one.symbol = symbol;
        QCOMPARE(watched.add(one).size(), std::size_t(symbol == btc() ? 1 : 0));
    }
}

void TestAlertMany::whatIsOverTellsNothing()
{
    auto ending = rule(AlertKind::Crossing);
    ending.until = start + 3s;
    auto bench = begun({ending});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QCOMPARE(bench.add(2, 2s, "101").size(), std::size_t(1));
    QVERIFY(bench.add(3, 3s, "99").empty());
}

void TestAlertMany::anchorsAreOfMarketsWithLevels()
{
    TwoMarkets watched({rule(AlertKind::Crossing), ofMarkets(2, AlertKind::Move, "ALL")});
    for (const auto &symbol : {btc(), eth()}) {
        auto one = trade(1, start + 1s, "99");
        one.symbol = symbol;
        QVERIFY(watched.add(one).empty());
    }
    const auto anchors = watched.watch.anchors(start + 2s);
    QCOMPARE(anchors.size(), std::size_t(1));
    QCOMPARE(anchors.front().symbol, btc());
}

void TestAlertMany::whatIsToldOnceDisturbsNoOther()
{
    auto once = rule(AlertKind::Crossing);
    once.rest.reset();
    auto other = rule(AlertKind::Crossing, AlertDirection::Either, "105");
    other.id = 2;
    auto bench = begun({once, other});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QCOMPARE(bench.add(2, 2s, "101").size(), std::size_t(1));
    bench.watch.setRules({other}); // the book has switched it off
    QVERIFY(bench.add(3, 3s, "99").empty());
    QCOMPARE(bench.add(4, 4s, "106").front().rule, AlertId(2));
    once.since = start + 5s;
    bench.watch.setRules({once, other});
    QCOMPARE(bench.add(5, 6s, "99").size(), std::size_t(2));
}

TIDEMARK_TEST(TestAlertMany, QCoreApplication)
#include "tst_alert_many.moc"
