#pragma once

#include "core/board_values.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <memory>
#include <vector>

namespace simdjson::dom {
class element;
class parser;
}

namespace tidemark {

// What one frame of the exchange's stream of all markets says.
struct TickerFrame {
    std::vector<ExchangeTicker> tickers;
    QString problem = {};   // what could not be read, for a person; empty: nothing. The tickers are those that could.
    bool isGoodbye = false; // the server is going to close
    bool isOther = false;   // an answer to a control message, or of an event that nobody asked for
};

// Reads frames of `!miniTicker@arr`, raw or wrapped. What breaks a rule is left out and said, the rest of its frame is taken.
// Exchange thread.
class TickerDecoder {
    Q_DECLARE_TR_FUNCTIONS(tidemark::TickerDecoder)

public:
    static constexpr std::size_t mostTickers = 20'000; // of one frame

    TickerDecoder();
    ~TickerDecoder();

    [[nodiscard]] TickerFrame decode(const QByteArray &frame);

private:
    [[nodiscard]] static TickerFrame readData(const simdjson::dom::element &data);
    [[nodiscard]] static TickerFrame readAll(const simdjson::dom::element &data);

    std::unique_ptr<simdjson::dom::parser> m_parser;
};

} // namespace tidemark
