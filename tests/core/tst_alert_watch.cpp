#include "core/alert_watch.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Timestamp start = timestampFromMicros(1'700'000'000'000'000);

Symbol btc()
{
    return *Symbol::fromText("BTCUSDT");
}

Symbol eth()
{
    return *Symbol::fromText("ETHUSDT");
}

AlertRule rule(AlertKind kind, AlertDirection direction = AlertDirection::Either, const char *level = "100")
{
    AlertRule rule;
    rule.id = 1;
    rule.kind = kind;
    rule.symbol = btc();
    rule.direction = direction;
    rule.level = *Decimal::fromText(std::string_view(level));
    rule.percent = *Decimal::fromText(std::string_view("2"));
    rule.window = 60s;
    rule.rest = 0s;
    rule.since = start - 1h;
    return rule;
}

Trade trade(std::int64_t id, Timestamp at, const char *price)
{
    return {btc(), id, at, *Decimal::fromText(std::string_view(price)), *Decimal::fromText(std::string_view("1")), false};
}

AlertAnchor anchor(const char *price, Timestamp at = start - 10min)
{
    return {btc(), 100, at, *Decimal::fromText(std::string_view(price)), at + 1s};
}

// A watch that is given trades as the feed gives them. Tells at once, since each take is an hour after the last.
class Bench {
public:
    explicit Bench(const std::vector<AlertRule> &rules, const std::vector<AlertAnchor> &anchors = {})
    {
        watch.setAnchors(anchors);
        watch.setRules(rules);
    }

    std::vector<AlertEvent> add(const Trade &trade)
    {
        watch.add(trade, extremes);
        extremes.add(trade.tradedAt, trade.price);
        return take();
    }

    std::vector<AlertEvent> add(std::int64_t id, std::chrono::seconds after, const char *price)
    {
        return add(trade(id, start + after, price));
    }

    std::vector<AlertEvent> take()
    {
        m_now += 1h;
        return watch.take(m_now);
    }

    AlertWatch watch;
    RollingExtremes extremes;

private:
    Timestamp m_now = start;
};

Bench begun(const std::vector<AlertRule> &rules)
{
    Bench bench(rules);
    bench.watch.begin(btc(), start);
    return bench;
}

struct RandomTrades {
    std::vector<Trade> arriving; // late and twice, too
    std::vector<bool> isNewest;
};

// A walk of prices between 95 and 105 at irregular times, of which some trades come late and some twice.
RandomTrades randomTrades(unsigned seed, int count, bool areLate)
{
    std::mt19937 random(seed);
    std::vector<Trade> ordered;
    auto at = start;
    int price = 1'000;
    for (int id = 1; id <= count; ++id) {
        at += std::chrono::milliseconds(random() % 4'000);
        price = std::clamp(price + int(random() % 11) - 5, 950, 1'050);
        auto one = trade(id, at, "1");
        one.price = Decimal::fromUnits(price * (Decimal::unitsPerOne / 10));
        ordered.push_back(one);
    }
    RandomTrades trades;
    std::vector<Trade> held;
    const auto arrive = [&](const Trade &one) {
        const bool isNewest = std::all_of(trades.arriving.begin(), trades.arriving.end(),
                                          [&](const Trade &other) { return other.id < one.id; });
        trades.arriving.push_back(one);
        trades.isNewest.push_back(isNewest);
    };
    for (const auto &one : ordered) {
        if (areLate && random() % 10 == 0)
            held.push_back(one);
        else
            arrive(one);
        if (areLate && random() % 15 == 0)
            arrive(trades.arriving.empty() ? one : trades.arriving[random() % trades.arriving.size()]);
        if (random() % 20 == 0) {
            for (const auto &late : std::exchange(held, {}))
                arrive(late);
        }
    }
    return trades;
}

} // namespace

// Whatever alerts decide about trades, states and gaps, told in events.
class TestAlertWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsACrossingWithItsTrade();
    void tellsNothingOfBeforeTheRuleWasSet();
    void onceIsOnce();
    void restsAsLongAsItIsTold();
    void goesOnWhereItStoodWhenOtherRulesChange();
    void aChangedRuleStartsAtTheNewestTrade();
    void disabledRulesTellNothing();
    void restsWhatAnotherRecorderTold();
    void whatWaitsOfARuleThatIsGoneIsForgotten_data();
    void whatWaitsOfARuleThatIsGoneIsForgotten();

    void theRecordsPastRaisesNothing();
    void tellsOnceWhatWasCrossedWhileAway_data();
    void tellsOnceWhatWasCrossedWhileAway();
    void aRuleThatIsYoungerThanTheAnchorStartsAnew();
    void aMarketThatIsWatchedAgainIsHeldAgainstItsLastTrade();

    void newExtremesNeedAWindowThatIsKnown();
    void newExtremesAgreeWithBruteForce_data();
    void newExtremesAgreeWithBruteForce();
    void aLongGapMakesTheWindowUnknown();

    void movesAgreeWithBruteForce_data();
    void movesAgreeWithBruteForce();
    void aMoveIsMeasuredAnewOnceItWasTold();

    void staleNeedsALiveMarketAndAMoment();
    void oneRuleWatchesEveryFeed();
    void gapsAreToldOnceAndNotAtTheStart();
};

