#pragma once

#include "commands/kline_comparison.h"
#include "database/trade_comparison.h"

#include <QJsonObject>
#include <QString>

namespace tidemark {

// What a comparison found; of each list the first `most`.
[[nodiscard]] QString comparisonText(const TradeDifferences &told, std::size_t most);
[[nodiscard]] QJsonObject comparisonObject(const TradeDifferences &told, std::size_t most);
[[nodiscard]] QString comparisonText(const KlineDifferences &told, std::size_t most);
[[nodiscard]] QJsonObject comparisonObject(const KlineDifferences &told, std::size_t most);

} // namespace tidemark
