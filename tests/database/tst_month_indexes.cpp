#include "database/month_indexes.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");

} // namespace

class TestMonthIndexes : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    // Of a month that is not over, while a recorder stores into it.
    void anIndexThatBecameAirIsGivenBack()
    {
        TestDatabase database(m_server);
        const auto trades = RandomMarket{btc, 10, 1000, momentOf("2024-08-03T10:00:00Z"), 20ms, 90s}.trades(21'000);
        database.store({trades.begin(), trades.begin() + 20'000});
        const auto session = database.open();
        Packer packer(*session);
        QVERIFY(packer.packBefore(btc, trades[19'000].tradedAt).ok());
        database.run("VACUUM trades_2024_08");
        database.run("CREATE INDEX trades_2024_08_pkey_ccnew ON trades_2024_08 (trade_id);"
                     "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'trades_2024_08_pkey_ccnew'::regclass");
        const auto bytes = [&] { return database.valueOf("SELECT pg_relation_size('trades_2024_08_pkey')").toLongLong(); };
        const auto before = bytes();
        const auto built = MonthIndexes(*session).giveRoomBack(QStringLiteral("trades_2024_08"));
        QVERIFY2(built.ok() && !*built, qPrintable(built.message())); // too small to be worth it
        QCOMPARE(bytes(), before);
        QCOMPARE(database.valueOf("SELECT to_regclass('trades_2024_08_pkey_ccnew')"), QString());
        QVERIFY(MonthIndexes(*session, 100'000).giveRoomBack(QStringLiteral("trades_2024_08")).value());
        QVERIFY2(bytes() < before / 4, qPrintable(QString::number(bytes())));
        QVERIFY(!MonthIndexes(*session, 100'000).giveRoomBack(QStringLiteral("trades_2024_08")).value());
        database.store({trades.begin() + 20'000, trades.end()});
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades_between('BTCUSDT', '2024-08-01', '2024-09-01')"), QStringLiteral("21000"));
        QCOMPARE(contradictions(database, btc), QString());
    }
};

TIDEMARK_TEST(TestMonthIndexes, QCoreApplication)
#include "tst_month_indexes.moc"
