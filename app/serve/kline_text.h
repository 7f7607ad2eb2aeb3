#pragma once

#include "serve/record_klines.h"
#include "simulator/market.h"

#include <string>

namespace tidemark {

// An entry of `klines`, and the payload of a kline stream, as the exchange writes them; what takers bought is null where it is not known.
void appendKlineEntry(std::string &text, const RecordKline &kline, TimeUnit unit);
void appendKlineFrame(std::string &text, const RecordKline &kline, const QString &interval, Timestamp eventAt, bool isClosed, TimeUnit unit);

} // namespace tidemark