void TestAlertWatch::tellsACrossingWithItsTrade()
{
    auto bench = begun({rule(AlertKind::Crossing, AlertDirection::Up)});
    QVERIFY(bench.add(1, 1s, "99").empty());
    const auto told = bench.add(2, 2s, "100.5");
    QCOMPARE(told.size(), std::size_t(1));
    const auto &event = told.front();
    QCOMPARE(event.rule, AlertId(1));
    QCOMPARE(event.symbol, btc());
    QCOMPARE(event.direction, AlertDirection::Up);
    QCOMPARE(event.at, start + 2s);
    QVERIFY(event.price == *Decimal::fromText(std::string_view("100.5")));
    QVERIFY(event.reference == *Decimal::fromText(std::string_view("100")));
    QVERIFY(!event.isWhileAway && !event.isLate);
}

void TestAlertWatch::tellsNothingOfBeforeTheRuleWasSet()
{
    auto young = rule(AlertKind::Crossing);
    young.since = start + 10s;
    auto bench = begun({young});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(2, 2s, "101").empty());
    QVERIFY(bench.add(3, 11s, "101").empty());
    QCOMPARE(bench.add(4, 12s, "99").size(), std::size_t(1));
}

void TestAlertWatch::onceIsOnce()
{
    auto once = rule(AlertKind::Crossing);
    once.rest.reset();
    auto bench = begun({once});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QCOMPARE(bench.add(2, 2s, "101").size(), std::size_t(1));
    QVERIFY(bench.add(3, 3s, "99").empty());
    bench.watch.setRules({once}); // another rule was edited before anybody heard of it
    QVERIFY(bench.add(4, 4s, "101").empty());
    once.since = start + 5s; // switched on again
    bench.watch.setRules({once});
    QCOMPARE(bench.add(5, 5s, "99").size(), std::size_t(1));
}

void TestAlertWatch::restsAsLongAsItIsTold()
{
    auto resting = rule(AlertKind::Crossing, AlertDirection::Up);
    resting.rest = 60s;
    auto bench = begun({resting});
    QVERIFY(bench.add(1, 0s, "99").empty());
    QCOMPARE(bench.add(2, 1s, "101").size(), std::size_t(1));
    QVERIFY(bench.add(3, 2s, "99").empty());
    QVERIFY(bench.add(4, 3s, "101").empty());  // rests
    QVERIFY(bench.add(5, 62s, "101").empty()); // an edge of the rest is not told after it
    QVERIFY(bench.add(6, 63s, "99").empty());
    QCOMPARE(bench.add(7, 64s, "101").size(), std::size_t(1));

    // A restart does not end the rest.
    resting.raisedAt = start + 64s;
    Bench restarted({resting});
    restarted.watch.begin(btc(), start + 65s);
    QVERIFY(restarted.add(8, 66s, "99").empty());
    QVERIFY(restarted.add(9, 67s, "101").empty());
    QVERIFY(restarted.add(10, 130s, "99").empty());
    QCOMPARE(restarted.add(11, 131s, "101").size(), std::size_t(1));
}

void TestAlertWatch::goesOnWhereItStoodWhenOtherRulesChange()
{
    auto first = rule(AlertKind::Crossing, AlertDirection::Up);
    auto second = rule(AlertKind::Crossing, AlertDirection::Up, "200");
    second.id = 2;
    auto bench = begun({first});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(3, 3s, "98").empty());
    first.note = QStringLiteral("words change nothing");
    bench.watch.setRules({first, second});
    const auto told = bench.add(2, 2s, "101"); // late; a rule that had started over would not see it
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().note, first.note);
}

