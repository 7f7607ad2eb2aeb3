#pragma once

#include "core/peak_values.h"
#include "core/price_crossing.h"
#include "core/trade_search.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tidemark {

// What `find` answers: as one JSON object, as words or a table with a line below it, and as rows of a CSV.
[[nodiscard]] QJsonObject foundObject(const SearchAnswer &answer, TradeUnit unit);
[[nodiscard]] QString foundText(const SearchAnswer &answer, TradeUnit unit);
[[nodiscard]] QByteArray foundHeader(TradeUnit unit);
[[nodiscard]] QByteArray foundCsv(std::span<const FoundTrade> rows, TradeUnit unit);

[[nodiscard]] QJsonObject crossingObject(const CrossingAnswer &answer);
[[nodiscard]] QString crossingText(const CrossingAnswer &answer);
[[nodiscard]] QJsonObject peakObject(const PeakAnswer &answer);
[[nodiscard]] QString peakText(const PeakAnswer &answer);

} // namespace tidemark
