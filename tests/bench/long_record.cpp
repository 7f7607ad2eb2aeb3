#include "bench/long_record.h"

#include "bench/measurement.h"
#include "database/block_writer.h"
#include "database/candle_table.h"
#include "database/copy_encoder.h"
#include "database/partitions.h"
#include "database/prepared_batch.h"
#include "database/sql_text.h"

#include <algorithm>
#include <random>

namespace tidemark::bench {

using namespace std::chrono_literals;

namespace {

constexpr int page = 65'536; // trades: whole blocks

void copyPlain(PgSession &session, const std::vector<Trade> &trades)
{
    (void)mustHave(Partitions(session).ensureFor(trades));
    CopyEncoder encoder;
    encoder.add(trades);
    (void)mustHave(session.copyIn(sqlQuery(QStringLiteral("copy_trades")), encoder.finish()));
    require(mergeCandles(session, recordCandlesOf(trades)));
}

} // namespace

Symbol LongRecord::market()
{
    return Symbol::fromText(std::string_view("BTCUSDT")).value();
}

void LongRecord::fill(int trades, int busy, Form form) const
{
    const auto session = m_database.open();
    BlockWriter blocks(*session);
    std::mt19937_64 random(1);
    std::int64_t cents = 6'000'000;
    for (int first = 0; first < trades; first += page) {
        std::vector<Trade> some;
        for (int i = first; i < std::min(trades, first + page); ++i) {
            cents += std::int64_t(random() % 21) - 10;
            const auto calm = std::min(i, trades - busy);
            const auto at = begins + calm * perTrade + (i - calm) * std::chrono::microseconds(1h) / std::max(1, busy);
            some.push_back({market(), i, at, Decimal::fromUnits(cents * 1'000'000), Decimal::fromUnits(std::int64_t(random() % 100'000'000)), i % 2 == 0});
        }
        if (form == Form::Packed)
            (void)mustHave(blocks.write(some));
        else
            copyPlain(*session, some);
    }
    if (form == Form::Plain)
        m_database.run("INSERT INTO coverage (symbol, first_id, last_id, kind) SELECT symbol, min(first_id), max(last_id), 'stored' FROM candles WHERE span = '1 day' GROUP BY 1");
    for (const auto *table : {"trades", "packed", "candles"})
        m_database.run(QByteArray("VACUUM ANALYZE ") + table);
}

} // namespace tidemark::bench
