#include "support/test_program.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/hands/chart_moves.h"
#include "ui/chart/view/chart_view_state.h"
#include "ui/chart/view/price_ticks.h"
#include "ui/chart/view/price_view.h"
#include "ui/chart/view/time_ticks.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

Timestamp moment(const char *text)
{
    return *parseTimestamp(QString::fromLatin1(text));
}

Decimal price(const char *text)
{
    return *Decimal::fromText(std::string_view(text));
}

} // namespace

// What the chart computes before it paints: ticks of time and price, and the view's arithmetic.
class ChartArithmeticTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTimes_data();
    void roundTimes();
    void namesTheDateWhereItChanges();
    void staysRoundAcrossClockChanges();
    void nicePrices_data();
    void nicePrices();
    void keepsThePriceRangeWhileItFits();
    void writesPrices_data();
    void writesPrices();
    void followsNow();
    void growsWithAYoungRecord();
    void keepsTheAnchorWhileZooming();
    void goesBackToWhereItWasSent();
    void limitsTheSpan();
    void setsLogarithmicLines_data();
    void setsLogarithmicLines();
    void movesPricesByHand_data();
    void movesPricesByHand();
    void knowsHowLongThePriceHeld();
    void keysMoveTheView();
    void candlesAreShownComfortably();
};

void ChartArithmeticTest::roundTimes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("closest");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const char *from, std::chrono::microseconds span,
                        std::chrono::microseconds closest, const char *zone, const char *labels, const char *context) {
        QTest::newRow(name) << QString::fromLatin1(from) << qint64(span.count()) << qint64(closest.count())
                            << QString::fromLatin1(zone) << QString::fromUtf8(labels) << QString::fromUtf8(context);
    };
    row("milliseconds", "2024-08-08T23:55:00.0004Z", 20ms, 4ms, "UTC",
        "23:55:00.005|23:55:00.010|23:55:00.015|23:55:00.020", "8 Aug 2024");
    row("tenths", "2024-08-08T23:55:00Z", 500ms, 150ms, "UTC", "23:55:00.0|23:55:00.2|23:55:00.4", "8 Aug 2024");
    row("seconds", "2024-08-08T23:55:03Z", 40s, 11s, "UTC", "23:55:15|23:55:30", "8 Aug 2024");
    row("minutes over midnight", "2024-08-08T23:50:00Z", 20min, 4min, "UTC", "23:50|23:55|00:00|00:05|00:10",
        "8 Aug 2024|9 Aug 2024");
    row("half hours in Kathmandu", "2024-08-08T00:00:00Z", 1h, 20min, "Asia/Kathmandu", "06:00|06:30", "8 Aug 2024");
    row("hours in Berlin", "2024-08-08T20:00:00Z", 13h, 5h, "Europe/Berlin", "00:00|06:00", "8 Aug 2024|9 Aug 2024");
    row("days", "2024-07-30T12:00:00Z", 96h, 20h, "UTC", "31|1|2|3", "Jul 2024|Aug 2024");
    row("weeks begin on Mondays", "2024-08-01T00:00:00Z", 24h * 20, 24h * 6, "UTC", "5|12|19", "Aug 2024");
    row("months", "2023-11-15T00:00:00Z", 24h * 120, 24h * 25, "UTC", "Dec|Jan|Feb|Mar", "2023|2024");
    row("years", "2019-06-01T00:00:00Z", 24h * 365 * 6, 24h * 400, "UTC", "2020|2022|2024", "");
}

void ChartArithmeticTest::roundTimes()
{
    QFETCH(QString, from);
    QFETCH(qint64, span);
    QFETCH(qint64, closest);
    QFETCH(QString, zone);
    QFETCH(QString, labels);
    QFETCH(QString, context);
    const auto start = *parseTimestamp(from);
    const auto end = start + std::chrono::microseconds(span);
    const auto made = timeTicks(start, end, std::chrono::microseconds(closest), QTimeZone(zone.toLatin1()));
    QStringList written;
    for (const auto &tick : made.ticks) {
        QVERIFY(tick.at >= start && tick.at <= end);
        written += tick.label;
    }
    QCOMPARE(written.join(u'|'), labels);
    QStringList contexts;
    for (const auto &part : made.context)
        contexts += part.label;
    QCOMPARE(contexts.join(u'|'), context);
}

