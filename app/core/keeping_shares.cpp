#include "core/keeping_shares.h"

#include <numeric>

namespace tidemark {
namespace {

[[nodiscard]] Timestamp monthAfter(Timestamp month)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(month));
    return std::chrono::sys_days((date.year() / date.month() + std::chrono::months(1)) / std::chrono::day(1));
}

// Of a month's plain rows those that lie in the table, as if they were spread evenly.
[[nodiscard]] double rowsIn(const MonthBytes &month, const TableBytes &table)
{
    const auto end = monthAfter(month.month);
    const auto shared = std::min(end, table.to) - std::max(month.month, table.from);
    if (shared.count() <= 0)
        return 0;
    return double(month.plainTrades) * double(shared.count()) / double((end - month.month).count());
}

// Adds to `bytes` of each month its part of `total`, by weight.
template <typename Weights>
void share(std::span<MonthBytes> months, std::int64_t total, const Weights &weights, std::int64_t MonthBytes::*bytes)
{
    const auto all = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; all > 0 && i < months.size(); ++i)
        months[i].*bytes += std::int64_t(double(total) * weights[i] / all);
}

} // namespace

void shareBytes(std::span<MonthBytes> months, std::span<const TableBytes> tables, std::int64_t packedBytes, std::int64_t candleBytes,
                std::span<const double> candles)
{
    std::vector<double> weights(months.size());
    for (const auto &table : tables) {
        for (std::size_t i = 0; i < months.size(); ++i)
            weights[i] = rowsIn(months[i], table);
        share(months, table.rows, weights, &MonthBytes::plain);
        share(months, table.index, weights, &MonthBytes::index);
    }
    for (std::size_t i = 0; i < months.size(); ++i)
        weights[i] = double(months[i].packedTrades);
    share(months, packedBytes, weights, &MonthBytes::packed);
    share(months, candleBytes, candles, &MonthBytes::candles);
}

} // namespace tidemark
