#pragma once

#include "exchange/trade_frame.h"

#include <simdjson.h>

namespace tidemark {

// Reads the trade frames that the exchange sends all day, in one pass and without allocating. Whatever looks different
// in any way is left to the FrameInspector.
class QuickReader {
public:
    // False: not a plain trade frame. `frame` needs simdjson's padding behind it.
    [[nodiscard]] bool read(simdjson::padded_string_view frame, TradeFrame &trade);

private:
    using Object = simdjson::ondemand::object;
    using Value = simdjson::ondemand::value;

    [[nodiscard]] bool readRoot(Object root, TradeFrame &trade);
    [[nodiscard]] bool readPayload(Object payload, TradeFrame &trade);
    [[nodiscard]] bool readField(char key, Value &value, TradeFrame &trade);

    simdjson::ondemand::parser m_parser;
    unsigned m_seen = 0; // a bit for each key of the payload
};

} // namespace tidemark
