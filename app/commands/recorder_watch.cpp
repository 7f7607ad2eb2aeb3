#include "commands/recorder_watch.h"

#include "commands/answers.h"
#include "core/counted.h"
#include "exchange/exchange_proxy.h"
#include "monitoring/heartbeat.h"
#include "monitoring/metrics_server.h"
#include "monitoring/recorder_health.h"
#include "session/recorder.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lookEvery = 1s;
constexpr auto lineEvery = 10s; // without news
constexpr auto startTime = 60s; // that a start gets again and again while it goes on

// Three signs of life for each that is expected.
[[nodiscard]] std::chrono::milliseconds paceFor(const ServiceManager &manager)
{
    if (!manager.watchdog())
        return lookEvery;
    const auto third = std::chrono::floor<std::chrono::milliseconds>(*manager.watchdog() / 3);
    return std::clamp<std::chrono::milliseconds>(third, 10ms, lookEvery);
}

} // namespace

RecorderWatch::RecorderWatch(Recorder &recorder, const WatchOptions &watch, const RecorderOptions &options)
    : m_recorder(recorder), m_spoolLimit(options.spoolQuota), m_markets(options.symbols.size())
{
    connect(&recorder, &Recorder::upkeepChanged, this, [this](const UpkeepStatus &status) { m_upkeep = status; });
    connect(&recorder, &Recorder::marketsTold, this, [this](const auto &figures) { m_figures = figures; });
    connect(&m_timer, &QTimer::timeout, this, &RecorderWatch::look);
    m_timer.setInterval(paceFor(m_manager));
    if (watch.metrics)
        createMetrics(*watch.metrics, options.dataDir);
    if (watch.heartbeat)
        createHeartbeat(*watch.heartbeat, watch.heartbeatEvery, options.endpoints.proxy);
}

RecorderWatch::~RecorderWatch() = default;

void RecorderWatch::createMetrics(const ListenAddress &address, const QString &folder)
{
    m_metrics = std::make_unique<MetricsServer>(address, folder);
    connect(m_metrics.get(), &MetricsServer::opened, this, [](const QString &url) { printNews(QStringLiteral("Metrics are served at %1.").arg(url)); });
    connect(m_metrics.get(), &MetricsServer::hindered, this, [](const QString &sentence) { printProblem(sentence); });
}

void RecorderWatch::createHeartbeat(const QUrl &url, std::chrono::seconds every, const ProxyChoice &proxy)
{
    m_heartbeat = std::make_unique<Heartbeat>(url, Heartbeat::Pace{.every = every}, [proxy](const QUrl &target) { return exchangeProxy(proxy, target); });
    connect(m_heartbeat.get(), &Heartbeat::failed, this, [](const QString &sentence) { printProblem(sentence); });
    connect(m_heartbeat.get(), &Heartbeat::recovered, this, [](const QString &sentence) { printNews(sentence); });
}

void RecorderWatch::start()
{
    if (m_metrics)
        m_metrics->start();
    if (m_metrics || m_heartbeat || m_manager.isThere())
        m_timer.start();
}

void RecorderWatch::setMarkets(std::size_t count, const QString &awaited)
{
    m_markets = count;
    m_awaited = awaited;
}

void RecorderWatch::noteStopping()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_manager.tellStopping();
    m_manager.tellStatus(QStringLiteral("Storing what was received."));
    look();
}

void RecorderWatch::look()
{
    m_recorder.feelPulse();
    const auto now = std::chrono::steady_clock::now();
    const auto &status = m_recorder.status();
    const auto stopping = m_isStopping ? QStringLiteral("The recorder is ending.") : QString();
    const auto standstill = RecorderHealth::standstill(status, m_recorder.pulse(), now);
    const auto trouble = RecorderHealth::hindrance(status, m_recorder.pulse(), now);
    const auto hindrance = m_isStopping ? stopping : trouble.isEmpty() ? m_awaited : trouble;
    if (m_metrics)
        m_metrics->show({status, m_upkeep, m_figures, m_spoolLimit, hindrance, standstill});
    if (m_heartbeat)
        m_heartbeat->setWell(hindrance.isEmpty());
    if (m_manager.isThere())
        tellServiceManager(hindrance, standstill);
}

void RecorderWatch::tellServiceManager(const QString &hindrance, const QString &standstill)
{
    if (standstill.isEmpty() && m_manager.watchdog())
        m_manager.tellAlive();
    if (m_isStopping)
        return;
    if (hindrance.isEmpty() && !std::exchange(m_isReady, true))
        m_manager.tellReady();
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lineSaid < lineEvery && hindrance == m_hindrance)
        return;
    m_lineSaid = now;
    m_hindrance = hindrance;
    m_manager.tellStatus(statusLine(hindrance));
    if (!m_isReady && standstill.isEmpty())
        m_manager.askForTime(startTime);
}

QString RecorderWatch::statusLine(const QString &hindrance) const
{
    if (!hindrance.isEmpty())
        return hindrance;
    const auto &status = m_recorder.status();
    const auto markets = counted(std::int64_t(m_markets), u"%1 market", u"%1 markets", englishNumbers());
    const auto stored = counted(status.database.stored, u"%1 trade stored", u"%1 trades stored", englishNumbers());
    return QStringLiteral("Recording %1 into %2: %3, %4 missing.").arg(markets, status.database.where, stored, englishNumbers().toString(qlonglong(status.feed.healing.missing)));
}

} // namespace tidemark
