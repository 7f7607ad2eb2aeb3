#include "serve/record_listing.h"

#include "database/history.h"
#include "database/stored_trades.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// The largest power of ten that all of the values are multiples of, at most one.
class Divisor {
public:
    void add(Decimal value)
    {
        while (value.units() % m_units != 0)
            m_units /= 10;
        m_isKnown = true;
    }
    [[nodiscard]] Decimal value() const { return Decimal::fromUnits(m_isKnown ? m_units : 1); }

private:
    std::int64_t m_units = Decimal::unitsPerOne;
    bool m_isKnown = false;
};

} // namespace

MarketInfo RecordListing::named(const Symbol &symbol)
{
    // Longer ones first, so that BTCFDUSD is no pair with USD.
    static const std::array quotes{"FDUSD", "BUSD", "TUSD", "USDT", "USDC", "USDP", "USD1", "USDS", "BIDR", "BVND", "EURI", "IDRT", "DOGE", "AEUR",
                                   "BKRW", "COP",  "ARS",  "AUD",  "BNB",  "BRL",  "BTC",  "CZK",  "DAI",  "DOT",  "ETH",  "EUR",  "GBP",  "JPY",
                                   "MXN",  "NGN",  "PAX",  "PLN",  "RON",  "RUB",  "SOL",  "TRX",  "TRY",  "UAH",  "UST",  "USD",  "VAI",  "XRP",  "ZAR"};
    MarketInfo info{symbol, QStringLiteral("TRADING"), symbol.toString(), {}, {}, {}};
    const auto isFormer = info.baseAsset.indexOf(QLatin1Char('~'));
    const auto name = info.baseAsset.left(isFormer < 0 ? info.baseAsset.size() : isFormer);
    if (isFormer >= 0)
        info.status = QStringLiteral("BREAK");
    for (const auto *quote : quotes) {
        const QLatin1String asset(quote);
        if (name.size() <= asset.size() || !name.endsWith(asset))
            continue;
        info.baseAsset = name.left(name.size() - asset.size()) + info.baseAsset.mid(name.size());
        info.quoteAsset = asset;
        return info;
    }
    return info;
}

Result<MarketInfo> RecordListing::of(const Symbol &symbol)
{
    constexpr int looked = 1'000;
    auto info = named(symbol);
    const auto newest = StoredTrades(m_session).newest(symbol);
    if (!newest)
        return newest.error();
    Divisor tick;
    Divisor step;
    if (*newest) {
        const auto at = (*newest)->tradedAt;
        const auto trades = History(m_session).recentTrades(symbol, at - 24h, looked);
        const auto candles = History(m_session).candles(symbol, 1h, at - 24h * 30, at + 1h);
        if (!trades || !candles)
            return trades ? candles.error() : trades.error();
        for (const auto &trade : *trades) {
            tick.add(trade.price);
            step.add(trade.quantity);
        }
        for (const auto &candle : *candles) {
            for (const auto price : {candle.open, candle.high, candle.low, candle.close})
                tick.add(price);
        }
    }
    info.tickSize = tick.value();
    info.stepSize = step.value();
    return info;
}

} // namespace tidemark
