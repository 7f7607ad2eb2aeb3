#include "session/alert_sentry.h"

#include "exchange/trade_stream.h"
#include "session/watched_markets.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp noon = timestampFromMicros(1'723'118'400'000'000);

Trade tradeAt(std::int64_t id, Timestamp at, std::int64_t price)
{
    return {btc, id, at, Decimal::fromUnits(price * Decimal::unitsPerOne), Decimal::fromUnits(1), false};
}

AlertRule levelOf(std::int64_t price)
{
    AlertRule rule;
    rule.id = 7;
    rule.symbol = btc;
    rule.level = Decimal::fromUnits(price * Decimal::unitsPerOne);
    rule.rest = 0s;
    return rule;
}

} // namespace

class TestAlertSentry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHowFarItWatchedAfterWhatWasRaised();
    void tellsHowFarItWatchedOnceAMinute();
    void watchesFromWhenAMarketWasAdded_data();
    void watchesFromWhenAMarketWasAdded();
};

void TestAlertSentry::tellsHowFarItWatchedAfterWhatWasRaised()
{
    const WatchedMarkets markets({btc});
    AlertSentry sentry(markets, nullptr);
    QStringList told;
    connect(&sentry, &AlertSentry::watched, this, [&](const auto &anchors) { told += QStringLiteral("up to %1").arg(anchors.front().id); });
    connect(&sentry, &AlertSentry::raised, this, [&](const AlertEvent &event) { told += QStringLiteral("rule %1").arg(event.rule); });
    sentry.setRules({levelOf(200)});
    sentry.begin(noon);
    sentry.add(tradeAt(1, noon + 1s, 199), {});
    sentry.tell(noon + 1s);
    QCOMPARE(told, QStringList());
    sentry.add(tradeAt(2, noon + 2s, 201), {});
    sentry.tell(noon + 2s);
    QCOMPARE(told, (QStringList{QStringLiteral("rule 7"), QStringLiteral("up to 2")}));
    sentry.tellAll(noon + 3s);
    QCOMPARE(told.mid(2), QStringList(QStringLiteral("up to 2")));
}

void TestAlertSentry::tellsHowFarItWatchedOnceAMinute()
{
    const TradeStream stream(QUrl(QStringLiteral("ws://127.0.0.1:1")));
    const WatchedMarkets markets({btc});
    AlertSentry sentry(markets, nullptr);
    QSignalSpy watched(&sentry, &AlertSentry::watched);
    sentry.setRules({levelOf(200)});
    sentry.begin(noon);
    sentry.add(tradeAt(1, noon + 1s, 199), {});
    for (int second = 1; second <= 180; ++second)
        sentry.look(stream, noon + second * 1s);
    QCOMPARE(watched.size(), 3);
}

void TestAlertSentry::watchesFromWhenAMarketWasAdded_data()
{
    QTest::addColumn<std::chrono::seconds>("before");
    QTest::addColumn<int>("raised");
    QTest::newRow("added before they were traded") << std::chrono::seconds(60) << 1;
    QTest::newRow("added afterwards") << std::chrono::seconds(0) << 0;
}

void TestAlertSentry::watchesFromWhenAMarketWasAdded()
{
    QFETCH(std::chrono::seconds, before);
    WatchedMarkets markets({btc});
    markets.find(btc)->addedAt -= before;
    AlertSentry sentry(markets, nullptr);
    QSignalSpy raised(&sentry, &AlertSentry::raised);
    sentry.setRules({levelOf(200)});
    sentry.begin(noon);
    sentry.add(tradeAt(1, noon - 20s, 199), {});
    sentry.add(tradeAt(2, noon - 10s, 201), {});
    sentry.tell(noon);
    QTEST(int(raised.size()), "raised");
}

TIDEMARK_TEST(TestAlertSentry, QCoreApplication)
#include "tst_alert_sentry.moc"
