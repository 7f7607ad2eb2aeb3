#pragma once

#include "exchange/trade_decoder.h"
#include "exchange/trade_rules.h"

#include <string_view>

namespace tidemark {

// A trade's frame taken apart, its values not yet judged. Views end with the next frame.
struct TradeFrame {
    std::string_view symbol;
    TradeText text;
    std::int64_t eventMicros = 0;
};

// Whether the frame's event time can be believed; if not, the trade's own time stands for it.
[[nodiscard]] Timestamp eventTimeOf(const TradeFrame &frame, Timestamp latest);

[[nodiscard]] RejectedInput rejected(std::string_view raw, const QString &reason, std::optional<Symbol> symbol = {},
                                     std::optional<std::int64_t> id = {});

} // namespace tidemark