void TestAlertWatch::aChangedRuleStartsAtTheNewestTrade()
{
    auto changing = rule(AlertKind::Crossing, AlertDirection::Up, "200");
    auto bench = begun({changing});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(2, 2s, "101").empty());
    changing.level = *Decimal::fromText(std::string_view("100"));
    changing.since = start + 3s;
    bench.watch.setRules({changing});
    QVERIFY(bench.add(3, 4s, "102").empty()); // above it was already
    QVERIFY(bench.add(4, 5s, "99").empty());
    QCOMPARE(bench.add(5, 6s, "100").size(), std::size_t(1));
}

void TestAlertWatch::disabledRulesTellNothing()
{
    auto off = rule(AlertKind::Crossing);
    off.isEnabled = false;
    auto bench = begun({off});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(2, 2s, "101").empty());
}

void TestAlertWatch::restsWhatAnotherRecorderTold()
{
    auto resting = rule(AlertKind::Crossing, AlertDirection::Up);
    resting.rest = 60s;
    auto bench = begun({resting});
    QVERIFY(bench.add(1, 1s, "99").empty());
    resting.raisedAt = start + 2s;
    bench.watch.setRules({resting});
    QVERIFY(bench.add(2, 3s, "101").empty());
    QVERIFY(bench.add(3, 60s, "99").empty());
    bench.watch.end(btc(), start + 60s); // nor does a market that is left and taken up again end the rest
    bench.watch.begin(btc(), start + 60s);
    QVERIFY(bench.add(4, 61s, "101").empty());
    QVERIFY(bench.add(5, 62s, "99").empty());
    QCOMPARE(bench.add(6, 63s, "101").size(), std::size_t(1));
}

void TestAlertWatch::whatWaitsOfARuleThatIsGoneIsForgotten_data()
{
    QTest::addColumn<std::vector<AlertRule>>("rules");
    auto off = rule(AlertKind::Crossing);
    off.isEnabled = false;
    QTest::newRow("deleted") << std::vector<AlertRule>();
    QTest::newRow("switched off") << std::vector{off};
}

void TestAlertWatch::whatWaitsOfARuleThatIsGoneIsForgotten()
{
    QFETCH(std::vector<AlertRule>, rules);
    auto bench = begun({rule(AlertKind::Crossing)});
    for (std::int64_t id = 1; id <= 2; ++id)
        bench.watch.add(trade(id, start + std::chrono::seconds(id), id == 1 ? "99" : "101"), bench.extremes);
    QCOMPARE(bench.watch.take(start + 3s).size(), std::size_t(1));
    bench.watch.add(trade(3, start + 4s, "99"), bench.extremes);
    QVERIFY(bench.watch.take(start + 5s).empty()); // told too short ago
    bench.watch.setRules(rules);
    QVERIFY(bench.watch.takeAll().empty());
}

