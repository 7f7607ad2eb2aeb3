#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

// The three questions that everyone starts with, word for word.
class TestPricesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database.run("CREATE TABLE trades_2024_08 PARTITION OF trades "
                        "FOR VALUES FROM ('2024-08-01 00:00:00+00') TO ('2024-09-01 00:00:00+00');"
                        "INSERT INTO trades VALUES "
                        "('BTCUSDT', '2024-08-08 23:54:59.999999+00', 1, 61000.01, 1, true),"
                        "('BTCUSDT', '2024-08-08 23:55:00.000001+00', 2, 61000.5, 0.00000001, true),"
                        "('BTCUSDT', '2024-08-08 23:55:59.5+00', 3, 60999.12345678, 1, true),"
                        "('ETHUSDT', '2024-08-08 23:55:00.1+00', 1, 2600.1, 1, true),"
                        "('ETHUSDT', '2024-08-08 23:55:00.1+00', 2, 2600.2, 1, false),"
                        "('ETHUSDT', '2024-08-08 23:55:01+00', 3, 2600.3, 1, false)");
    }
    void answers_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("answer");
        QTest::newRow("latest") << QByteArray("SELECT * FROM prices WHERE symbol = 'BTCUSDT' ORDER BY timestamp DESC LIMIT 1;")
                                << QStringLiteral("2024-08-08 23:55:59.5+00|BTCUSDT|60999.12345678");
        QTest::newRow("at a second") << QByteArray("SELECT * FROM prices WHERE symbol = 'ETHUSDT' "
                                                   "AND DATE_TRUNC('second', timestamp) = '2024-08-08 23:55:00+00';")
                                     << QStringLiteral("2024-08-08 23:55:00.1+00|ETHUSDT|2600.10000000\n"
                                                       "2024-08-08 23:55:00.1+00|ETHUSDT|2600.20000000");
        QTest::newRow("lowest and highest") << QByteArray("SELECT MIN(price), MAX(price) FROM prices WHERE symbol = 'BTCUSDT' "
                                                          "AND timestamp BETWEEN '2024-08-08 23:55:00' AND '2024-08-08 23:55:59.999999';")
                                            << QStringLiteral("60999.12345678|61000.50000000");
    }
    void answers()
    {
        QFETCH(QByteArray, question);
        QTEST(m_database.table(question), "answer");
    }

private:
    TestServer m_server;
    TestDatabase m_database{m_server};
};

TIDEMARK_TEST(TestPricesView, QCoreApplication)
#include "tst_prices_view.moc"
