#pragma once

#include "core/live_values.h"
#include "core/rolling_turnover.h"

#include <QMetaType>

#include <vector>

namespace tidemark {

// Where one recorded market stands over the window that was asked about, which ends at the exchange's now.
struct BoardMarket {
    Symbol symbol = {};
    std::optional<Decimal> price = {};
    MarketState state = MarketState::Waiting;
    QString note = {}; // why it is Stale or Refused, for a person
    WindowExtremes window = {}; // its low and high, what its change is measured from, and whether all its trades are here
    Turnover turnover = {};     // of the part of the window, up to now, of which every trade is here
    bool isWhole = false;  // that part is all of it
    Timestamp largestSince = {}; // from when on the largest trade is known
    std::int64_t missing = 0; // trades known to be missing, of any time
    std::optional<std::chrono::microseconds> lag = {};
};

// What the exchange says of a market in its stream of all markets (`!miniTicker@arr`): its own figures, over the last 24 hours.
struct ExchangeTicker {
    Symbol symbol;
    Timestamp at; // when it said so
    Decimal last;
    Decimal open; // a day before
    Decimal high;
    Decimal low;
    WideDecimal value{2 * Decimal::decimals}; // that was traded, of the quote currency
};

// How that stream does. It is connected only while somebody wants it.
struct TickersStanding {
    enum class State { Off, Connecting, Live, Silent, Waiting };

    State state = State::Off;
    QString problem = {}; // what went wrong last, and what is done about it; empty: nothing

    friend bool operator==(const TickersStanding &, const TickersStanding &) = default;
};

struct BoardFrame {
    Ticket ticket = 0;
    int window = 0;
    Timestamp now = {}; // the exchange's, where the windows end
    bool isNowHeard = true; // else it has told nothing yet, and that is when the record's newest trade was
    std::vector<BoardMarket> markets = {}; // all that are recorded
    TickersStanding standing = {};
    std::int64_t revision = 0; // of the tickers
    std::vector<ExchangeTicker> tickers = {}; // all of them, where they are newer than what the asker has
    QString problem = {}; // not empty: nothing could be told, and why
};

// Asked again and again while the board is looked at: what nobody asks about costs nothing.
struct BoardQuestion {
    using Answer = BoardFrame;

    Ticket ticket = 0;
    int window = 0; // an index of rollingWindows
    bool wantsTickers = false; // also what the exchange says of all markets
    std::int64_t revision = 0; // of the tickers that the asker has

    [[nodiscard]] BoardFrame refused(const QString &problem) const { return {.ticket = ticket, .window = window, .problem = problem}; }
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::BoardFrame)
