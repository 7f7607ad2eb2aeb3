#pragma once

#include "core/live_values.h"
#include "core/market_info.h"
#include "session/market_tracker.h"
#include "session/recorder_options.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace tidemark {

class GapFiller;
class Mailbox;
class RestClient;
class SpoolIntake;
class SymbolDirectory;
class TradeStream;

// The exchange thread's work: trades from the stream and from REST go to the spool and, as one update, to the screen's
// mailbox; what is missing by its ids is asked for. Made anywhere, started on the thread that it was moved to.
class Feed : public QObject {
    Q_OBJECT
public:
    Feed(const RecorderOptions &options, std::unique_ptr<SpoolIntake> spool, Mailbox &mailbox);
    ~Feed() override;

    void start();
    // Closes the stream and spools what is left; nothing comes after it.
    void stop();

    void setSymbols(const std::vector<Symbol> &symbols);
    // What the record knows of a market: from now on what is missing is known, and fetched.
    void learn(const MarketPast &past);
    void setDatabaseStatus(const DatabaseStatus &status, const LagStatus &lag);
    void reloadDirectory();

Q_SIGNALS:
    void spooled();
    void stopped();
    void marketsAdded(const std::vector<tidemark::Symbol> &symbols);
    void absent(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void directoryLoaded(const std::vector<tidemark::MarketInfo> &markets);
    void directoryFailed(const QString &problem);
    void statusChanged(const tidemark::RecorderStatus &status);

private:
    struct Market {
        explicit Market(const Symbol &symbol) : tracker(symbol) {}
        MarketTracker tracker;
        bool isLearned = false;
        bool hasSpoken = false; // since the last connection
    };

    void connectParts();
    void flush();
    void track(const TradeBatch &batch);
    void spool(TradeBatch batch);
    void post(std::vector<Trade> trades);
    void look();
    void requestGaps();
    void onConnected();
    void askQuietMarkets();
    void measureClockOffset();
    [[nodiscard]] RecorderStatus status() const;
    [[nodiscard]] Timestamp exchangeNow() const;

    RecorderOptions m_options;
    std::unique_ptr<SpoolIntake> m_spool;
    Mailbox &m_mailbox;
    std::map<Symbol, Market> m_markets;
    std::unique_ptr<TradeStream> m_stream;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<GapFiller> m_filler;
    std::unique_ptr<SymbolDirectory> m_directory;
    TradeBatch m_fetched; // from REST, since the last flush
    DatabaseStatus m_database;
    LagStatus m_commitLag; // as the database thread tells it
    QTimer m_flushTimer;
    QTimer m_lookTimer;
    QTimer m_quietTimer;
    int m_flushesSincePost = 0;
};

} // namespace tidemark
