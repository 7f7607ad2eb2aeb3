#pragma once

#include "core/trade.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <variant>

namespace tidemark {

// A trade and when the exchange says that it sent it (the trade's own time where the frame has no plausible one).
struct DecodedTrade {
    Trade trade;
    Timestamp eventTime;
};

// The answer to a control message. `id` is as sent, `streams` what LIST_SUBSCRIPTIONS answers.
struct ControlReply {
    struct Refusal {
        std::int64_t code = 0;
        QString message;
    };
    QString id;
    std::optional<Refusal> refusal;
    QStringList streams;
};

// The server will close the connection soon.
struct ServerShutdown {};

// Valid, and nothing that a recorder of trades needs.
struct Ignored {};

using Decoded = std::variant<Ignored, DecodedTrade, ControlReply, ServerShutdown, RejectedInput>;

// Reads one frame of a trade stream, raw or combined
// (https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#trade-streams), with times in
// microseconds. Keys may come in any order and unknown ones are skipped; what cannot be a trade of ours comes back as
// RejectedInput. Keeps its buffers, so a good trade costs no allocation. For one thread at a time.
class TradeDecoder {
public:
    TradeDecoder();
    ~TradeDecoder();
    TradeDecoder(TradeDecoder &&) noexcept;
    TradeDecoder &operator=(TradeDecoder &&) noexcept;

    // `exchangeNow` bounds how late a trade may be, see latestPlausible().
    [[nodiscard]] Decoded decode(std::string_view frame, std::optional<Timestamp> exchangeNow);
    [[nodiscard]] Decoded decode(QStringView frame, std::optional<Timestamp> exchangeNow);
    // The frame decoded last, as UTF-8; valid until the next one.
    [[nodiscard]] std::string_view frame() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace tidemark
