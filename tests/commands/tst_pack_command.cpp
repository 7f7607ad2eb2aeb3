#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

std::vector<Trade> madeTrades(const char *symbol, const QString &from)
{
    std::vector<Trade> trades;
    for (int i = 0; i < 3'000; ++i)
        trades.push_back({*Symbol::fromText(symbol), 1 + i, *parseTimestamp(from) + i * 1s, Decimal::fromUnits((100 + i % 50) * Decimal::unitsPerOne),
                          Decimal::fromUnits(5 + i % 9), i % 3 == 0});
    return trades;
}

} // namespace

class TestPackCommand : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};

    [[nodiscard]] CliAnswer cli(const QStringList &arguments) const
    {
        return CliProcess::run(arguments + QStringList{QStringLiteral("--database"), m_database.target().toUri()});
    }
    [[nodiscard]] QJsonObject told(const QStringList &arguments) const
    {
        const auto answer = cli(arguments + QStringList{QStringLiteral("--json")});
        if (answer.exitCode != 0)
            qFatal("exit %d: %s", answer.exitCode, answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }
    [[nodiscard]] QByteArray exported() const
    {
        return cli({QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2026-03-01"), QStringLiteral("2026-05-01"), QStringLiteral("--output"),
                    QStringLiteral("-")}).output;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(madeTrades("BTCUSDT", QStringLiteral("2026-03-31T23:30:00Z")));
        m_database.store(madeTrades("ETHUSDT", QStringLiteral("2026-03-31T23:50:00Z")));
    }
    void badUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("exitCode");
        const auto before = QStringLiteral("--before");
        QTest::newRow("no time") << QStringList{QStringLiteral("pack")} << QStringLiteral("--before TIME") << 2;
        QTest::newRow("no such time") << QStringList{QStringLiteral("pack"), before, QStringLiteral("soon")} << QStringLiteral("soon") << 2;
        QTest::newRow("no such market") << QStringList{QStringLiteral("pack"), QStringLiteral("NONE"), before, QStringLiteral("2026-04-01")}
                                        << QStringLiteral("No trade of NONE is stored") << 1;
    }
    void badUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        QFETCH(int, exitCode);
        const auto answer = cli(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages.constData());
        QVERIFY(answer.output.isEmpty());
    }

    void packsAndUnpacks()
    {
        const auto file = exported();
        QCOMPARE(file.count('\n'), 3001);
        const QStringList pack{QStringLiteral("pack"), QStringLiteral("BTCUSDT"), QStringLiteral("--before"), QStringLiteral("2026-04-01T00:10:00Z")};
        auto object = told(pack);
        QCOMPARE(object[QStringLiteral("trades")].toInt(), 2400);
        QVERIFY(object[QStringLiteral("blocks")].toInt() >= 3);
        QCOMPARE(object[QStringLiteral("dropped")].toArray().size(), 0); // ETHUSDT has trades of March
        QCOMPARE(object[QStringLiteral("markets")].toArray().size(), 1);
        QCOMPARE(exported(), file);
        QCOMPARE(told(pack)[QStringLiteral("trades")].toInt(), 0);
        object = told({QStringLiteral("pack"), QStringLiteral("--before"), QStringLiteral("2026-04-01")});
        QCOMPARE(object[QStringLiteral("trades")].toInt(), 600);
        QCOMPARE(object[QStringLiteral("dropped")].toArray(), QJsonArray{QStringLiteral("trades_2026_03")});
        QVERIFY(object[QStringLiteral("bytes_after")].toInt() < object[QStringLiteral("bytes_before")].toInt());
        QCOMPARE(cli({QStringLiteral("verify")}).exitCode, 0);
        QCOMPARE(exported(), file);
        object = told({QStringLiteral("pack"), QStringLiteral("--before"), QStringLiteral("2026-05-01"), QStringLiteral("--undo")});
        QCOMPARE(object[QStringLiteral("trades")].toInt(), 3000);
        QCOMPARE(m_database.valueOf("SELECT count(*) FROM packed"), QStringLiteral("0"));
        QCOMPARE(m_database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("6000"));
        QCOMPARE(exported(), file);
    }
};

TIDEMARK_TEST(TestPackCommand, QCoreApplication)
#include "tst_pack_command.moc"
