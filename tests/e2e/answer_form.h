#pragma once

#include "core/timestamp.h"
#include "support/recorded_trades.h"

#include <QJsonValue>

namespace tidemark {

using Trades = std::vector<RecordedTrade>;

// Those of from ≤ t < to.
[[nodiscard]] Trades between(const Trades &trades, QStringView from, QStringView to);
[[nodiscard]] QString isoOf(qint64 micros);

// The promise about every JSON answer: exact values are text with eight decimals (sums of price × quantity sixteen), times
// have microseconds and a Z, counts and ids are numbers.
void checkForm(const QString &key, const QJsonValue &value);

} // namespace tidemark
