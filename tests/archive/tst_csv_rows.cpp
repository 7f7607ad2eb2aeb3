#include "archive/csv_rows.h"

#include "archive_trades.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

Decimal decimal(const char *text)
{
    return Decimal::fromText(std::string_view(text)).value();
}

Trade trade(const char *price, const char *quantity, std::int64_t micros, bool buyerIsMaker)
{
    return {btc, 3'711'544'371, timestampFromMicros(micros), decimal(price), decimal(quantity), buyerIsMaker};
}

} // namespace

class TestCsvRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void archiveRows_data()
    {
        QTest::addColumn<Trade>("row");
        QTest::addColumn<int>("priceDigits");
        QTest::addColumn<int>("quantityDigits");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const Trade &trade, int price, int quantity, const char *text) {
            QTest::newRow(name) << trade << price << quantity << QString::fromLatin1(text);
        };
        row("milliseconds before 2025", trade("61837.63", "0.00162", 1'723'161'300'123'000, true), 8, 8,
            "3711544371,61837.63000000,0.00162000,100.17696060,1723161300123,True,True\n");
        row("microseconds from 2025 on", trade("93576", "0.00014", 1'735'689'600'000'000, false), 8, 8,
            "3711544371,93576.00000000,0.00014000,13.10064000,1735689600000000,False,True\n");
        row("the last of 2024", trade("1", "1", 1'735'689'599'999'000, false), 8, 8,
            "3711544371,1.00000000,1.00000000,1.00000000,1735689599999,False,True\n");
        row("what milliseconds do not say", trade("1", "1", 1'723'161'300'123'456, false), 8, 8,
            "3711544371,1.00000000,1.00000000,1.00000000,1723161300123456,False,True\n");
        row("the value is cut off, not rounded", trade("0.00001839", "123456.99999999", 1'723'161'300'123'000, false), 8, 8,
            "3711544371,0.00001839,123456.99999999,2.27037422,1723161300123,False,True\n");
        row("whole quantities", trade("0.00001839", "123456.00", 1'723'161'300'123'000, false), 8, 2,
            "3711544371,0.00001839,123456.00,2.27035584,1723161300123,False,True\n");
        row("no decimals", trade("15", "3", 1'723'161'300'123'000, false), 0, 0, "3711544371,15,3,45,1723161300123,False,True\n");
        row("the quote's own decimals", trade("15834.17", "3.5", 1'723'161'300'123'000, false), 2, 8,
            "3711544371,15834.17,3.50000000,55419.59,1723161300123,False,True\n");
        row("a value that needs more is whole", trade("1.2345", "0.001", 1'723'161'300'123'000, false), 2, 2,
            "3711544371,1.2345,0.001,0.00,1723161300123,False,True\n");
        row("the largest", trade("9999999999.99999999", "90000000000", 1'735'689'600'000'000, false), 8, 8,
            "3711544371,9999999999.99999999,90000000000.00000000,899999999999999999100.00000000,1735689600000000,False,True\n");
    }

    void archiveRows()
    {
        QFETCH(Trade, row);
        QFETCH(int, priceDigits);
        QFETCH(int, quantityDigits);
        QFETCH(QString, text);
        std::string made;
        appendArchiveRow(made, row, {priceDigits, quantityDigits});
        QCOMPARE(QString::fromStdString(made), text);
    }

    // Our own columns, against the values' own text.
    void ownRows()
    {
        for (const auto &one : extremeTrades(btc, 3, 2'000)) {
            std::string made;
            appendCsvRow(made, one);
            const QStringList fields{QString::number(one.id), one.symbol.toString(), toIsoString(one.tradedAt), one.price.toString(), one.quantity.toString(),
                                     WideDecimal::product(one.price, one.quantity).toString(), one.buyerIsMaker ? QStringLiteral("true\n") : QStringLiteral("false\n")};
            QCOMPARE(QString::fromStdString(made), fields.join(QLatin1Char(',')));
        }
    }

    void tardisRows()
    {
        std::string made;
        appendTardisRow(made, trade("61837.63", "0.00162", 1'723'161'300'123'456, true));
        appendTardisRow(made, trade("100", "2000", 1'723'161'300'123'456, false));
        QCOMPARE(QString::fromStdString(made), QStringLiteral("binance,BTCUSDT,1723161300123456,1723161300123456,3711544371,sell,61837.63,0.00162\n"
                                                              "binance,BTCUSDT,1723161300123456,1723161300123456,3711544371,buy,100,2000\n"));
    }

    void candleRows()
    {
        Candle candle;
        candle.symbol = btc;
        candle.span = 3600s;
        candle.openedAt = spanStart(timestampFromMicros(1'723'161'300'123'456), candle.span);
        candle.add(trade("61837.63", "0.00162", 1'723'161'300'123'456, true));
        std::string made;
        appendCandleRow(made, candle);
        QCOMPARE(QString::fromStdString(made),
                 QStringLiteral("BTCUSDT,1h,2024-08-08T23:00:00.000000Z,61837.63000000,61837.63000000,61837.63000000,61837.63000000,0.00162000,"
                                "100.1769606000000000,1,3711544371,3711544371,2024-08-08T23:55:00.123456Z,2024-08-08T23:55:00.123456Z\n"));
    }
};

TIDEMARK_TEST(TestCsvRows, QCoreApplication)
#include "tst_csv_rows.moc"
