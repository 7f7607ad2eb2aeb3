#pragma once

#include "core/trade.h"
#include "support/cli_process.h"
#include "support/test_database.h"

#include <vector>

namespace tidemark {

// Trades of some days in spring, two months of two markets, for records that engines keep.
inline const Symbol btc = *Symbol::fromText("BTCUSDT");
inline const Symbol eth = *Symbol::fromText("ETHUSDT");
constexpr int count = 3'000;

[[nodiscard]] inline std::vector<Trade> madeTrades(const Symbol &symbol, std::int64_t firstId)
{
    using namespace std::chrono_literals;
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back({symbol, firstId + i, *parseTimestamp(QStringLiteral("2026-03-30T00:00:00Z")) + i * 100s + i * 1us,
                          Decimal::fromUnits((100 + i % 50) * Decimal::unitsPerOne), Decimal::fromUnits(5 + i), i % 3 == 0});
    return trades;
}

// A command on a database, by its owner or by another role.
[[nodiscard]] inline CliAnswer runOn(const TestDatabase &database, const QString &line, const char *role = "tidemark")
{
    const auto target = database.target().with(QStringLiteral("user"), QString::fromLatin1(role));
    return CliProcess::run(line.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--database"), target.toUri()});
}

} // namespace tidemark
