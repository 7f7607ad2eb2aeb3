#include "ui/live/live_header.h"

#include "ui/live/market_model.h"
#include "ui_values.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2026-08-08T12:00Z");

MarketPulse pulse(MarketState state)
{
    MarketPulse result;
    result.symbol = symbol("BTCUSDT");
    result.last = trade("BTCUSDT", 1, now - std::chrono::seconds(42), "61837.63");
    result.heardAt = result.last->tradedAt;
    result.state = state;
    return result;
}

} // namespace

class LiveHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowThePriceIsToBeTaken_data();
    void saysHowThePriceIsToBeTaken();
    void saysNothingWithoutAMarket();
    void picksAWindow();
};

void LiveHeaderTest::saysHowThePriceIsToBeTaken_data()
{
    QTest::addColumn<MarketState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("live") << MarketState::Live << QStringLiteral("Live");
    QTest::newRow("stale") << MarketState::Stale << QStringLiteral("Stale, 42 s");
    QTest::newRow("waiting") << MarketState::Waiting << QStringLiteral("Waiting");
    QTest::newRow("refused") << MarketState::Refused << QStringLiteral("Refused");
}

void LiveHeaderTest::saysHowThePriceIsToBeTaken()
{
    QFETCH(MarketState, state);
    QFETCH(QString, words);
    MarketModel model(std::make_shared<SymbolScales>());
    model.insert(0, symbol("BTCUSDT"));
    model.showPulses({pulse(state)}, now);
    LiveHeader header;
    header.showMarket(model, pulse(state), now);
    QStringList told;
    for (const auto *label : header.findChildren<QLabel *>())
        told << label->text();
    for (auto &text : told)
        text.replace(QChar::Nbsp, QLatin1Char(' '));
    QVERIFY2(told.contains(words), qPrintable(told.join(QStringLiteral(" | "))));
    QVERIFY(told.join(QString()).contains(QStringLiteral("61,837.63")));
    QCOMPARE(told.contains(QStringLiteral("Live")), state == MarketState::Live);
}

void LiveHeaderTest::saysNothingWithoutAMarket()
{
    MarketModel model(std::make_shared<SymbolScales>());
    LiveHeader header;
    header.showMarket(model, MarketPulse{}, now);
    header.show();
    for (const auto *label : header.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || !label->isVisible());
}

void LiveHeaderTest::picksAWindow()
{
    LiveHeader header;
    QSignalSpy picked(&header, &LiveHeader::windowPicked);
    const auto buttons = header.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), int(rollingWindows.size()));
    buttons[3]->click();
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].toInt(), 3);
}

QTEST_MAIN(LiveHeaderTest)
#include "tst_live_header.moc"
