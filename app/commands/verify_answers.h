#pragma once

#include "commands/kline_comparison.h"
#include "database/trade_comparison.h"
#include "database/verify_report.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <limits>

namespace tidemark {

// How many of a list are told.
inline constexpr std::size_t fewOfList = 20;
inline constexpr std::size_t allOfList = std::numeric_limits<std::size_t>::max();

// What a verification found, of each list the first `most`.
[[nodiscard]] QString verifyText(const VerifyReport &report, std::size_t most);
[[nodiscard]] QJsonObject verifyObject(const VerifyReport &report, std::size_t most);

// What a comparison found; of each list the first `most`.
[[nodiscard]] QString comparisonText(const TradeDifferences &told, std::size_t most);
[[nodiscard]] QJsonObject comparisonObject(const TradeDifferences &told, std::size_t most);
[[nodiscard]] QString comparisonText(const KlineDifferences &told, std::size_t most);
[[nodiscard]] QJsonObject comparisonObject(const KlineDifferences &told, std::size_t most);

} // namespace tidemark
