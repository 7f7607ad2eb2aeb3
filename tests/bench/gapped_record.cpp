#include "bench/gapped_record.h"

#include "bench/measurement.h"
#include "database/trade_writer.h"
#include "simulator/generated_market.h"
#include "support/test_database.h"

#include <algorithm>
#include <random>

namespace tidemark::bench {
namespace {

constexpr int tradesPerWrite = 25'000;

// Lengths of gaps and of what is stored between them, the newest first.
[[nodiscard]] Gapped gapsBefore(std::int64_t last, int gaps, std::mt19937_64 &random, IdRanges &stored)
{
    Gapped gapped{{}, last};
    const auto between = [&random](int least, int most) { return std::uniform_int_distribution<std::int64_t>(least, most)(random); };
    for (int i = 0; i < gaps; ++i) {
        const auto kept = between(20, 380);
        const auto lost = between(60, 140);
        stored.add(IdRange{last - kept + 1, last});
        gapped.missing.add(IdRange{last - kept - lost + 1, last - kept});
        last -= kept + lost;
    }
    stored.add(IdRange{last - 99, last});
    return gapped;
}

void store(PgSession &session, const GeneratedMarket &market, std::size_t index, const IdRanges &ids)
{
    TradeWriter writer(session);
    TradeBatch batch;
    const auto write = [&] {
        (void)mustHave(writer.write({&batch, 1}));
        batch.trades.clear();
    };
    for (const auto &range : ids.ranges()) {
        for (const auto &trade : market.trades(index, range.first, std::size_t(range.count())))
            batch.trades.push_back(trade.trade);
        if (batch.trades.size() >= tradesPerWrite)
            write();
    }
    write();
}

} // namespace

const std::vector<Symbol> &gappedSymbols()
{
    static const auto symbols = Symbol::listFromText(u"BTCUSDT,ETHUSDT").value();
    return symbols;
}

std::map<Symbol, Gapped> writeGappedRecord(const TestDatabase &database, int gaps)
{
    SimulatorOptions options;
    options.rate = gappedRate;
    options.symbols = gappedSymbols();
    const GeneratedMarket market(options);
    const auto session = database.open();
    std::mt19937_64 random(1);
    std::map<Symbol, Gapped> record;
    for (std::size_t index = 0; index < market.listing().size(); ++index) {
        const auto &symbol = market.listing()[index].symbol;
        if (std::find(options.symbols.begin(), options.symbols.end(), symbol) == options.symbols.end())
            continue;
        IdRanges stored;
        record[symbol] = gapsBefore(market.kept(index).last, gaps / 2, random, stored);
        store(*session, market, index, stored);
    }
    return record;
}

} // namespace tidemark::bench
