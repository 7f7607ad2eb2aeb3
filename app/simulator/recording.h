#pragma once

#include "core/market_info.h"
#include "core/result.h"
#include "core/trade.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

// A recorded trade frame: its payload, word for word, and what it says.
struct RecordedFrame {
    struct Span {
        std::size_t at = 0; // within the payload
        std::size_t size = 0;
    };

    Trade trade;
    std::size_t market = 0; // index into the recording's markets
    Timestamp eventAt;
    std::string payload;
    Span eventTime; // where the payload's "E" and "T" have their digits
    Span tradeTime;
};

// The frames of a recorded stream in the order they were written, and the markets they name, with tick and step
// derived from their prices and quantities.
struct Recording {
    std::vector<MarketInfo> markets;
    std::vector<RecordedFrame> frames;

    // Reads lines of `<local time> <frame>`, plain or gzip, raw or combined frames, times in ms or µs. The error names
    // the file, and the line that is no trade frame.
    [[nodiscard]] static Result<Recording> fromFile(const QString &path);
};

} // namespace tidemark
