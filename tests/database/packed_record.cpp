#include "packed_record.h"

#include "database/block_writer.h"
#include "database/verifier.h"
#include "support/must.h"

namespace tidemark {
namespace {

} // namespace

QString everyTrade(const TestDatabase &database)
{
    return database.table("SELECT symbol, trade_id, traded_at, price, quantity, buyer_is_maker FROM ("
                          "SELECT symbol, trade_id, traded_at, price, quantity, buyer_is_maker FROM trades UNION ALL "
                          "SELECT t.symbol, t.trade_id, t.traded_at, t.price, t.quantity, t.buyer_is_maker FROM packed b, packed_trades(b) t"
                          ") AS every ORDER BY symbol COLLATE \"C\", trade_id, traded_at");
}

QString everyBlock(const TestDatabase &database)
{
    return database.table("SELECT * FROM packed ORDER BY symbol COLLATE \"C\", first_id");
}

QString everyCandle(const TestDatabase &database)
{
    return database.table("SELECT * FROM candles ORDER BY symbol COLLATE \"C\", span, opened_at");
}

PackReport packed(const TestDatabase &database, const Symbol &symbol, Timestamp before)
{
    const auto session = database.open();
    return mustHave(Packer(*session).packBefore(symbol, before));
}

PackReport unpacked(const TestDatabase &database, const Symbol &symbol, Timestamp before)
{
    const auto session = database.open();
    return mustHave(Packer(*session).unpack(symbol, before));
}

void writeBlocks(const TestDatabase &database, std::span<const Trade> trades)
{
    const auto session = database.open();
    (void)mustHave(BlockWriter(*session).write(trades));
}

QString contradictions(const TestDatabase &database, const Symbol &symbol)
{
    const auto session = database.open();
    const auto report = mustHave(Verifier(*session).verify({symbol, {}, {}}));
    QStringList sentences;
    for (const auto &error : report.errors) {
        if (error.fault != VerifyFault::TimeOrder) // as random markets are made
            sentences += error.text;
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace tidemark
