#include "archive/part_name.h"

#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;

class TestPartName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *from, const char *to, const char *name) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(name);
        };
        row("2024-08-08", "2024-08-09", "BTCUSDT-trades-2024-08-08");
        row("2024-02-01", "2024-03-01", "BTCUSDT-trades-2024-02");
        row("2024-12-01", "2025-01-01", "BTCUSDT-trades-2024-12");
        row("2024-12-31", "2025-01-01", "BTCUSDT-trades-2024-12-31");
        row("2024-02-02", "2024-03-02", "BTCUSDT-trades-20240202T0000Z-20240302T0000Z");
        row("2024-08-08T23:55", "2024-08-09T00:05:30", "BTCUSDT-trades-20240808T2355Z-20240809T000530Z");
        row("2024-08-08T23:55:00.5", "2024-08-09", "BTCUSDT-trades-20240808T235500.500000Z-20240809T0000Z");
    }

    void names()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto symbol = Symbol::fromText(std::string_view("BTCUSDT")).value();
        QTEST(partName(symbol, QStringLiteral("trades"), parseTimestamp(from).value(), parseTimestamp(to).value()), "name");
    }
};

TIDEMARK_TEST(TestPartName, QCoreApplication)
#include "tst_part_name.moc"
