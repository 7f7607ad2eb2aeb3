#include "ui/board/board_filter.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class BoardFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsMeant_data();
    void showsWhatIsMeant();
};

void BoardFilterTest::showsWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("market");
    QTest::addColumn<bool>("isShown");
    const auto row = [](const char *text, const char *market, bool isShown) {
        QTest::addRow("“%s” and %s", text, market) << QString::fromUtf8(text) << QString::fromUtf8(market) << isShown;
    };
    row("", "BTCUSDT", true);
    row("  ", "BTCUSDT", true);
    row("btc", "BTCUSDT", true);
    row("btc", "WBTCETH", true);
    row("btc", "ETHUSDT", false);
    row("*USDT", "ETHUSDT", true);
    row("*usdt", "ETHUSDC", false);
    row("BTC*", "BTCUSDT", true);
    row("BTC*", "WBTCETH", false);
    row("?TCUSDT", "BTCUSDT", true);
    row("?TCUSDT", "WBTCUSDT", false);
    row("btc, *FDUSD", "ETHFDUSD", true);
    row("btc, *FDUSD", "BTCTRY", true);
    row("btc;sol eth", "SOLUSDT", true);
    row("btc, *FDUSD", "ETHUSDT", false);
    row("*", "BTCUSDT", true);
    row("币安", "币安人生USDT", true);
    row("all", "BALLUSDT", true);
    row("all", "BTCUSDT", false);
    row("(", "BTCUSDT", false);
    row("[*", "BTCUSDT", false);
}

void BoardFilterTest::showsWhatIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, market);
    QTEST(BoardFilter(text).shows(*Symbol::fromText(market)), "isShown");
}

TIDEMARK_TEST(BoardFilterTest, QCoreApplication)
#include "tst_board_filter.moc"