// A first start fetches an hour of the past, and the record may know days.
void TestAlertWatch::theRecordsPastRaisesNothing()
{
    auto extreme = rule(AlertKind::NewExtreme);
    extreme.id = 2;
    auto move = rule(AlertKind::Move);
    move.id = 3;
    auto bench = begun({rule(AlertKind::Crossing), extreme, move});
    bench.watch.noteCompleteSince(btc(), start - 24h);
    QVERIFY(bench.add(1'000, 1s, "101").empty());
    int id = 10;
    for (const auto *price : {"99", "101", "50", "150", "99"}) {
        ++id;
        QVERIFY(bench.add(id, std::chrono::seconds(id - 600), price).empty());
    }
    bench.watch.recall(btc(), bench.extremes);
    QVERIFY(bench.take().empty());
    QVERIFY(bench.add(1'001, 2s, "101").empty());
}

void TestAlertWatch::tellsOnceWhatWasCrossedWhileAway_data()
{
    QTest::addColumn<QString>("last");     // before the program ended
    QTest::addColumn<QStringList>("then"); // "live", "late" or "record" with a price
    QTest::addColumn<QString>("told");     // by which of them
    const auto row = [](const char *name, const char *last, const QStringList &then, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(last) << then << QString::fromLatin1(told);
    };
    const auto live = [](const char *price) { return QStringLiteral("live ") + QLatin1String(price); };
    const auto late = [](const char *price) { return QStringLiteral("late ") + QLatin1String(price); };
    const auto record = [](const char *price) { return QStringLiteral("record ") + QLatin1String(price); };
    row("by the first trade", "99", {live("101"), live("102")}, "y.");
    row("only once", "99", {live("101"), late("99"), late("102"), live("101")}, "y...");
    row("not crossed", "99", {live("98"), late("99"), record("98")}, "...");
    row("there and back, fetched first", "99", {late("101"), late("98"), late("102"), live("99")}, "y...");
    row("there and back, fetched later", "99", {live("99"), late("101"), late("102"), live("98")}, ".y..");
    row("there and back, as the record knows", "99", {record("101"), late("101"), live("99")}, "y..");
    row("there and back, as the record knows late", "99", {live("98"), record("101"), late("101"), live("98")}, ".y..");
    row("then live again", "99", {late("101"), live("99"), live("101")}, "y.l");
    row("on the level before", "100", {live("101"), live("102")}, "..");
    row("beyond it before", "101", {live("102"), late("103")}, "..");
}

void TestAlertWatch::tellsOnceWhatWasCrossedWhileAway()
{
    QFETCH(QString, last);
    QFETCH(QStringList, then);
    const auto price = [](const QString &text) { return text.section(QLatin1Char(' '), 1).toLatin1(); };
    Bench bench({rule(AlertKind::Crossing, AlertDirection::Up)}, {anchor(last.toLatin1().constData())});
    QString told;
    std::int64_t liveId = 1'000;
    std::int64_t lateId = 500;
    for (const auto &one : then) {
        std::vector<AlertEvent> events;
        if (one.startsWith(QLatin1String("live"))) {
            bench.watch.begin(btc(), start);
            ++liveId;
            events = bench.add(liveId, std::chrono::seconds(liveId - 1'000), price(one).constData());
        } else if (one.startsWith(QLatin1String("late"))) {
            ++lateId;
            events = bench.add(lateId, std::chrono::seconds(lateId - 700), price(one).constData());
        } else {
            RollingExtremes known;
            known.add(start - 5min, *Decimal::fromText(std::string_view(price(one).constData())));
            bench.watch.recall(btc(), known);
            events = bench.take();
        }
        QVERIFY(events.size() <= 1);
        told += QLatin1Char(events.empty() ? '.' : events.front().isWhileAway ? 'y' : 'l');
    }
    QTEST(told, "told");
}

void TestAlertWatch::aRuleThatIsYoungerThanTheAnchorStartsAnew()
{
    auto young = rule(AlertKind::Crossing);
    young.since = start - 1min; // the market was last watched ten minutes before the start
    Bench bench({young}, {anchor("99")});
    QVERIFY(bench.add(200, -30s, "101").empty());
    bench.watch.begin(btc(), start);
    QVERIFY(bench.add(300, 1s, "101").empty());
    QCOMPARE(bench.add(301, 2s, "99").size(), std::size_t(1));
}

void TestAlertWatch::aMarketThatIsWatchedAgainIsHeldAgainstItsLastTrade()
{
    auto bench = begun({rule(AlertKind::Crossing)});
    QVERIFY(bench.watch.anchors(start).empty());
    QVERIFY(bench.add(1, 1s, "99").empty());
    const auto anchors = bench.watch.anchors(start + 2s);
    QCOMPARE(anchors.size(), std::size_t(1));
    QVERIFY((anchors.front() == AlertAnchor{btc(), 1, start + 1s, *Decimal::fromText(std::string_view("99")), start + 2s}));
    bench.watch.end(btc(), start + 2s);
    QVERIFY(!bench.watch.hasBegun(btc()));
    bench.watch.begin(btc(), start + 1h);
    const auto told = bench.add(500, 3601s, "101");
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front().isWhileAway);
}

void TestAlertWatch::newExtremesNeedAWindowThatIsKnown()
{
    auto bench = begun({rule(AlertKind::NewExtreme)});
    QVERIFY(bench.add(1, 10s, "99").empty());
    QVERIFY(bench.add(2, 20s, "98").empty());
    bench.watch.noteCompleteSince(btc(), start + 10s);
    QVERIFY(bench.add(3, 69s, "97").empty());
    const auto low = bench.add(4, 70s, "96");
    QCOMPARE(low.size(), std::size_t(1));
    QCOMPARE(low.front().direction, AlertDirection::Down);
    QVERIFY(low.front().reference == *Decimal::fromText(std::string_view("97")));
    QCOMPARE(low.front().referenceAt, std::optional(start + 69s));
    QVERIFY(bench.add(5, 71s, "96").empty()); // the same low is not a new one
    QCOMPARE(bench.add(6, 72s, "99.5").front().direction, AlertDirection::Up);
}

void TestAlertWatch::newExtremesAgreeWithBruteForce_data()
{
    QTest::addColumn<AlertDirection>("direction");
    QTest::addColumn<bool>("areLate");
    QTest::newRow("either, in order") << AlertDirection::Either << false;
    QTest::newRow("either, late and twice") << AlertDirection::Either << true;
    QTest::newRow("highs, late and twice") << AlertDirection::Up << true;
    QTest::newRow("lows, late and twice") << AlertDirection::Down << true;
}

void TestAlertWatch::newExtremesAgreeWithBruteForce()
{
    QFETCH(AlertDirection, direction);
    QFETCH(bool, areLate);
    int told = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        auto bench = begun({rule(AlertKind::NewExtreme, direction)});
        bench.watch.noteCompleteSince(btc(), start);
        std::vector<Trade> known;
        for (const auto &one : randomTrades(seed, 400, areLate).arriving) {
            const auto from = one.tradedAt - 60s;
            const auto isHeldAgainst = [&](const Trade &other) { return other.tradedAt >= from; };
            bool isHigh = direction != AlertDirection::Down && from >= start;
            bool isLow = direction != AlertDirection::Up && from >= start;
            const bool isAny = std::any_of(known.begin(), known.end(), isHeldAgainst);
            for (const auto &other : known) {
                isHigh = isHigh && !(isHeldAgainst(other) && other.price >= one.price);
                isLow = isLow && !(isHeldAgainst(other) && other.price <= one.price);
            }
            const auto events = bench.add(one);
            known.push_back(one);
            QCOMPARE(!events.empty(), isAny && (isHigh || isLow));
            if (!events.empty())
                QCOMPARE(events.front().direction, isHigh ? AlertDirection::Up : AlertDirection::Down);
            told += int(events.size());
        }
    }
    QVERIFY2(told > 50, qPrintable(QString::number(told)));
}

void TestAlertWatch::aLongGapMakesTheWindowUnknown()
{
    auto bench = begun({rule(AlertKind::NewExtreme)});
    bench.watch.noteCompleteSince(btc(), start - 1h);
    QVERIFY(bench.add(1, 1s, "99").empty());
    QCOMPARE(bench.add(5, 2s, "98").size(), std::size_t(1)); // a short gap
    QVERIFY(bench.add(100, 100s, "97").empty());             // a long one
    QVERIFY(bench.add(101, 101s, "96").empty());
    bench.watch.noteCompleteSince(btc(), start - 1h); // healed
    QCOMPARE(bench.add(102, 102s, "95").size(), std::size_t(1));
}

void TestAlertWatch::movesAgreeWithBruteForce_data()
{
    newExtremesAgreeWithBruteForce_data();
}

void TestAlertWatch::movesAgreeWithBruteForce()
{
    QFETCH(AlertDirection, direction);
    QFETCH(bool, areLate);
    int told = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        auto bench = begun({rule(AlertKind::Move, direction)}); // 2 % within 60 s
        std::vector<Trade> known;
        auto measuredFrom = start - 1h;
        const auto trades = randomTrades(seed, 400, areLate);
        for (std::size_t i = 0; i < trades.arriving.size(); ++i) {
            const auto &one = trades.arriving[i];
            const auto from = std::max(one.tradedAt - 60s, measuredFrom);
            bool isUp = false;
            bool isDown = false;
            for (const auto &other : known) {
                if (other.tradedAt < from)
                    continue;
                // Prices are tenths here: 2 % of the other is less than the difference.
                const auto distance = one.price.units() - other.price.units();
                isUp = isUp || (direction != AlertDirection::Down && distance * 50 >= other.price.units());
                isDown = isDown || (direction != AlertDirection::Up && -distance * 50 >= other.price.units());
            }
            const auto events = bench.add(one);
            known.push_back(one);
            QCOMPARE(!events.empty(), trades.isNewest[i] && (isUp || isDown));
            if (!events.empty()) {
                QCOMPARE(events.front().direction, isUp ? AlertDirection::Up : AlertDirection::Down);
                measuredFrom = one.tradedAt;
            }
            told += int(events.size());
        }
    }
    QVERIFY2(told > 20, qPrintable(QString::number(told)));
}

void TestAlertWatch::aMoveIsMeasuredAnewOnceItWasTold()
{
    auto bench = begun({rule(AlertKind::Move, AlertDirection::Down)});
    QVERIFY(bench.add(1, 1s, "100").empty());
    QVERIFY(bench.add(2, 2s, "98.01").empty());
    const auto told = bench.add(3, 3s, "98"); // exactly 2 %
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front().reference == *Decimal::fromText(std::string_view("100")));
    QVERIFY(bench.add(4, 4s, "97").empty());
    QCOMPARE(bench.add(5, 5s, "96.04").size(), std::size_t(1)); // 2 % of 98
    QVERIFY(bench.add(6, 6s, "99").empty());                    // up is not asked for
}

void TestAlertWatch::staleNeedsALiveMarketAndAMoment()
{
    auto bench = begun({rule(AlertKind::Stale)});
    const auto look = [&bench](int second, MarketState state) {
        bench.watch.noteState(btc(), state, start, start + std::chrono::seconds(second));
        return bench.take().size();
    };
    QCOMPARE(look(0, MarketState::Stale), std::size_t(0)); // it never was live
    QCOMPARE(look(20, MarketState::Stale), std::size_t(0));
    QCOMPARE(look(30, MarketState::Live), std::size_t(0));
    QCOMPARE(look(31, MarketState::Stale), std::size_t(0)); // reconnected at once
    QCOMPARE(look(33, MarketState::Live), std::size_t(0));
    QCOMPARE(look(40, MarketState::Stale), std::size_t(0));
    QCOMPARE(look(43, MarketState::Waiting), std::size_t(0));
    QCOMPARE(look(45, MarketState::Stale), std::size_t(1));
    QCOMPARE(look(60, MarketState::Stale), std::size_t(0)); // told
    QCOMPARE(look(70, MarketState::Live), std::size_t(0));
    QCOMPARE(look(80, MarketState::Refused), std::size_t(0));
    QCOMPARE(look(85, MarketState::Refused), std::size_t(1));
}

void TestAlertWatch::oneRuleWatchesEveryFeed()
{
    auto every = rule(AlertKind::Stale);
    every.symbol = {};
    every.rest.reset(); // once: of all markets that go together
    auto bench = begun({every});
    for (const auto &symbol : {btc(), eth()})
        bench.watch.noteState(symbol, MarketState::Live, start, start);
    for (const auto &now : {start + 1s, start + 6s}) {
        for (const auto &symbol : {btc(), eth()})
            bench.watch.noteState(symbol, MarketState::Stale, start, now);
    }
    const auto told = bench.take();
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().symbol, eth());
    QCOMPARE(told.front().alsoIn, std::vector{btc()});
    bench.watch.noteState(btc(), MarketState::Live, start, start + 7s);
    bench.watch.noteState(btc(), MarketState::Stale, start, start + 8s);
    bench.watch.noteState(btc(), MarketState::Stale, start, start + 20s);
    QVERIFY(bench.take().empty());
}

void TestAlertWatch::gapsAreToldOnceAndNotAtTheStart()
{
    auto bench = begun({rule(AlertKind::Gap)});
    const auto look = [&bench](int second, const std::vector<IdRange> &gaps) -> std::int64_t {
        bench.watch.noteGaps(btc(), gaps, start + std::chrono::seconds(second));
        const auto told = bench.take();
        return told.empty() ? 0 : told.front().missing;
    };
    const IdRange past{10, 99};
    QVERIFY(bench.add(100, 1s, "99").empty());
    QCOMPARE(look(1, {past}), 0); // between the record and now
    QCOMPARE(look(2, {past}), 0);
    QCOMPARE(look(3, {past, {105, 106}}), 0); // frames may be reordered
    QCOMPARE(look(4, {past}), 0);
    QCOMPARE(look(5, {past, {110, 119}}), 0);
    QCOMPARE(look(6, {past, {112, 119}}), 8);
    QCOMPARE(look(7, {past, {112, 119}}), 0);
    QCOMPARE(look(8, {{115, 119}, {130, 130}}), 0);
    QCOMPARE(look(9, {{115, 119}, {130, 130}}), 1);
    QCOMPARE(look(10, {}), 0);
    QCOMPARE(look(11, {{115, 119}}), 0); // lost again after it was healed
    QCOMPARE(look(12, {{115, 119}}), 5);
}

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alert_watch.moc"
