#pragma once

#include "core/trade_rules.h"
#include "exchange/trade_decoder.h"

#include <simdjson.h>

#include <string_view>

namespace tidemark {

// Looks at the frames that are not plain trades: checks them whole, says what they are and, of a broken trade, what is
// wrong with it. Slower than the QuickReader by design: it sees what comes seldom.
class FrameInspector {
public:
    [[nodiscard]] Decoded inspect(simdjson::padded_string_view frame, Timestamp latest);

private:
    using Object = simdjson::dom::object;

    [[nodiscard]] Decoded inspectRoot(Object root, std::string_view raw, Timestamp latest) const;
    [[nodiscard]] Decoded inspectTrade(Object payload, std::string_view raw, Timestamp latest) const;

    simdjson::dom::parser m_parser;
};

} // namespace tidemark
