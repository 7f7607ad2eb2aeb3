#pragma once

#include "exchange/trade_decoder.h"
#include "exchange/trade_rules.h"

#include <string_view>

namespace tidemark {

// A trade's frame taken apart, its values not yet judged. Views end with the next frame.
struct TradeFrame {
    std::string_view symbol;
    TradeText text;
    std::int64_t eventTime = 0;
};

// The event time as the frame says it, or, where that is minutes away from the trade, the trade's own time.
[[nodiscard]] Timestamp believableEventTime(Timestamp said, const Trade &trade);

[[nodiscard]] RejectedInput rejected(std::string_view raw, const QString &reason, std::optional<Symbol> symbol = {},
                                     std::optional<std::int64_t> id = {});

} // namespace tidemark
