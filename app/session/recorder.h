#pragma once

#include "core/alert_event.h"
#include "core/chart_values.h"
#include "core/desktop_settings.h"
#include "core/history_values.h"
#include "core/live_values.h"
#include "core/market_info.h"
#include "session/mailbox.h"
#include "session/recorder_options.h"
#include "spool/spool_folder.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <array>
#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

namespace tidemark {

class ChartReader;
class ExportDesk;
class Feed;
class Reader;
class Store;
struct SpoolGauge;

// How a recorder ended. `waiting` trades are in the spool and are stored at the next start.
struct StopReport {
    std::int64_t stored = 0;
    std::int64_t waiting = 0;
    QString problem; // why they wait
};

// The whole way of a trade, put together: the exchange, database, reader, chart and export threads, their start and their end.
// Lives on the program's main thread and never blocks it; questions and answers are values.
class Recorder : public QObject {
    Q_OBJECT
public:
    // Fails where the data folder cannot hold a spool.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>> create(const RecorderOptions &options);
    ~Recorder() override;

    void start();
    // Stops the feed, stores what is left for as long as `patience`, then says `stopped`. A second call cuts it short.
    void stop(std::chrono::milliseconds patience);

    [[nodiscard]] Mailbox &mailbox() { return m_mailbox; }
    [[nodiscard]] const RecorderStatus &status() const { return m_status; }

    void setSymbols(const std::vector<Symbol> &symbols);
    // From now on.
    void setLimits(const RecordingLimits &limits);
    void reloadDirectory();
    // Where markets stood when alerts last watched them: before the first rules, and before the start.
    void setAlertAnchors(const std::vector<AlertAnchor> &anchors);
    void setAlerts(const std::vector<AlertRule> &rules);
    void seed(const Symbol &symbol);
    void askSecond(const SecondQuestion &question);
    void askOutline(const RangeQuestion &question);
    void askTrades(const RangeQuestion &question);
    void askChartTrades(const RangeQuestion &question);
    void askChart(const ChartQuestion &question);
    void askRecord(const RecordQuestion &question);
    void askExchangeCandles(const RangeQuestion &question);
    void fetchPeriod(const FetchQuestion &question);
    void fetchGap(const Symbol &symbol, IdRange ids);
    void skipGap(const Symbol &symbol, IdRange ids);
    void exportRange(const ExportQuestion &question);
    void cancelExport(Ticket ticket);

Q_SIGNALS:
    void statusChanged(const tidemark::RecorderStatus &status); // about once a second, and when the database's state changes
    void databaseReady();
    void directoryLoaded(const std::vector<tidemark::MarketInfo> &markets);
    void directoryFailed(const QString &problem);
    void seedAnswered(const tidemark::MarketSeed &seed);
    void secondAnswered(const tidemark::SecondAnswer &answer);
    void outlineAnswered(const tidemark::RangeOutline &answer);
    void tradesAnswered(const tidemark::TradesAnswer &answer);
    void chartTradesAnswered(const tidemark::TradesAnswer &answer);
    void chartAnswered(const tidemark::ChartAnswer &answer);
    void recordAnswered(const tidemark::RecordOutline &answer);
    void exchangeCandlesAnswered(const tidemark::ExchangeCandles &answer);
    void fetchAnswered(const tidemark::FetchAnswer &answer);
    void exportProgressed(const tidemark::ExportProgress &progress);
    void exportEnded(const tidemark::ExportAnswer &answer);
    void alertRaised(const tidemark::AlertEvent &event);
    // How far markets were watched for alerts: before what is raised, once a minute, and at the end.
    void alertsWatched(const std::vector<tidemark::AlertAnchor> &anchors);
    void stopped(const tidemark::StopReport &report);

private:
    Recorder(const RecorderOptions &options, HeldSpool spool);
    void createParts(const RecorderOptions &options);
    void connectFeedAndStore();
    void connectAnswers();
    void setStatus(const RecorderStatus &status);
    void setDatabaseStatus(const DatabaseStatus &status);
    void finish();
    void interruptReaders();
    void endThreads();
    [[nodiscard]] std::array<QThread *, 5> threads();

    HeldSpool m_spool;
    std::shared_ptr<SpoolGauge> m_gauge;
    Mailbox m_mailbox;
    std::stop_source m_stop;
    // Made here, moved to their threads; deleted here once these have ended.
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<ChartReader> m_chartReader;
    std::unique_ptr<ExportDesk> m_exportDesk;
    QThread m_exchangeThread;
    QThread m_databaseThread;
    QThread m_readerThread;
    QThread m_chartThread;
    QThread m_exportThread;
    QTimer m_patience;
    RecorderStatus m_status;
    bool m_isStopping = false;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::StopReport)
