#pragma once

#include "core/alert_event.h"
#include "core/desktop_settings.h"
#include "core/keeping_values.h"
#include "core/live_values.h"
#include "session/mailbox.h"
#include "session/recorder_options.h"
#include "spool/spool_folder.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

namespace tidemark {

class Feed;
class MirrorThread;
class RecordDesk;
class RecordPort;
class Store;
class Upkeep;
struct SpoolGauge;

// How a recorder ended. `waiting` trades are in the spool and are stored at the next start; `unkept` ones the spool did not take, and
// nothing but their ids brings them back.
struct StopReport {
    std::int64_t stored = 0;
    std::int64_t waiting = 0;
    QString problem; // why they wait
    std::int64_t doubted = 0; // of those that wait: for the exchange's word on whether it has started their ids again
    std::int64_t unkept = 0;
};

// The whole way of a trade, put together: the exchange and the database thread and those that answer questions, their start and
// their end. Lives on the program's main thread and never blocks it.
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
    // What is asked of the record and the exchange while it runs.
    [[nodiscard]] RecordPort &port();
    // What its replay has for the screen.
    [[nodiscard]] Mailbox &replayFrames();
    [[nodiscard]] const RecorderStatus &status() const { return m_status; }
    // When the threads last showed that they go round: the exchange's does so by itself, the database's when it is asked to.
    [[nodiscard]] const RecorderPulse &pulse() const { return m_pulse; }
    void feelPulse();

    void setSymbols(const std::vector<Symbol> &symbols);
    // From now on.
    void setLimits(const RecordingLimits &limits);
    // Where markets stood when alerts last watched them: before the first rules, and before the start.
    void setAlertAnchors(const std::vector<AlertAnchor> &anchors);
    void setAlerts(const std::vector<AlertRule> &rules);
    // From now on.
    void setMirror(const MirrorSettings &settings);

Q_SIGNALS:
    void statusChanged(const tidemark::RecorderStatus &status); // about once a second, and when the database's state changes
    void alertRaised(const tidemark::AlertEvent &event);
    // How far markets were watched for alerts: before what is raised, once a minute, and at the end.
    void alertsWatched(const std::vector<tidemark::AlertAnchor> &anchors);
    void stopped(const tidemark::StopReport &report);
    void upkeepChanged(const tidemark::UpkeepStatus &status);
    // Once a second, where the options want it; before the end always.
    void marketsTold(const std::vector<tidemark::MarketFigures> &markets);
    void mirrorChanged(const tidemark::MirrorStatus &status);

private:
    Recorder(const RecorderOptions &options, HeldSpool spool);
    void createParts(const RecorderOptions &options);
    void connectParts();
    void setStatus(const RecorderStatus &status);
    void setDatabaseStatus(const DatabaseStatus &status);
    void finish();
    void endThreads();

    HeldSpool m_spool;
    std::shared_ptr<SpoolGauge> m_gauge;
    Mailbox m_mailbox;
    std::stop_source m_stop;
    // Made here, moved to their threads; deleted here once these have ended.
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Upkeep> m_upkeep;
    std::unique_ptr<MirrorThread> m_mirror;
    std::unique_ptr<RecordDesk> m_desk;
    QThread m_exchangeThread;
    QThread m_databaseThread;
    QTimer m_patience;
    RecorderStatus m_status;
    RecorderPulse m_pulse;
    bool m_isFeeling = false; // the database's thread was asked and has not answered
    bool m_isStopping = false;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::StopReport)
