#include "database/copy_encoder.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;

class TestCopyEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBody()
    {
        const auto body = CopyEncoder().finish();
        QCOMPARE(QByteArray::fromStdString(body),
                 QByteArray::fromHex("5047434f50590aff0d0a00" "00000000" "00000000" "ffff"));
    }

    void oneRow()
    {
        CopyEncoder encoder;
        encoder.add(Trade{symbolNamed("AB"), 258, momentOf("2000-01-01T00:00:00.000001Z"), Decimal::fromUnits(150'000'000),
                          Decimal::fromUnits(1), true});
        const auto body = QByteArray::fromStdString(encoder.finish());
        QCOMPARE(body.mid(19).toHex(), QByteArray("0006"
                                                  "000000024142"
                                                  "000000080000000000000001"
                                                  "000000080000000000000102"
                                                  "0000000c000200000000000800011388"
                                                  "0000000a0001fffe000000080001"
                                                  "0000000101"
                                                  "ffff"));
    }

    void manyRowsArriveWhole()
    {
        TestServer server;
        TestDatabase database(server);
        database.run("CREATE TABLE copied (LIKE trades)");
        const auto trades = RandomMarket{symbolNamed("ÄÖUSDT"), 3, 1, momentOf("2024-08-08")}.trades(20'000);
        CopyEncoder encoder;
        encoder.add(trades);
        QCOMPARE(database.open()->copyIn("COPY copied FROM STDIN (FORMAT binary)", encoder.finish()).value(), 20'000);
        QString expected;
        for (const auto &trade : {trades.front(), trades.back()})
            expected += trade.symbol.toString() + QLatin1Char('|') + QString::number(trade.id) + QLatin1Char('|')
                + trade.price.toString() + QLatin1Char('|') + trade.quantity.toString() + QLatin1Char('\n');
        QCOMPARE(database.table("SELECT symbol, trade_id, price, quantity FROM copied WHERE trade_id IN (1, 20000)"
                                " ORDER BY trade_id") + QLatin1Char('\n'), expected);
    }
};

TIDEMARK_TEST(TestCopyEncoder, QCoreApplication)
#include "tst_copy_encoder.moc"
