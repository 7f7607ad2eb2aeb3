#include "ui/live/market_facts.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

Q_DECLARE_METATYPE(tidemark::MarketState)

namespace {

const auto heard = at("2024-08-08T12:00:00Z");

MarketStateText told(MarketState state, std::chrono::microseconds later, const QString &note = {})
{
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    pulse.state = state;
    pulse.heardAt = heard;
    pulse.note = note;
    auto text = marketStateText(pulse, heard + later, QLocale(QStringLiteral("en_US")));
    text.words.replace(QChar::Nbsp, QLatin1Char(' '));
    return text;
}

} // namespace

class MarketFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void onlyLiveIsBeyondDoubt();
    void theReasonIsTold();
    void neverHeard();
    void aPriceFromBeforeTellsItsAge();
};

void MarketFactsTest::words_data()
{
    using namespace std::chrono;
    QTest::addColumn<MarketState>("state");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, MarketState state, microseconds later, const char *words) {
        QTest::newRow(name) << state << qint64(later.count()) << QString::fromLatin1(words);
    };
    row("live", MarketState::Live, seconds(90), "Live");
    row("waiting", MarketState::Waiting, seconds(90), "Waiting");
    row("stale for less than a second", MarketState::Stale, milliseconds(300), "Stale, <1 s");
    row("stale for seconds", MarketState::Stale, milliseconds(42'900), "Stale, 42 s");
    row("stale for minutes", MarketState::Stale, seconds(3 * 60 + 59), "Stale, 3 min");
    row("stale for hours", MarketState::Stale, minutes(2 * 60 + 59), "Stale, 2 h");
    row("stale for days", MarketState::Stale, hours(5 * 24 + 23), "Stale, 5 d");
    row("a clock that went back", MarketState::Stale, seconds(-5), "Stale, <1 s");
    row("refused", MarketState::Refused, seconds(1), "Refused");
}

void MarketFactsTest::words()
{
    QFETCH(MarketState, state);
    QFETCH(qint64, micros);
    QTEST(told(state, std::chrono::microseconds(micros)).words, "words");
}

void MarketFactsTest::onlyLiveIsBeyondDoubt()
{
    QVERIFY(!told(MarketState::Live, std::chrono::seconds(1)).isDoubtful);
    for (const auto state : {MarketState::Waiting, MarketState::Stale, MarketState::Refused})
        QVERIFY(told(state, std::chrono::seconds(1)).isDoubtful);
}

void MarketFactsTest::theReasonIsTold()
{
    const auto note = QStringLiteral("Trading is halted.");
    for (const auto state : {MarketState::Waiting, MarketState::Stale, MarketState::Refused})
        QVERIFY(told(state, std::chrono::seconds(1), note).sentence.contains(note));
}

void MarketFactsTest::neverHeard()
{
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    pulse.state = MarketState::Stale;
    const auto text = marketStateText(pulse, heard, QLocale(QStringLiteral("en_US")));
    QCOMPARE(text.words, QStringLiteral("Stale"));
    QVERIFY(text.sentence.contains(QLatin1String("may be old")));
}

void MarketFactsTest::aPriceFromBeforeTellsItsAge()
{
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    pulse.last = trade("BTCUSDT", 7, heard, "61837.63");
    const auto words = [&](MarketState state) {
        pulse.state = state;
        auto text = marketStateText(pulse, heard + std::chrono::hours(400 * 24), QLocale(QStringLiteral("en_US"))).words;
        return text.replace(QChar::Nbsp, QLatin1Char(' '));
    };
    QCOMPARE(words(MarketState::Waiting), QStringLiteral("400 d old"));
    QCOMPARE(words(MarketState::Refused), QStringLiteral("Refused, 400 d"));
}

TIDEMARK_TEST(MarketFactsTest, QCoreApplication)
#include "tst_market_facts.moc"
