#include "core/rule_forecast.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

namespace {

constexpr double megabyte = 1e6;
const Timestamp now = timestampFromMicros(1'789'560'000'000'000);

[[nodiscard]] Symbol named(const QString &name)
{
    return *Symbol::fromText(QStringView(name));
}

[[nodiscard]] MarketInfo listed(const QString &name, const QString &status = QStringLiteral("TRADING"))
{
    return {named(name), status, {}, {}, {}, {}};
}

[[nodiscard]] MarketRules rules(const char *text)
{
    return MarketRules::fromText(QString::fromLatin1(text)).value();
}

} // namespace

class TestRuleForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsTradedAndCovered();
    void tellsWhenTheDiskIsFull();
    void packedTradesLastLonger();
    void whatIsRecordedElsewhereCountsToo();
    void nothingIsKnownOfTheRecord();

private:
    const std::vector<MarketInfo> m_list{listed(QStringLiteral("AUSDT")), listed(QStringLiteral("BUSDT")), listed(QStringLiteral("CUSDT"), QStringLiteral("BREAK")),
                                         listed(QStringLiteral("ABTC"))};
    const std::vector<MarketDay> m_days{{.symbol = named(QStringLiteral("AUSDT")), .trades = 1'000'000}, {.symbol = named(QStringLiteral("ABTC")), .trades = 500}};
};

void TestRuleForecast::countsWhatIsTradedAndCovered()
{
    const auto forecast = ruleForecast(rules("*USDT"), m_list, m_days, {}, now);
    QCOMPARE(forecast.markets, 2); // one is halted
    QCOMPARE(forecast.trades, 1'000'000);
    QCOMPARE(std::llround(forecast.plainBytes / megabyte), 117);
    QCOMPARE(std::llround(forecast.packedBytes / megabyte), 9);
    QCOMPARE(ruleForecast(rules("ABTC,BUSDT"), m_list, m_days, {}, now).trades, 500);
    QCOMPARE(ruleForecast({}, m_list, m_days, {}, now).markets, 0);
}

void TestRuleForecast::tellsWhenTheDiskIsFull()
{
    KeepingAnswer kept;
    kept.room = 1'172'490'500; // ten days of 117 MB and 1,465 candles of 170 bytes
    const auto forecast = ruleForecast(rules("*USDT"), m_list, m_days, kept, now);
    QVERIFY(forecast.fullAt);
    QCOMPARE(std::chrono::round<std::chrono::hours>(*forecast.fullAt - now).count(), 240);
}

void TestRuleForecast::packedTradesLastLonger()
{
    KeepingAnswer kept;
    kept.room = 1'172'490'500;
    const auto plain = ruleForecast(rules("ALL"), m_list, m_days, kept, now);
    kept.rules.set({QStringLiteral("ALL"), {.packAfter = 3}});
    const auto packed = ruleForecast(rules("ALL"), m_list, m_days, kept, now);
    QVERIFY(!packed.fullAt || *packed.fullAt > *plain.fullAt + std::chrono::days(30));
}

void TestRuleForecast::whatIsRecordedElsewhereCountsToo()
{
    KeepingAnswer kept;
    kept.room = 1'172'490'500;
    kept.flows = {{.trades = 1e6, .plainBytes = 117, .packedBytes = 9, .symbol = named(QStringLiteral("OTHER"))}};
    const auto forecast = ruleForecast(rules("*USDT"), m_list, m_days, kept, now);
    QCOMPARE(std::chrono::round<std::chrono::days>(*forecast.fullAt - now).count(), 5);
    kept.flows.front().symbol = named(QStringLiteral("AUSDT")); // not twice
    QCOMPARE(std::chrono::round<std::chrono::days>(*ruleForecast(rules("*USDT"), m_list, m_days, kept, now).fullAt - now).count(), 10);
}

void TestRuleForecast::nothingIsKnownOfTheRecord()
{
    const auto forecast = ruleForecast(rules("ALL"), m_list, m_days, KeepingQuestion().refused(QStringLiteral("away")), now);
    QVERIFY(!forecast.room && !forecast.fullAt);
    QCOMPARE(forecast.markets, 3);
}

TIDEMARK_TEST(TestRuleForecast, QCoreApplication)
#include "tst_rule_forecast.moc"