void ChartArithmeticTest::namesTheDateWhereItChanges()
{
    const auto from = moment("2024-08-08T20:00:00Z");
    const auto made = timeTicks(from, from + 10h, 1h, QTimeZone("Europe/Berlin"));
    QCOMPARE(made.context.size(), std::size_t(2));
    QCOMPARE(made.context.front().at, from);
    QCOMPARE(made.context.back().at, moment("2024-08-08T22:00:00Z"));
    QCOMPARE(zoneText(from, QTimeZone("Europe/Berlin")), QStringLiteral("UTC+2"));
    QCOMPARE(zoneText(from, QTimeZone("Asia/Kathmandu")), QStringLiteral("UTC+5:45"));
    QCOMPARE(zoneText(from, QTimeZone::utc()), QStringLiteral("UTC"));
    QCOMPARE(clockText(from + 1234us, QTimeZone::utc()), QStringLiteral("20:00:00.001"));
}

void ChartArithmeticTest::staysRoundAcrossClockChanges()
{
    const QTimeZone berlin("Europe/Berlin");
    for (const auto *day : {"2024-03-30T12:00:00Z", "2024-10-26T12:00:00Z"}) {
        const auto made = timeTicks(moment(day), moment(day) + 36h, 2h, berlin);
        QVERIFY(made.ticks.size() >= 16);
        for (std::size_t i = 1; i < made.ticks.size(); ++i) {
            const auto distance = made.ticks[i].at - made.ticks[i - 1].at;
            QVERIFY(distance >= 1h && distance <= 3h);
            QVERIFY(made.ticks[i].label.endsWith(QStringLiteral(":00")));
        }
    }
}

void ChartArithmeticTest::nicePrices_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("closest");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("ticks");
    const auto row = [](const char *low, const char *high, const char *closest, int decimals, const char *ticks) {
        QTest::addRow("%s to %s by %s", low, high, closest)
            << QString::fromLatin1(low) << QString::fromLatin1(high) << QString::fromLatin1(closest) << decimals
            << QString::fromLatin1(ticks);
    };
    row("61801", "61899", "21", 2, "61825 61850 61875");
    row("61801", "61804.9", "0.9", 2, "61801 61802 61803 61804");
    row("61800", "61805", "2.1", 2, "61800.0 61802.5 61805.0");
    row("61800", "61810", "4.9", 2, "61800 61805 61810");
    row("0.00001230", "0.00001290", "0.00000019", 8, "0.0000124 0.0000126 0.0000128");
    // No finer than the tick size, and no 2.5 where the tick size cannot write it.
    row("1.00", "1.05", "0.001", 2, "1.00 1.01 1.02 1.03 1.04 1.05");
    row("1.00", "1.12", "0.021", 2, "1.00 1.05 1.10");
    row("-1", "1", "0.9", 2, "-1 0 1");
}

void ChartArithmeticTest::nicePrices()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, closest);
    QFETCH(int, decimals);
    QFETCH(QString, ticks);
    const auto made = priceTicks({*Decimal::fromText(low), *Decimal::fromText(high)}, *Decimal::fromText(closest), decimals);
    QStringList written;
    for (const auto at : made.at)
        written += priceText(at, made.decimals).remove(QLatin1Char(',')).replace(QChar(u'−'), QChar(u'-'));
    QCOMPARE(written.join(u' '), ticks);
}

void ChartArithmeticTest::keepsThePriceRangeWhileItFits()
{
    const auto first = fittedRange(price("100"), price("200"), 2, {});
    QCOMPARE(first, (PriceRange{price("93"), price("207")}));
    QCOMPARE(fittedRange(price("95"), price("206"), 2, first), first);
    QCOMPARE(fittedRange(price("120"), price("200"), 2, first), first);
    QVERIFY(fittedRange(price("120"), price("207.01"), 2, first) != first);
    QVERIFY(fittedRange(price("120"), price("170"), 2, first) != first);
    // One price alone has air around it and is not a mountain.
    const auto flat = fittedRange(price("60000"), price("60000"), 2, {});
    QVERIFY(flat.low < price("59994") && flat.high > price("60006"));
    QCOMPARE(fittedRange(price("60000"), price("60001"), 2, flat), flat);
}

void ChartArithmeticTest::writesPrices_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("cents") << QStringLiteral("61837.63") << 2 << QStringLiteral("61,837.63");
    QTest::newRow("zeros") << QStringLiteral("61837") << 2 << QStringLiteral("61,837.00");
    QTest::newRow("none") << QStringLiteral("61837.5") << 0 << QStringLiteral("61,838");
    QTest::newRow("below one") << QStringLiteral("0.00001234") << 8 << QStringLiteral("0.00001234");
    QTest::newRow("negative") << QStringLiteral("-0.5") << 1 << QStringLiteral("−0.5");
    QTest::newRow("no negative zero") << QStringLiteral("-0.001") << 2 << QStringLiteral("0.00");
}

