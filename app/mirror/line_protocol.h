#pragma once

#include "core/candle.h"
#include "core/trade.h"

#include <string>
#include <string_view>

namespace tidemark {

// Trades and candles as points of InfluxDB's line protocol (https://docs.influxdata.com/influxdb/v1/write_protocols/line_protocol_reference/).
// A point is a function of its trade alone, so that one that is sent again overwrites itself. Points with the same stamp and tags would be
// one: the stamp is the time in µs × 1000 + id mod 1000 in nanoseconds, and the tag `lot` = (id div 1000) mod 10 tells apart what is left.
// Fields: price and quantity as floats for pictures, price8 and quantity8 as exact integers of 10⁻⁸, id, buyer_is_maker.
namespace LineProtocol {

// Each appends whole lines.
void append(std::string &lines, const Trade &trade);
// A minute's, under its opening time. Volumes are floats, and exact as text.
void append(std::string &lines, const Candle &candle);

// InfluxDB's times end in 2262.
[[nodiscard]] bool canHold(Timestamp moment);
// The market's name in the tag `symbol`: former series of a market are told from its newest by their times alone.
[[nodiscard]] std::string_view marketOf(const Symbol &symbol);
// A tag's value with what ends one escaped.
void appendTagValue(std::string &text, std::string_view value);

} // namespace LineProtocol

} // namespace tidemark
