#include "database/block_renewal.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");
const auto far = momentOf("2030-01-01T00:00:00Z");

std::vector<Trade> market(std::uint64_t seed, int count)
{
    return RandomMarket{btc, seed, 1000, begins, 300ms, 90s}.trades(count);
}

} // namespace

class TestBlockRenewal : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    // Blocks of migration 5 are read like others, by programs and in SQL, and the next packing brings them into today's form; a damaged one stays.
    void blocksOfAnOlderVersion()
    {
        TestDatabase database(m_server);
        const auto trades = market(12, 9000);
        database.store({trades.begin(), trades.begin() + 8000});
        const auto every = everyTrade(database);
        packAsArrays(database, btc);
        const QByteArray old = "SELECT count(*) FROM packed WHERE at IS NOT NULL";
        QVERIFY(database.valueOf(old).toInt() > 7);
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(contradictions(database, btc), QString());
        QCOMPARE(database.valueOf("SELECT count(*) FROM prices"), QStringLiteral("8000"));
        database.run("UPDATE packed SET price[50] = price[50] + 1 WHERE 5000 BETWEEN first_id AND last_id");
        const auto damaged = everyTrade(database);
        QCOMPARE(packed(database, btc, far), PackReport());
        QCOMPARE(database.valueOf(old), QStringLiteral("1"));
        QCOMPARE(everyTrade(database), damaged);
        database.run("UPDATE packed SET price[50] = price[50] - 1 WHERE 5000 BETWEEN first_id AND last_id");
        database.store({trades.begin() + 8000, trades.end()});
        (void)packed(database, btc, far);
        QCOMPARE(database.valueOf(old), QStringLiteral("0"));
        TestDatabase reference(m_server);
        reference.store(trades);
        QCOMPARE(everyTrade(database), everyTrade(reference));
        QCOMPARE(contradictions(database, btc), QString());
        (void)unpacked(database, btc, far);
        QCOMPARE(everyTrade(database), everyTrade(reference));
    }

    void whatIsRenewedIsReadBack()
    {
        TestDatabase database(m_server);
        database.store(market(12, 3000));
        packAsArrays(database, btc);
        const auto blocks = everyBlock(database);
        database.run("CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN"
                     " NEW.numbers := overlay(NEW.numbers PLACING ~substring(NEW.numbers FROM 500 FOR 1) FROM 500); RETURN NEW; END$$;"
                     "CREATE TRIGGER trouble BEFORE UPDATE ON packed FOR EACH ROW EXECUTE FUNCTION spoil()");
        const auto session = database.open();
        const auto report = Packer(*session).packBefore(btc, far);
        QVERIFY2(report.message().contains(QStringLiteral("would not be the same in today's form")), qPrintable(report.message()));
        QCOMPARE(everyBlock(database), blocks);
    }
};

TIDEMARK_TEST(TestBlockRenewal, QCoreApplication)
#include "tst_block_renewal.moc"
