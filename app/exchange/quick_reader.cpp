#include "exchange/quick_reader.h"

#include <array>
#include <string_view>

namespace tidemark {
namespace {

// The bit of each key that a trade must have; 0 for the others. A table: this runs for every key of every frame.
constexpr auto bits = [] {
    std::array<std::uint8_t, 256> table{};
    std::uint8_t bit = 1;
    for (const char key : {'e', 'E', 's', 't', 'p', 'q', 'T', 'm'}) {
        table[std::uint8_t(key)] = bit;
        bit = std::uint8_t(bit << 1);
    }
    return table;
}();

constexpr unsigned allKeys = (1U << 8) - 1;

// Keys are compared as they are written: one with escapes is no plain frame. The quote ends the comparison, so nothing
// behind the padding is read.
[[nodiscard]] bool isKey(const char *raw, std::string_view quoted)
{
    return std::string_view(raw, quoted.size()) == quoted;
}

} // namespace

bool QuickReader::read(simdjson::padded_string_view frame, TradeFrame &trade)
{
    simdjson::ondemand::document document;
    Object root;
    if (m_parser.iterate(frame).get(document) || document.get_object().get(root))
        return false;
    m_seen = 0;
    // Only at the very end is there nothing left to point at.
    return readRoot(root, trade) && m_seen == allKeys
        && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

bool QuickReader::readRoot(Object root, TradeFrame &trade)
{
    for (auto next : root) {
        simdjson::ondemand::field field;
        if (std::move(next).get(field))
            return false;
        const char *key = field.key().raw();
        Object payload;
        simdjson::ondemand::raw_json_string name;
        if (key[1] == '"') {
            if (!readField(key[0], field.value(), trade))
                return false;
        } else if (isKey(key, "stream\"")) {
            if (field.value().get_raw_json_string().get(name))
                return false;
        } else if (!isKey(key, "data\"") || m_seen != 0 || field.value().get_object().get(payload)
                   || !readPayload(payload, trade)) {
            return false;
        }
    }
    return true;
}

bool QuickReader::readPayload(Object payload, TradeFrame &trade)
{
    for (auto next : payload) {
        simdjson::ondemand::field field;
        if (std::move(next).get(field))
            return false;
        const char *key = field.key().raw();
        if (key[1] != '"' || !readField(key[0], field.value(), trade))
            return false;
    }
    return true;
}

bool QuickReader::readField(char key, Value &value, TradeFrame &trade)
{
    const auto bit = bits[std::uint8_t(key)];
    if (m_seen & bit)
        return false;
    m_seen |= bit;
    std::string_view event;
    std::int64_t orderId = 0;
    bool unused = false;
    switch (key) {
    case 'e': return !value.get_string().get(event) && event == "trade";
    case 'E': return !value.get_int64().get(trade.eventMicros);
    case 's': return !value.get_string().get(trade.symbol);
    case 't': return !value.get_int64().get(trade.text.id);
    case 'p': return !value.get_string().get(trade.text.price);
    case 'q': return !value.get_string().get(trade.text.quantity);
    case 'T': return !value.get_int64().get(trade.text.micros);
    case 'm': return !value.get_bool().get(trade.text.buyerIsMaker);
    case 'a':
    case 'b': return !value.get_int64().get(orderId);
    case 'M': return !value.get_bool().get(unused);
    default: return false;
    }
}

} // namespace tidemark
