#include "core/keeping.h"
#include "core/keeping_forecast.h"
#include "core/keeping_shares.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

Symbol market(const QString &name)
{
    return Symbol::fromText(QStringView(name)).value();
}

Timestamp moment(const char *iso)
{
    return parseTimestamp(QString::fromLatin1(iso)).value();
}

// "BTCUSDT 30 400, *USDT 7 -, ALL - -": markets, days until packed, days until dropped.
KeepingRules rulesFrom(const QString &text)
{
    const auto days = [](const QString &word) { return word == QLatin1String("-") ? std::optional<int>() : std::optional(word.toInt()); };
    KeepingRules rules;
    for (const auto &line : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto words = line.split(QLatin1Char(' '));
        rules.set({words[0], {days(words[1]), days(words[2])}});
    }
    return rules;
}

} // namespace

class TestKeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostSpecificRuleCounts_data();
    void theMostSpecificRuleCounts();
    void marketsAsTheyAreTyped_data();
    void marketsAsTheyAreTyped();
    void daysAsTheyAreTyped_data();
    void daysAsTheyAreTyped();
    void droppingBeforePackingIsRefused();
    void onlyWholeDaysAreOlder();
    void moreIsDropped_data();
    void moreIsDropped();
    void theForecastAgreesWithDaysAddedUp();
    void aRecordThatPacksGrowsByWhatIsPacked();
    void twoWeeksBefore();
    void bytesAreSharedByRows();
};

void TestKeeping::theMostSpecificRuleCounts_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("counts");
    const QString many = QStringLiteral("ALL 1 -, *USDT 2 -, BTC* 3 -, BTC*USDT 4 -, BTCUSDT 5 -, ?THUSDT 6 -");
    QTest::newRow("no rule") << QString() << QStringLiteral("BTCUSDT") << QString();
    QTest::newRow("its name") << many << QStringLiteral("BTCUSDT") << QStringLiteral("BTCUSDT");
    QTest::newRow("most letters") << many << QStringLiteral("BTCAUSDT") << QStringLiteral("BTC*USDT");
    QTest::newRow("one letter open") << many << QStringLiteral("ETHUSDT") << QStringLiteral("?THUSDT");
    QTest::newRow("a pattern") << many << QStringLiteral("SOLUSDT") << QStringLiteral("*USDT");
    QTest::newRow("another end") << many << QStringLiteral("BTCEUR") << QStringLiteral("BTC*");
    QTest::newRow("all") << many << QStringLiteral("ETHEUR") << QStringLiteral("ALL");
    QTest::newRow("nothing covers it") << QStringLiteral("*USDT 2 -") << QStringLiteral("ETHEUR") << QString();
    QTest::newRow("a whole name") << QStringLiteral("*USD 2 -") << QStringLiteral("BTCUSDT") << QString();
    QTest::newRow("fewer wildcards") << QStringLiteral("B*C* 1 -, BC* 2 -") << QStringLiteral("BCX") << QStringLiteral("BC*");
    QTest::newRow("by alphabet") << QStringLiteral("*AB 1 -, A*B 2 -") << QStringLiteral("AAB") << QStringLiteral("*AB");
    QTest::newRow("former series as its market") << many << QStringLiteral("BTCUSDT~1") << QStringLiteral("BTCUSDT");
    QTest::newRow("former series of its own") << QStringLiteral("BTCUSDT 1 -, BTCUSDT~1 2 -") << QStringLiteral("BTCUSDT~1") << QStringLiteral("BTCUSDT~1");
}

void TestKeeping::theMostSpecificRuleCounts()
{
    QFETCH(QString, rules);
    QFETCH(QString, symbol);
    QFETCH(QString, counts);
    auto all = rulesFrom(rules).rules();
    std::mt19937 random(7);
    for (int order = 0; order < 10; ++order) { // in whatever order they were chosen
        std::shuffle(all.begin(), all.end(), random);
        const KeepingRules shuffled(all);
        const auto *rule = shuffled.ruleOf(market(symbol));
        QCOMPARE(rule ? rule->markets : QString(), counts);
        QCOMPARE(shuffled.of(market(symbol)), rule ? rule->keeping : Keeping());
    }
}

