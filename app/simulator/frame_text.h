#pragma once

#include "core/wide_decimal.h"
#include "simulator/market.h"

#include <string>

namespace tidemark {

// A time as the exchange writes it: an integer in the unit asked for.
void appendTime(std::string &text, Timestamp moment, TimeUnit unit);

// The payload of `<symbol>@trade`, keys in the exchange's order.
void appendTradeFrame(std::string &text, const Trade &trade, Timestamp eventAt, TimeUnit unit);

// A sum or product as REST shows it: exact, with at least 8 decimals.
void appendSum(std::string &text, const WideDecimal &sum);

} // namespace tidemark