void ChartArithmeticTest::writesPrices()
{
    QFETCH(QString, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(priceText(*Decimal::fromText(value), decimals), text);
}

void ChartArithmeticTest::followsNow()
{
    const auto now = moment("2024-08-08T23:55:00Z");
    ChartViewState view;
    QVERIFY(!view.isPlaced());
    view.follow(5min);
    view.setNow(now);
    QVERIFY(view.isPlaced());
    QVERIFY(view.from() <= now - 5min && view.to() > now && view.to() < now + 15s);
    const auto from = view.from();
    view.setNow(now + 2s);
    QCOMPARE(view.from(), from + 2s);
    view.setNow(now - 10s); // a late message
    QCOMPARE(view.from(), from + 2s);
    view.zoomInPlace(0.5);
    QCOMPARE(int(view.mode()), int(ChartViewState::Mode::Following));
    view.panBy(-30s);
    const auto moved = view.from();
    view.setNow(now + 1h);
    QCOMPARE(view.from(), moved);
}

void ChartArithmeticTest::growsWithAYoungRecord()
{
    const auto oldest = moment("2024-08-08T23:55:00Z");
    ChartViewState view;
    view.follow(15min);
    view.setOldest(oldest);
    auto span = 0us;
    for (auto age = 0s; age <= 20min; age += 1s) {
        view.setNow(oldest + age);
        QVERIFY(view.span() >= span); // it only grows
        span = view.span();
        QVERIFY(view.from() <= oldest || age > 15min); // and all there is stays in sight
        QVERIFY(age < 30s || age > 15min || (oldest - view.from()) * 5 < view.span()); // without much that is empty
    }
    ChartViewState full;
    full.setNow(oldest + 20min);
    full.follow(15min);
    QCOMPARE(view.span(), full.span());
    QCOMPARE(view.from(), full.from());
    // A span that the user chose by hand is not cut.
    view.follow(1h);
    view.zoomInPlace(3);
    const auto chosen = view.span();
    view.setNow(oldest + 21min);
    QCOMPARE(view.span(), chosen);
}

void ChartArithmeticTest::keepsTheAnchorWhileZooming()
{
    const auto from = moment("2024-08-08T00:00:00Z");
    ChartViewState view;
    view.showRange(from, from + 1000s);
    const auto anchor = from + 300s;
    for (const double factor : {0.5, 0.1, 4.0, 0.77}) {
        view.zoom(anchor, factor);
        const auto share = double((anchor - view.from()).count()) / double(view.span().count());
        QVERIFY(std::abs(share - 0.3) < 1e-6);
    }
}

void ChartArithmeticTest::goesBackToWhereItWasSent()
{
    const auto from = moment("2024-08-08T00:00:00Z");
    ChartViewState view;
    view.showRange(from, from + 60s);
    view.zoom(from + 10s, 0.5);
    QVERIFY(!view.returnsToNewest());
    view.goBack();
    QCOMPARE(view.from(), from);
    QCOMPARE(view.to(), from + 60s);
    view.setNow(from + 2h);
    view.follow(60s);
    const auto following = view.from();
    view.panBy(-1h);
    view.goBack();
    QCOMPARE(view.from(), following);
    QVERIFY(view.returnsToNewest());
}

void ChartArithmeticTest::limitsTheSpan()
{
    const auto from = moment("2024-08-08T00:00:00Z");
    ChartViewState view;
    view.showRange(from, from);
    QVERIFY(view.span() > 0us);
    for (int i = 0; i < 200; ++i)
        view.zoom(from, 0.5);
    QCOMPARE(view.span(), std::chrono::microseconds(20ms));
    for (int i = 0; i < 400; ++i)
        view.zoom(from, 2);
    QVERIFY(view.span() <= 24h * 366 * 20);
    view.setNow(from);
    view.moveTo(from + 24h * 366 * 30);
    QVERIFY(view.from() < from);
}

void ChartArithmeticTest::setsLogarithmicLines_data()
{
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<double>("closest");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const char *low, const char *high, double closest, const char *lines) {
        QTest::newRow(name) << QByteArray(low) << QByteArray(high) << closest << QString::fromLatin1(lines);
    };
    row("near one another", "100", "110", 0.2, "100|102.5|105|107.5|110");
    row("a power of ten", "1", "20", 0.15, "1|2|5|10|20");
    row("two of them", "1", "100", 0.18, "1|3|10|30|100");
    row("three, crowded", "1", "1000", 0.2, "1|10|100|1000");
    row("with room", "1", "20", 0.03, "1|2|3|4|5|6|7|8|9|10|20");
    row("every second power", "0.01", "1000000", 0.2, "0.01|1|100|10000|1000000");
}