void TestKeeping::marketsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::newRow("a name") << QStringLiteral(" btcusdt ") << QStringLiteral("BTCUSDT");
    QTest::newRow("a pattern") << QStringLiteral("*usdt") << QStringLiteral("*USDT");
    QTest::newRow("one letter") << QStringLiteral("?THUSDT") << QStringLiteral("?THUSDT");
    QTest::newRow("all") << QStringLiteral("all") << QStringLiteral("ALL");
    QTest::newRow("a former series") << QStringLiteral("BTCUSDT~1") << QStringLiteral("BTCUSDT~1");
    QTest::newRow("nothing") << QStringLiteral("  ") << QString();
    QTest::newRow("only a wildcard") << QStringLiteral("*") << QStringLiteral("ALL");
    QTest::newRow("so many letters") << QStringLiteral("??") << QStringLiteral("??");
    QTest::newRow("a blank") << QStringLiteral("BTC USDT") << QString();
    QTest::newRow("brackets") << QStringLiteral("[AB]*") << QString();
    QTest::newRow("a slash") << QStringLiteral("BTC/USDT") << QString();
}

void TestKeeping::marketsAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto markets = keepingMarkets(typed);
    QCOMPARE(markets ? *markets : QString(), read);
    if (!markets)
        QVERIFY2(markets.message().endsWith(QLatin1Char('.')), qPrintable(markets.message()));
}

void TestKeeping::daysAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("read"); // −1: never, −2: refused
    QTest::newRow("a number") << QStringLiteral("30") << 30;
    QTest::newRow("none") << QStringLiteral("0") << 0;
    QTest::newRow("never") << QStringLiteral("Never") << -1;
    QTest::newRow("less") << QStringLiteral("-1") << -2;
    QTest::newRow("a fraction") << QStringLiteral("1.5") << -2;
    QTest::newRow("a word") << QStringLiteral("soon") << -2;
    QTest::newRow("nothing") << QString() << -2;
    QTest::newRow("too many") << QStringLiteral("36501") << -2;
}

void TestKeeping::daysAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, read);
    const auto days = keepingDays(typed);
    QCOMPARE(days ? days->value_or(-1) : -2, read);
}

void TestKeeping::droppingBeforePackingIsRefused()
{
    QVERIFY(checkKeeping({30, 30}).ok());
    QVERIFY(checkKeeping({30, {}}).ok());
    QVERIFY(checkKeeping({{}, 1}).ok());
    QVERIFY(checkKeeping({30, 29}).message().contains(QStringLiteral("29 days")));
    QVERIFY(!checkKeeping({{}, 0}).ok());
}

void TestKeeping::onlyWholeDaysAreOlder()
{
    QCOMPARE(keepingLimit(moment("2026-03-31T12:00"), 30), moment("2026-03-01"));
    QCOMPARE(keepingLimit(moment("2026-03-31T00:00"), 30), moment("2026-03-01"));
    QCOMPARE(keepingLimit(moment("2026-03-30T23:59:59.999999"), 30), moment("2026-02-28"));
    QCOMPARE(keepingLimit(moment("2026-03-31T12:00"), 0), moment("2026-03-31"));
}

void TestKeeping::moreIsDropped_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isMore");
    QTest::newRow("the first rule") << QString() << QStringLiteral("ALL - 30") << true;
    QTest::newRow("packing alone") << QString() << QStringLiteral("ALL 30 -") << false;
    QTest::newRow("earlier") << QStringLiteral("ALL - 30") << QStringLiteral("ALL - 29") << true;
    QTest::newRow("later") << QStringLiteral("ALL - 30") << QStringLiteral("ALL - 31") << false;
    QTest::newRow("never") << QStringLiteral("ALL - 30") << QStringLiteral("ALL - -") << false;
    QTest::newRow("an exception is lifted") << QStringLiteral("ALL - 30, BTCUSDT - -") << QStringLiteral("ALL - 30") << true;
    QTest::newRow("an exception is made") << QStringLiteral("ALL - 30") << QStringLiteral("ALL - 30, BTCUSDT - -") << false;
    QTest::newRow("a market that is not there yet") << QString() << QStringLiteral("SOLUSDT - 30") << true;
    QTest::newRow("the same") << QStringLiteral("*USDT 7 30") << QStringLiteral("*USDT 7 30") << false;
}

void TestKeeping::moreIsDropped()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::vector markets{market(QStringLiteral("BTCUSDT")), market(QStringLiteral("ETHUSDT"))};
    QTEST(dropsMore(rulesFrom(before), rulesFrom(after), markets), "isMore");
}

