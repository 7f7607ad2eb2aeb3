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

void packAsArrays(const TestDatabase &database, const Symbol &symbol)
{
    const auto market = symbol.toString().toUtf8();
    database.run("SELECT packed_until('2030-01-01');"
                 "INSERT INTO packed (symbol, first_id, last_id, first_at, last_at, reach, at_unit, price_low, price_unit, quantity_low, quantity_unit,"
                 " at, price, quantity, maker, checksum) "
                 "SELECT symbol, min(trade_id), max(trade_id), min(traded_at), max(traded_at), '768 hours', '1 us', 0, 0.00000001, 0, 0.00000001,"
                 " array_agg(micros - earliest ORDER BY trade_id), array_agg(price_units ORDER BY trade_id), array_agg(quantity_units ORDER BY trade_id),"
                 " string_agg(CASE WHEN buyer_is_maker THEN '1' ELSE '0' END, '' ORDER BY trade_id)::bit varying(1024),"
                 " substring(sha256(string_agg(int8send(trade_id) || int8send(micros) || int8send(price_units) || int8send(quantity_units)"
                 " || boolsend(buyer_is_maker), '' ORDER BY trade_id)) FROM 1 FOR 8) "
                 "FROM (SELECT *, min(micros) OVER (PARTITION BY place, month) AS earliest"
                 " FROM (SELECT *, trade_id / 1024 AS place, date_trunc('month', traded_at, 'UTC') AS month, (extract(epoch FROM traded_at) * 1000000)::bigint AS micros,"
                 " (price * 100000000)::bigint AS price_units, (quantity * 100000000)::bigint AS quantity_units"
                 " FROM trades WHERE symbol = '" + market + "') AS one) AS every GROUP BY symbol, place, month;"
                 "DELETE FROM trades WHERE symbol = '" + market + "'");
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
