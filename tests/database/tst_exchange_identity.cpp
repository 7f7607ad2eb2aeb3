#include "database/database_error.h"
#include "database/exchange_identity.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

#include <thread>

using namespace tidemark;

class TestExchangeIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAtFirstUseAndKept()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        QVERIFY(!ExchangeIdentity::read(*session).value());
        QVERIFY(ExchangeIdentity::claim(*session, QStringLiteral("binance")).ok());
        QVERIFY(ExchangeIdentity::claim(*session, QStringLiteral("binance")).ok());
        QCOMPARE(ExchangeIdentity::read(*session).value(), QStringLiteral("binance"));
    }

    void anotherOneIsRefused()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        QVERIFY(ExchangeIdentity::claim(*session, QStringLiteral("binance")).ok());
        const auto other = ExchangeIdentity::claim(*session, QStringLiteral("simulated seed 1"));
        QVERIFY(!other.ok());
        QVERIFY(DatabaseTrouble::isRefusal(other.error()));
        for (const auto &word : {QStringLiteral("binance"), QStringLiteral("simulated seed 1"), QStringLiteral("--data-dir")})
            QVERIFY2(other.message().contains(word), qPrintable(other.message()));
        QCOMPARE(database.valueOf("SELECT identity FROM exchange"), QStringLiteral("binance"));
    }

    void ofManyAtOnceOneWins()
    {
        const TestDatabase database(m_server);
        std::vector<Result<void>> answers(6);
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < answers.size(); ++i)
                threads.emplace_back([&, i] { answers[i] = ExchangeIdentity::claim(*database.open(), QString::number(i)); });
        }
        const auto winner = database.valueOf("SELECT identity FROM exchange").toULongLong();
        for (std::size_t i = 0; i < answers.size(); ++i)
            QCOMPARE(answers[i].ok(), i == winner);
    }

private:
    TestServer m_server;
};

TIDEMARK_TEST(TestExchangeIdentity, QCoreApplication)
#include "tst_exchange_identity.moc"
