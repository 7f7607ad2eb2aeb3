#include "database/copy_encoder.h"
#include "database/pg_numeric.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <random>

using namespace tidemark;

// Decimals in PostgreSQL's binary form, judged by PostgreSQL itself.
class TestPgNumeric : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};

private Q_SLOTS:
    void initTestCase()
    {
        m_database.run("CREATE TABLE copied (symbol text, traded_at timestamptz, trade_id bigint, price numeric,"
                        " quantity numeric(20,8), buyer_is_maker boolean)");
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"0.00000000", "0.00000001", "0.00010000", "0.00009999", "0.10000000", "1.00000000",
                                 "9999.00000000", "10000.00000000", "10000.00010000", "61837.63000000", "100000000.00000000",
                                 "9999999999.99999999", "92233720368.54775807", "-0.00000001", "-92233720368.54775807"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void roundTrip()
    {
        QFETCH(QString, text);
        const auto value = Decimal::fromText(text).value();
        auto session = m_database.open();
        QVERIFY(session->run("TRUNCATE copied").ok());
        CopyEncoder encoder;
        encoder.add(Trade{symbolNamed("BTCUSDT"), 7, momentOf("1999-12-31T23:59:59.999999Z"), value, value, true});
        QCOMPARE(session->copyIn("COPY copied FROM STDIN (FORMAT binary)", encoder.finish()).value(), 1);
        QCOMPARE(m_database.table("SELECT price, scale(price), quantity, traded_at, trade_id, buyer_is_maker, symbol FROM copied"),
                 text + QStringLiteral("|8|") + text + QStringLiteral("|1999-12-31 23:59:59.999999+00|7|t|BTCUSDT"));
        const auto rows = session->query("SELECT price FROM copied", {}, PgSession::Format::Binary);
        QCOMPARE(readNumeric(rows->text(0, 0)), std::optional(value));
    }

    void readsWhatServerSends_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<bool>("fits");
        QTest::newRow("no scale") << QByteArray("12345::numeric") << true;
        QTest::newRow("trailing digits of zero") << QByteArray("1.2500000000000000::numeric") << true;
        QTest::newRow("nine decimals") << QByteArray("0.000000001::numeric") << false;
        QTest::newRow("one above") << QByteArray("92233720368.54775808::numeric") << false;
        QTest::newRow("far above") << QByteArray("1e30::numeric") << false;
        QTest::newRow("highest place above") << QByteArray("99900000000::numeric") << false;
        QTest::newRow("not a number") << QByteArray("'NaN'::numeric") << false;
        QTest::newRow("infinite") << QByteArray("'Infinity'::numeric") << false;
    }

    void readsWhatServerSends()
    {
        QFETCH(QByteArray, expression);
        QFETCH(bool, fits);
        auto session = m_database.open();
        const auto rows = session->query("SELECT " + expression, {}, PgSession::Format::Binary);
        const auto value = readNumeric(rows->text(0, 0));
        QCOMPARE(value.has_value(), fits);
        if (fits)
            QCOMPARE(m_database.valueOf("SELECT " + expression + " = " + QByteArray::fromStdString(value->toText())),
                     QStringLiteral("t"));
    }

    void cutInput()
    {
        char bytes[numericCapacity];
        const auto size = std::size_t(writeNumeric(bytes, Decimal::fromUnits(INT64_MAX)) - bytes);
        QCOMPARE(size, numericCapacity);
        for (std::size_t cut = 0; cut < size; ++cut)
            QVERIFY(!readNumeric({bytes, cut}));
    }

    void randomValues()
    {
        std::mt19937_64 random(5);
        for (int i = 0; i < 100'000; ++i) {
            const auto value = Decimal::fromUnits(std::int64_t(random() >> 1) >> (random() % 63));
            char bytes[numericCapacity];
            const auto *end = writeNumeric(bytes, value);
            QCOMPARE(readNumeric({bytes, std::size_t(end - bytes)}), std::optional(value));
        }
    }
};

TIDEMARK_TEST(TestPgNumeric, QCoreApplication)
#include "tst_pg_numeric.moc"
