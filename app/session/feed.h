#pragma once

#include "core/board_values.h"
#include "core/desktop_settings.h"
#include "core/live_values.h"
#include "core/market_day.h"
#include "core/market_info.h"
#include "core/record_values.h"
#include "core/series_start.h"
#include "session/alert_sentry.h"
#include "session/flush_pace.h"
#include "session/left_doubts.h"
#include "session/recorder_options.h"
#include "session/relayed_trades.h"
#include "session/watched_markets.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace tidemark {

class Backfill;
class ExchangeLink;
class FeedReport;
class Mailbox;
class MarketBoard;
class SeriesGate;
class SilenceWatch;
class SpoolIntake;
struct ExchangeCandlesQuestion;

// The exchange thread's work: trades from the stream and from REST go to the spool and, as one update, to the screen's
// mailbox; what is missing by its ids is asked for. Made anywhere, started on the thread that it was moved to.
class Feed : public QObject {
    Q_OBJECT
public:
    Feed(const RecorderOptions &options, std::unique_ptr<SpoolIntake> spool, Mailbox &mailbox);
    ~Feed() override;

    void start();
    // Closes the stream, fetches for a moment what is known to be missing, and spools what is left. A second call ends it at once.
    void stop();

    void setSymbols(const std::vector<Symbol> &symbols);
    // What the record knows of a market: from now on what is missing is known, and fetched.
    void learn(const MarketPast &past);
    // What a market's earlier spool kept for the exchange's word on its ids; `takenOver` says when it needs it no more.
    void takeDoubted(const QString &spool, const Symbol &symbol, const std::vector<Trade> &trades);
    void setRecord(const std::optional<PgTarget> &record); // where it can be read now
    void setDatabaseStatus(const DatabaseStatus &status, const LagStatus &lag);
    void setLimits(const RecordingLimits &limits);
    void reloadDirectory();

    [[nodiscard]] AlertSentry &alerts() { return m_alerts; }

    void fetchPeriod(const FetchQuestion &question);
    // What is fetched of the past, while it runs.
    [[nodiscard]] Backfill *backfill() { return m_backfill.get(); }
    void askExchangeCandles(const ExchangeCandlesQuestion &question);
    void askMarketDays(const MarketDaysQuestion &question);
    void askBoard(const BoardQuestion &question);
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
    void takenOver(const QString &spool, const tidemark::Symbol &symbol);
    void wanted(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void ledgerAsked(const tidemark::Symbol &symbol, const std::vector<tidemark::IdRange> &ids);
    void directoryLoaded(const std::vector<tidemark::MarketInfo> &markets);
    void directoryFailed(const QString &problem);
    void statusChanged(const tidemark::RecorderStatus &status);
    void marketsTold(const std::vector<tidemark::MarketFigures> &markets); // once a second, where the options want it; at the end always
    void fetchAnswered(const tidemark::FetchAnswer &answer);
    void marketDaysAnswered(const tidemark::MarketDays &answer);
    void exchangeCandlesAnswered(const tidemark::ExchangeCandles &answer);
    void boardAnswered(const tidemark::BoardFrame &answer);
    void outlineCompleted(const tidemark::RecordOutline &outline);

private:
    void connectExchange();
    void connectBackfill();
    void end();
    void followRecord();
    void handOn();
    void flush();
    void track(const TradeBatch &batch);
    void spool(TradeBatch batch);
    void look();
    [[nodiscard]] FeedRest mayRest() const;
    [[nodiscard]] bool mayFetch() const;
    void noteNewestId(const Symbol &symbol, std::int64_t id);
    void beginSeries(const SeriesStart &start, const std::vector<Trade> &held);
    void letGo(const Symbol &symbol, const std::vector<Trade> &held);
    void takeOver();
    void endOnceSettled();

    RecorderOptions m_options;
    std::unique_ptr<SpoolIntake> m_spool;
    Mailbox &m_mailbox;
    WatchedMarkets m_markets;
    AlertSentry m_alerts{m_markets, this};
    FlushPace m_pace{this};
    std::size_t m_handedOn = 0; // trades since the pace was told
    QTimer m_lookTimer{this};
    std::vector<Symbol> m_letGo; // with the next flush
    LeftDoubts m_leftDoubts;
    QTimer m_lastHealing{this}; // runs while the stream is closed and known gaps are still being fetched
    RelayedTrades m_relayed; // of a viewer
    bool m_isStopping = false;
    // From start to end, on the feed's thread.
    std::unique_ptr<ExchangeLink> m_exchange;
    std::unique_ptr<SeriesGate> m_gate;
    std::unique_ptr<Backfill> m_backfill;
    std::unique_ptr<SilenceWatch> m_silence;
    std::unique_ptr<FeedReport> m_report;
    std::unique_ptr<MarketBoard> m_board;
};

} // namespace tidemark
