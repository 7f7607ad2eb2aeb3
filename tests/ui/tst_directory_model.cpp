#include "ui/live/directory_model.h"

#include "support/test_program.h"
#include "ui_values.h"
#include "watched_model.h"

#include <QApplication>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class DirectoryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bestMatchesComeFirst_data();
    void bestMatchesComeFirst();
    void theStatusIsTold();
};

void DirectoryModelTest::bestMatchesComeFirst_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("matches");
    QTest::newRow("a base asset") << "btc" << "BTCUSDT BTCEUR ETHBTC BTCSTUSDT";
    QTest::newRow("a symbol") << "ETHBTC" << "ETHBTC";
    QTest::newRow("a quote asset") << "eur" << "BTCEUR";
    QTest::newRow("as people write pairs") << "btc / usdt" << "BTCUSDT";
    QTest::newRow("halted ones last") << "usdt" << "BTCUSDT BTCSTUSDT";
    QTest::newRow("nothing") << "xyz" << "";
    QTest::newRow("signs alone, which name none") << "- /" << "";
}

void DirectoryModelTest::bestMatchesComeFirst()
{
    WatchedModel<DirectoryModel> model;
    model.setMarkets({market("BTCST", "USDT", "BREAK"), market("ETH", "BTC"), market("BTC", "USDT"), market("BTC", "EUR")});
    QFETCH(QString, search);
    model.setSearch(search);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, DirectoryModel::SymbolColumn).data().toString();
    QTEST(found.join(QLatin1Char(' ')), "matches");
}

void DirectoryModelTest::theStatusIsTold()
{
    DirectoryModel model;
    model.setMarkets({market("BTCST", "USDT", "BREAK")});
    model.setSearch(QStringLiteral("BTCST"));
    QCOMPARE(model.index(0, DirectoryModel::PairColumn).data().toString(), QStringLiteral("BTCST / USDT"));
    QCOMPARE(model.index(0, DirectoryModel::StatusColumn).data().toString(), QStringLiteral("not traded now (BREAK)"));
}

TIDEMARK_TEST(DirectoryModelTest, QApplication)
#include "tst_directory_model.moc"
