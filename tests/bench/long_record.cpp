#include "bench/long_record.h"

#include "bench/measurement.h"
#include "database/copy_encoder.h"
#include "database/partitions.h"
#include "database/sql_text.h"

#include <algorithm>
#include <random>

namespace tidemark::bench {

using namespace std::chrono_literals;

Symbol LongRecord::market()
{
    return Symbol::fromText(std::string_view("BTCUSDT")).value();
}

void LongRecord::fill(int trades, int busy) const
{
    copyTrades(trades, busy);
    for (const auto *unit : {"minute", "hour", "day"})
        sumUp(unit);
    m_database.run("INSERT INTO coverage (symbol, first_id, last_id, kind) SELECT symbol, min(trade_id), max(trade_id), 'stored' FROM trades GROUP BY 1");
    m_database.run("VACUUM ANALYZE trades");
    m_database.run("VACUUM ANALYZE candles");
}

void LongRecord::copyTrades(int trades, int busy) const
{
    constexpr int page = 100'000;
    const auto session = m_database.open();
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
        (void)mustHave(Partitions(*session).ensureFor(some));
        CopyEncoder encoder;
        encoder.add(some);
        const auto body = encoder.finish();
        (void)mustHave(session->copyIn(sqlQuery(QStringLiteral("copy_trades")), body));
    }
}

void LongRecord::sumUp(const QByteArray &unit) const
{
    m_database.run("INSERT INTO candles SELECT symbol, CASE '" + unit + "' WHEN 'day' THEN interval '1 day' ELSE ('1 " + unit
                   + "')::interval END, date_trunc('" + unit + "', traded_at), (array_agg(price ORDER BY trade_id))[1], max(price), "
                   "min(price), (array_agg(price ORDER BY trade_id DESC))[1], sum(quantity), sum(price * quantity), count(*), "
                   "min(trade_id), max(trade_id), min(traded_at), max(traded_at) FROM trades GROUP BY 1, 2, 3");
}

} // namespace tidemark::bench
