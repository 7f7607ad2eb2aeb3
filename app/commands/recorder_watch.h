#pragma once

#include "commands/watch_options.h"
#include "core/keeping_values.h"
#include "core/status.h"
#include "host/service_manager.h"
#include "monitoring/recorder_metrics.h"
#include "session/recorder_options.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace tidemark {

class Heartbeat;
class MetricsServer;
class Recorder;

// Tells everybody who watches a recorder how it stands, about once a second: the service manager, Prometheus, a monitor elsewhere.
// None of them can disturb it. Main thread.
class RecorderWatch : public QObject {
    Q_OBJECT
public:
    RecorderWatch(Recorder &recorder, const WatchOptions &watch, const RecorderOptions &options);
    ~RecorderWatch() override;

    // Beside the recorder's own start.
    void start();
    // How many there are now; `awaited`: what is waited for to know them, empty where they are known.
    void setMarkets(std::size_t count, const QString &awaited);
    // It is told to end: from now on there is no sign of life, and the service manager knows why.
    void noteStopping();

private:
    void createMetrics(const ListenAddress &address, const QString &folder);
    void createHeartbeat(const QUrl &url, std::chrono::seconds every, const ProxyChoice &proxy);
    void look();
    void tellServiceManager(const QString &hindrance, const QString &standstill);
    [[nodiscard]] QString statusLine(const QString &hindrance) const;

    Recorder &m_recorder;
    std::int64_t m_spoolLimit; // bytes
    std::size_t m_markets;
    QString m_awaited;
    UpkeepStatus m_upkeep;
    std::vector<MarketFigures> m_figures;
    ServiceManager m_manager = ServiceManager::ofEnvironment();
    std::unique_ptr<MetricsServer> m_metrics;
    std::unique_ptr<Heartbeat> m_heartbeat;
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_lineSaid;
    QString m_hindrance; // when the line was said
    bool m_isReady = false;
    bool m_isStopping = false;
};

} // namespace tidemark