void ChartArithmeticTest::setsLogarithmicLines()
{
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    QFETCH(double, closest);
    QFETCH(QString, lines);
    const PriceRange range{price(low.constData()), price(high.constData())};
    QStringList found;
    for (const auto line : logPriceTicks(range, closest, 2).at)
        found << QString::number(line.toDouble(), 'g', 10);
    QCOMPARE(found.join(QLatin1Char('|')), lines);
}

void ChartArithmeticTest::movesPricesByHand_data()
{
    QTest::addColumn<bool>("isLogarithmic");
    QTest::newRow("linear") << false;
    QTest::newRow("logarithmic") << true;
}

void ChartArithmeticTest::movesPricesByHand()
{
    QFETCH(bool, isLogarithmic);
    PriceView view;
    view.setLogarithmic(isLogarithmic);
    view.fit(price("100"), price("400"), 2);
    QVERIFY(view.isAutomatic() && view.range().contains(price("100")) && view.range().contains(price("400")));
    const auto fitted = view.range();
    view.zoom(fitted.low, 0.5); // the anchor keeps its place
    QVERIFY(!view.isAutomatic());
    QVERIFY(std::abs((view.range().low - fitted.low).units()) <= 100);
    QVERIFY(view.range().height() < fitted.height());
    view.fit(price("1"), price("2"), 2);
    QVERIFY(std::abs((view.range().low - fitted.low).units()) <= 100); // held
    view.zoom(view.range().low, 2);
    view.panBy(0.25);
    view.panBy(-0.25);
    QVERIFY(std::abs((view.range().high - fitted.high).units()) <= 1'000);
    for (int i = 0; i < 400; ++i)
        view.zoom(price("200"), 1.5); // however far, it stays a range
    QVERIFY(view.range().height() > 0);
    for (int i = 0; i < 400; ++i)
        view.zoom(price("200"), 0.5);
    QVERIFY(view.range().height() > 0);
    view.goBack();
    view.fit(price("100"), price("400"), 2);
    QVERIFY(view.range().contains(price("100")) && view.range().contains(price("400")));
}

void ChartArithmeticTest::knowsHowLongThePriceHeld()
{
    ChartViewState state;
    QVERIFY(!state.heldUntil());
    const Timestamp now(std::chrono::sys_days(std::chrono::year(2024) / 8 / 8));
    state.setNow(now);
    QCOMPARE(state.heldUntil(), std::optional(now));
    state.setKnownUntil(now - 5s);
    QCOMPARE(state.heldUntil(), std::optional<Timestamp>(now - 5s));
    state.setKnownUntil(now + 5s); // no further than the exchange's clock
    QCOMPARE(state.heldUntil(), std::optional(now));
    state.setKnownUntil(std::nullopt);
    state.showRange(now - 60s, now);
    QVERIFY(!state.heldUntil()); // of the past nothing is said
}

void ChartArithmeticTest::keysMoveTheView()
{
    const Timestamp now(std::chrono::sys_days(std::chrono::year(2024) / 8 / 8));
    ChartData data;
    ChartView view;
    QVERIFY(!reachableTime(data));
    const Trade first{*Symbol::fromText("BTCUSDT"), 1, now - 3'600s, price("100"), price("1"), false};
    const Trade last{first.symbol, 2, now, price("101"), price("1"), false};
    data.addTrades(std::vector{first, last});
    QCOMPARE(*reachableTime(data), (TimeRange{first.tradedAt, now}));
    view.time.setNow(now);
    view.time.follow(320s);
    const auto followed = view.time.range();
    QVERIFY(moveView(view, data, ChartAction::PageBack));
    QCOMPARE(view.time.to(), followed.from);
    QVERIFY(moveView(view, data, ChartAction::Oldest));
    QVERIFY(view.time.from() < first.tradedAt && first.tradedAt < view.time.to());
    QVERIFY(moveView(view, data, ChartAction::Follow));
    QCOMPARE(view.time.range(), followed);
    QVERIFY(!moveView(view, data, ChartAction::ShowHelp)); // means something else
}

void ChartArithmeticTest::candlesAreShownComfortably()
{
    const ChartData data;
    ChartView view;
    view.frame.plot = {0, 0, 800, 400};
    view.time.showRange(Timestamp(0s), Timestamp(600s));
    showComfortably(view, data, 5s); // 6.7 pixels each can stay
    QCOMPARE(view.time.span(), std::chrono::microseconds(600s));
    showComfortably(view, data, 60s); // 80 pixels each just so
    QCOMPARE(view.time.span(), std::chrono::microseconds(600s));
    showComfortably(view, data, 3'600s);
    QCOMPARE(view.time.span(), std::chrono::microseconds(100 * 3'600s)); // 8 pixels each
}

TIDEMARK_TEST(ChartArithmeticTest, QCoreApplication)
#include "tst_chart_arithmetic.moc"
