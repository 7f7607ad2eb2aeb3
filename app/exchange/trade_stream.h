#pragma once

#include "core/delay_meter.h"
#include "core/live_values.h"
#include "core/status.h"
#include "core/symbol.h"
#include "core/trade.h"
#include "exchange/clock_watch.h"
#include "exchange/event_clock.h"
#include "exchange/lane_set.h"
#include "exchange/recent_ids.h"
#include "exchange/stream_limits.h"
#include "exchange/trade_decoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tidemark {

// The trades of any number of markets as one sequence without doubles, from connections that overlap where one takes over
// from another. Connects again by itself. Frames are decoded as they arrive and wait here until take(): they never queue
// as events. Made, used and destroyed on the exchange thread, whose event loop drives it.
class TradeStream : public QObject {
    Q_OBJECT
public:
    // More trades waiting than this: bufferFilled().
    static constexpr std::size_t fullBuffer = 20'000;
    // Refused frames kept between two takes, and how much of each; the rest is only counted.
    static constexpr std::size_t rejectedKept = 1'000;
    static constexpr qsizetype rawKept = 64 * 1024;

    explicit TradeStream(const QUrl &base, QObject *parent = nullptr);
    TradeStream(const QUrl &base, const StreamLimits &limits, QObject *parent = nullptr,
                ClockWatch::Reader clocks = readClocks);
    ~TradeStream() override;

    // Also while running: markets that stay are not disturbed.
    void setSymbols(const std::vector<Symbol> &symbols);
    void start();
    void stop();

    // Everything since the last call, in order of arrival; what stop() left behind too.
    [[nodiscard]] TradeBatch take();

    // A trade that came from the exchange's record. One that the stream should have brought by now shows that it is deaf
    // for that market: another connection is opened.
    void noteFetched(const Trade &trade);
    // Markets that a connection carries and that have not spoken for a while: it is time to ask for their newest trade.
    [[nodiscard]] std::vector<Symbol> silentMarkets() const { return m_lanes.silentMarkets(); }
    // The market's ids have started again: those that were seen do not count.
    void forgetIds(const Symbol &symbol);
    // Whether the exchange could say what these markets' newest trades are: silence that nothing explains means trouble.
    void noteAnswer(const std::vector<Symbol> &symbols, bool isAnswered);

    // All but `healing` and `notices`.
    [[nodiscard]] FeedStatus status() const;

    // How a market's price is to be taken; why, where it is Stale or Refused; and when its newest trade arrived.
    [[nodiscard]] MarketState stateOf(const Symbol &symbol) const;
    [[nodiscard]] QString noteOf(const Symbol &symbol) const;
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> heardAt(const Symbol &symbol) const;

    // Event time to reception of the market's trades, the median of the last ten seconds as of the last second, corrected
    // by the clock's offset.
    [[nodiscard]] std::optional<std::chrono::microseconds> lagOf(const Symbol &symbol) const;

    // The newest event time, carried on by the monotonic clock: see EventClock.
    [[nodiscard]] std::optional<Timestamp> exchangeNow() const { return m_clock.now(); }

    // Before the first event by this computer's clock and how far that is off, where it was measured.
    [[nodiscard]] std::optional<Timestamp> clock() const;

    // Whether trades came whose times milliseconds could not tell.
    [[nodiscard]] bool tellsMicroseconds() const { return m_tellsMicroseconds; }

    // Whether trades are received when they arrive, so that their delays mean something.
    void setPrompt(bool isPrompt) { m_isPrompt = isPrompt; }
    // How far this computer's clock is behind the exchange's, as measured (positive: behind).
    void setClockOffset(std::chrono::microseconds offset) { m_clockOffset = offset, m_isOffsetKnown = true; }
    // Event time to reception, corrected by the clock's offset.
    [[nodiscard]] std::optional<DelaySpread> delay() const;

Q_SIGNALS:
    void statusChanged();
    void bufferFilled();
    // These were without a connection, or their former one went too early: ask for what was missed.
    void connected(const std::vector<tidemark::Symbol> &symbols);
    // This computer's wall clock was set: what was measured by it has to be measured again.
    void clockJumped();

private:
    void onFrame(StreamLane &lane, StreamConnection &connection, Decoded decoded);
    void onTrade(StreamLane &lane, StreamConnection &connection, const DecodedTrade &decoded);
    void measure(StreamConnection &connection, Timestamp eventTime, std::chrono::steady_clock::time_point now);
    void measureLags();
    void onSuspended(std::chrono::milliseconds length);
    void onClockJumped(std::chrono::milliseconds jump);
    void keep(const Trade &trade);
    void rejectFrame(const Symbol &symbol, const QString &reason); // the one that was decoded last
    void reject(RejectedInput input);
    void logRefusal(const RejectedInput &input);
    void followLanes();
    void updateState();
    void measureRate();

    struct Market {
        [[nodiscard]] bool isDouble(const Trade &trade);
        // Whether its id was delivered a moment ago with another content.
        [[nodiscard]] bool isAltered(const Trade &trade);

        RecentIds ids;
        Timestamp newest{}; // of the trades that were delivered
        DelayMeter delays{std::chrono::milliseconds(100), std::chrono::seconds(10)};
        std::optional<std::chrono::microseconds> lag;
    };

    LaneSet m_lanes;
    TradeDecoder m_decoder;
    std::unordered_map<Symbol, Market> m_markets;
    std::unordered_set<Symbol> m_left; // were watched once: their last frames may still arrive
    TradeBatch m_batch;
    EventClock m_clock;
    DelayMeter m_delays;
    std::chrono::microseconds m_clockOffset{};
    bool m_isOffsetKnown = false;
    bool m_isPrompt = true;
    bool m_tellsMicroseconds = false;
    FeedStatus m_status;
    QTimer m_rateTimer;
    ClockWatch m_clockWatch;
    std::int64_t m_messages = 0;
    QElapsedTimer m_refusalLogged;
    bool m_isRunning = false;
};

} // namespace tidemark
