#include "core/alert_watch.h"

#include "core/alert_bench.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// What alerts make of a time in which a market was not watched.
class TestAlertWatchAway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRecordsPastRaisesNothing();
    void tellsOnceWhatWasCrossedWhileAway_data();
    void tellsOnceWhatWasCrossedWhileAway();
    void aRuleThatIsYoungerThanTheAnchorStartsAnew();
    void aMarketThatIsWatchedAgainIsHeldAgainstItsLastTrade();
    void aCrossingThatIsNotToldYetIsNotBehind();
    void whatWasToldIsNotRecalled();
};

// A first start fetches an hour of the past, and the record may know days.
void TestAlertWatchAway::theRecordsPastRaisesNothing()
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

void TestAlertWatchAway::tellsOnceWhatWasCrossedWhileAway_data()
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

void TestAlertWatchAway::tellsOnceWhatWasCrossedWhileAway()
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

void TestAlertWatchAway::aRuleThatIsYoungerThanTheAnchorStartsAnew()
{
    auto young = rule(AlertKind::Crossing);
    young.since = start - 1min; // the market was last watched ten minutes before the start
    Bench bench({young}, {anchor("99")});
    QVERIFY(bench.add(200, -30s, "101").empty());
    bench.watch.begin(btc(), start);
    QVERIFY(bench.add(300, 1s, "101").empty());
    QCOMPARE(bench.add(301, 2s, "99").size(), std::size_t(1));
}

void TestAlertWatchAway::aMarketThatIsWatchedAgainIsHeldAgainstItsLastTrade()
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

// Who keeps the anchors and is killed finds after the start what was not told.
void TestAlertWatchAway::aCrossingThatIsNotToldYetIsNotBehind()
{
    auto bench = begun({rule(AlertKind::Crossing)});
    bench.watch.add(trade(1, start + 1s, "99"), bench.extremes);
    bench.watch.add(trade(2, start + 2s, "101"), bench.extremes);
    QCOMPARE(bench.watch.take(start + 2s).size(), std::size_t(1));
    QCOMPARE(bench.watch.anchors(start + 2s).size(), std::size_t(1));
    bench.watch.add(trade(3, start + 3s, "99"), bench.extremes);
    QVERIFY(bench.watch.take(start + 3s).empty()); // it waits
    QVERIFY(bench.watch.anchors(start + 3s).empty());
    QCOMPARE(bench.watch.take(start + 12s).size(), std::size_t(1));
    const auto anchors = bench.watch.anchors(start + 12s);
    QCOMPARE(anchors.size(), std::size_t(1));
    QCOMPARE(anchors.front().id, std::int64_t(3));
}

void TestAlertWatchAway::whatWasToldIsNotRecalled()
{
    auto told = rule(AlertKind::Crossing);
    told.raisedAt = start - 5min;
    for (const bool isLater : {false, true}) {
        Bench bench({told}, {anchor("99")});
        RollingExtremes known;
        known.add(*told.raisedAt + std::chrono::microseconds(isLater ? 1 : 0), *Decimal::fromText(std::string_view("101")));
        bench.watch.recall(btc(), known);
        QCOMPARE(bench.take().empty(), !isLater);
    }
}

TIDEMARK_TEST(TestAlertWatchAway, QCoreApplication)
#include "tst_alert_watch_away.moc"