// Against a record of days, each of which grows, is packed and is dropped by itself.
void TestKeeping::theForecastAgreesWithDaysAddedUp()
{
    std::mt19937 random(11);
    const auto from = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    const auto now = moment("2026-11-29T10:00");
    for (int round = 0; round < 300; ++round) {
        MarketFlow flow{double(from(0, 100)), double(from(10, 120)), double(from(1, 10)), double(from(0, 50)), from(0, 40), {}};
        if (from(0, 1))
            flow.keeping.packAfter = from(0, 30);
        if (from(0, 1))
            flow.keeping.dropAfter = flow.keeping.packAfter.value_or(1) + from(1, 30);
        const auto kindAt = [&](int age) {
            if (flow.keeping.dropAfter && age > *flow.keeping.dropAfter)
                return 0.0;
            return flow.keeping.packAfter && age > *flow.keeping.packAfter ? flow.packedBytes : flow.plainBytes;
        };
        // What waits since before today for being packed or dropped is not counted, so the record begins as its rules want it.
        const auto sizeAfter = [&](int day) {
            double bytes = 0;
            for (int made = -flow.recordedDays; made < day; ++made)
                bytes += flow.trades * kindAt(day - made);
            return bytes + flow.candleBytes * (day + flow.recordedDays);
        };
        double grown = 0;
        for (int day = 0; day < 60; ++day) {
            grown += growthOn(flow, day);
            QVERIFY2(std::abs(sizeAfter(day + 1) - sizeAfter(0) - grown) < 1e-3,
                     qPrintable(QStringLiteral("round %1, day %2: %3 instead of %4").arg(round).arg(day).arg(grown).arg(sizeAfter(day + 1) - sizeAfter(0))));
        }
        const auto room = std::int64_t(from(1, 100'000));
        const std::vector flows{flow, flow};
        const auto full = fullAt(flows, room, now);
        double left = double(room);
        int day = 0;
        for (; day < 3650 && left > growthOn(flows, day); ++day)
            left -= growthOn(flows, day);
        QCOMPARE(full.has_value(), day < 3650 && growthOn(flows, day) > 0);
        if (full)
            QCOMPARE(int((*full - now) / 24h), left == growthOn(flows, day) ? day + 1 : day);
    }
}

void TestKeeping::aRecordThatPacksGrowsByWhatIsPacked()
{
    const auto now = moment("2026-11-29T00:00");
    const std::vector plain{MarketFlow{1'000'000, 117, 9, 0, 100, {}}};
    const std::vector packed{MarketFlow{1'000'000, 117, 9, 0, 100, {30, {}}}};
    const std::vector dropped{MarketFlow{1'000'000, 117, 9, 0, 100, {{}, 30}}};
    QCOMPARE(fullAt(plain, 1'170'000'000, now), std::optional(now + 240h));
    QCOMPARE(fullAt(packed, 90'000'000, now), std::optional(now + 240h));
    QCOMPARE(fullAt(dropped, 1'000, now), std::nullopt);
}

void TestKeeping::twoWeeksBefore()
{
    const auto now = moment("2026-11-29T00:00");
    QVERIFY(isRoomScarce(now + 14 * 24h - 1s, now));
    QVERIFY(!isRoomScarce(now + 14 * 24h, now));
    QVERIFY(!isRoomScarce({}, now));
}

void TestKeeping::bytesAreSharedByRows()
{
    const auto btc = market(QStringLiteral("BTCUSDT"));
    const auto eth = market(QStringLiteral("ETHUSDT"));
    std::vector<MonthBytes> months{{btc, moment("2026-09-01"), 300, 0, 0}, {btc, moment("2026-10-01"), 100, 900, 0}, {eth, moment("2026-10-01"), 300, 100, 0}};
    // A table of a month, and one that takes all that has none.
    const std::vector<TableBytes> tables{{moment("2026-10-01"), moment("2026-11-01"), 4'000, 400}, {Timestamp::min(), moment("2026-10-01"), 50, 5}};
    shareBytes(months, tables, 1'000, 60, std::vector{1.0, 1.0, 4.0});
    QCOMPARE(months[0].plain, std::int64_t(50));
    QCOMPARE(months[0].index, std::int64_t(5));
    QCOMPARE(months[1].plain, std::int64_t(1'000));
    QCOMPARE(months[2].plain, std::int64_t(3'000));
    QCOMPARE(months[2].index, std::int64_t(300));
    QCOMPARE(months[1].packed, std::int64_t(900));
    QCOMPARE(months[2].candles, std::int64_t(40));
    QCOMPARE(months[2].bytes(), std::int64_t(3'440));
}

TIDEMARK_TEST(TestKeeping, QCoreApplication)

#include "tst_keeping.moc"
