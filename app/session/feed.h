#pragma once

#include "core/alert_watch.h"
#include "core/desktop_settings.h"
#include "core/live_values.h"
#include "core/market_info.h"
#include "core/series_start.h"
#include "exchange/backoff.h"
#include "session/feed_market.h"
#include "session/listed_markets.h"
#include "session/recorder_options.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace tidemark {

class Mailbox;
class SpoolIntake;
class TradeStream;
struct FeedRest;

// The exchange thread's work: trades from the stream and from REST go to the spool and, as one update, to the screen's
// mailbox; what is missing by its ids is asked for. Made anywhere, started on the thread that it was moved to.
class Feed : public QObject {
    Q_OBJECT
public:
    Feed(const RecorderOptions &options, std::unique_ptr<SpoolIntake> spool, Mailbox &mailbox);
    ~Feed() override;

    void start();
    // Closes the stream, fetches for a moment what is known to be missing, and spools what is left; nothing comes after
    // it. A second call ends it at once.
    void stop();

    void setSymbols(const std::vector<Symbol> &symbols);
    // What the record knows of a market: from now on what is missing is known, and fetched.
    void learn(const MarketPast &past);
    void setDatabaseStatus(const DatabaseStatus &status, const LagStatus &lag);
    void setLimits(const RecordingLimits &limits);
    void reloadDirectory();

    // Where markets stood when alerts last watched them; before the first rules.
    void setAlertAnchors(const std::vector<AlertAnchor> &anchors);
    void setAlerts(const std::vector<AlertRule> &rules);

    void fetchPeriod(const FetchQuestion &question);
    // A gap that is fetched, or not, because a person says so.
    void fetchGap(const Symbol &symbol, IdRange ids);
    void skipGap(const Symbol &symbol, IdRange ids);
    void askExchangeCandles(const RangeQuestion &question);
    // Tells apart what is missing and what is being fetched, which only the feed knows, and hands the outline on.
    void completeOutline(RecordOutline outline);

Q_SIGNALS:
    void spooled();
    void stopped();
    void marketsAdded(const std::vector<tidemark::Symbol> &symbols);
    void absent(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void skipped(const tidemark::Symbol &symbol, tidemark::IdRange range, const QString &why);
    // What follows is of a new series of ids: see FormerSeries.
    void seriesBegan(const tidemark::SeriesStart &start);
    void wanted(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void ledgerAsked(const tidemark::Symbol &symbol, const std::vector<tidemark::IdRange> &ids);
    void directoryLoaded(const std::vector<tidemark::MarketInfo> &markets);
    void directoryFailed(const QString &problem);
    void statusChanged(const tidemark::RecorderStatus &status);
    void fetchAnswered(const tidemark::FetchAnswer &answer);
    void exchangeCandlesAnswered(const tidemark::ExchangeCandles &answer);
    void outlineCompleted(const tidemark::RecordOutline &outline);
    void alertRaised(const tidemark::AlertEvent &event);
    // Before what is raised, once a minute, and at the end.
    void alertsWatched(const std::vector<tidemark::AlertAnchor> &anchors);

private:
    static constexpr int looksPerAnchors = 60; // a minute

    void connectStream();
    void connectRest();
    void connectHealing();
    void connectSeries();
    void end();
    void flush();
    void track(const TradeBatch &batch);
    void spool(TradeBatch batch);
    void post(std::vector<Trade> trades, Timestamp receivedAt);
    void setPace(std::size_t trades);
    [[nodiscard]] bool mayRest() const;
    void look();
    void noteWhatWasNotBrought(const TradeBatch &fetched);
    void heal(const Symbol &symbol, FeedMarket &market);
    void holdSuspects(TradeBatch &batch);
    [[nodiscard]] bool isSuspect(const Trade &trade);
    void suspectByNewestId(const Symbol &symbol, std::int64_t id);
    void checkLastTrade(const Symbol &symbol, FeedMarket &market);
    void takeLastTrade(TradeBatch &fetched);
    void beginSeries(const SeriesStart &start, const std::vector<Trade> &held);
    void release(const std::vector<Trade> &held);
    void spoolFormer(const SeriesStart &start);
    void onConnected();
    void lookUp(const std::vector<Symbol> &symbols);
    void beginAlerts();
    void lookForAlerts(Timestamp now);
    void tellAlerts(const std::vector<AlertEvent> &events);
    void askSilentMarkets();
    void onNewestIds(const std::vector<Symbol> &silent, const Result<std::map<Symbol, std::int64_t>> &newest);
    void askOnward(const Symbol &symbol);
    void skip(const Symbol &symbol, IdRange ids, const QString &why);
    void skipUpToRecord(const Symbol &symbol, IdRange fetched);
    [[nodiscard]] FeedMarket *marketOf(const Symbol &symbol);
    [[nodiscard]] MarketPulse pulseOf(const Symbol &symbol, const FeedMarket &market, Timestamp now) const;
    [[nodiscard]] std::int64_t missing() const;
    [[nodiscard]] SpoolStatus spoolStatus() const;
    void refreshStatus();
    [[nodiscard]] Timestamp exchangeNow() const;
    [[nodiscard]] std::optional<Timestamp> clockOfTheExchange() const; // as far as it is known

    RecorderOptions m_options;
    std::unique_ptr<SpoolIntake> m_spool;
    Mailbox &m_mailbox;
    std::map<Symbol, FeedMarket> m_markets;
    ListedMarkets m_listed;
    std::unique_ptr<TradeStream> m_stream;
    std::unique_ptr<FeedRest> m_rest;
    AlertWatch m_alerts;
    TradeBatch m_fetched; // from REST, since the last flush
    RecorderStatus m_status; // as of the last look
    std::optional<std::chrono::microseconds> m_clockOffset;
    Backoff m_refusedNewest; // where the exchange does not tell newest ids
    QTimer m_flushTimer;
    QTimer m_lookTimer;
    QTimer m_silenceTimer; // until silent markets are asked about
    QTimer m_lastHealing; // runs while the stream is closed and known gaps are still being fetched
    std::chrono::steady_clock::time_point m_posted;
    int m_looksSinceAnchors = 0;
    bool m_isStopping = false;
    bool m_isCalm = true; // as of the last flush
};

} // namespace tidemark
