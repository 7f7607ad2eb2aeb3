#include "bench/trade_stream.h"

#include <algorithm>

namespace tidemark::bench {
namespace {

constexpr std::int64_t firstId = 3'700'000'000;
constexpr std::int64_t cent = 1'000'000;
constexpr std::int64_t sampleEvery = 1000;

} // namespace

Symbol TradeStream::symbol()
{
    return Symbol::fromText(std::string_view("BTCUSDT")).value();
}

Timestamp TradeStream::begins()
{
    return std::chrono::sys_days(std::chrono::year(2024) / 8 / 1);
}

std::vector<Trade> TradeStream::next(std::size_t count)
{
    if (m_made == 0)
        m_last = {symbol(), firstId - 1, begins(), Decimal::fromUnits(6'100'000 * cent), Decimal(), false};
    std::vector<Trade> trades;
    trades.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto dice = m_random();
        m_last.id += 1;
        m_last.tradedAt += std::chrono::microseconds(dice % 400'000);
        m_last.price = Decimal::fromUnits(std::max<std::int64_t>(cent, m_last.price.units() + (std::int64_t(dice >> 20) % 5 - 2) * cent));
        m_last.quantity = Decimal::fromUnits(std::int64_t(1 + (dice >> 32) % 5'000'000) * 1'000);
        m_last.buyerIsMaker = dice >> 63 != 0;
        trades.push_back(m_last);
        if (m_made++ % sampleEvery == 0)
            m_samples.push_back(m_last);
    }
    return trades;
}

} // namespace tidemark::bench
