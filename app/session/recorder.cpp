#include "session/recorder.h"

#include "database/pg_target.h"
#include "session/feed.h"
#include "session/mirror_thread.h"
#include "session/on_thread_of.h"
#include "session/record_desk.h"
#include "session/spool_intake.h"
#include "session/store.h"
#include "session/upkeep.h"
#include "spool/spool_file.h"

#include <QDir>

namespace tidemark {
namespace {

QString spoolFolderOf(const RecorderOptions &options)
{
    return QDir(options.dataDir).filePath(QStringLiteral("spool"));
}

DatabaseSettings databaseOf(const RecorderOptions &options)
{
    return {options.dataDir, options.databaseUri, privateDatabaseName(options.endpoints)};
}

// Which record a spool belongs to: its exchange and its database, but no password.
QString spoolIdentityOf(const RecorderOptions &options)
{
    return options.endpoints.identity() + QStringLiteral(" in ") + DatabaseSource(databaseOf(options)).where()
        + QLatin1Char('/') + privateDatabaseName(options.endpoints);
}

// Sockets, timers and sessions end on the thread that they live on; waits for that.
template <typename Close>
void closePart(QObject &part, const QThread &thread, Close close)
{
    if (thread.isRunning())
        QMetaObject::invokeMethod(&part, close, Qt::BlockingQueuedConnection);
}

} // namespace

Result<std::unique_ptr<Recorder>> Recorder::create(const RecorderOptions &options)
{
    auto folder = SpoolFolder::open(spoolFolderOf(options));
    if (!folder)
        return folder.error();
    auto spool = folder->claimNew();
    if (!spool)
        return spool.error();
    return std::unique_ptr<Recorder>(new Recorder(options, std::move(spool).value()));
}

Recorder::Recorder(const RecorderOptions &options, HeldSpool spool)
    : m_spool(std::move(spool))
    , m_gauge(std::make_shared<SpoolGauge>())
{
    createParts(options);
    connectParts();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stop.request_stop();
        onThreadOf(*m_store, [store = m_store.get()] { store->giveUp(); });
    });
}

void Recorder::createParts(const RecorderOptions &options)
{
    const auto identity = spoolIdentityOf(options);
    auto intake = std::make_unique<SpoolIntake>(m_spool.path(), identity, m_gauge, options.spoolQuota);
    m_feed = std::make_unique<Feed>(options, std::move(intake), m_mailbox);
    m_store = std::make_unique<Store>(Store::Setup{databaseOf(options), options.endpoints.identity(), spoolFolderOf(options),
                                                   m_spool.path(), identity, m_gauge, options.symbols, m_stop.get_token(), options.patience, options.mayView});
    const auto privateFolder = options.databaseUri.isEmpty() ? options.dataDir : QString();
    m_upkeep = std::make_unique<Upkeep>(privateFolder);
    m_upkeep->awaitClock();
    m_mirror = std::make_unique<MirrorThread>(MirrorSettings());
    m_desk = std::make_unique<RecordDesk>(*m_feed, DownloadSetup{.exchange = options.endpoints, .dataDir = options.dataDir}, privateFolder, m_upkeep.get());
    m_feed->moveToThread(&m_exchangeThread);
    m_store->moveToThread(&m_databaseThread);
    m_exchangeThread.setObjectName(QStringLiteral("exchange"));
    m_databaseThread.setObjectName(QStringLiteral("database"));
}

void Recorder::connectParts()
{
    connect(m_feed.get(), &Feed::spooled, m_store.get(), &Store::pull);
    connect(m_feed.get(), &Feed::marketsAdded, m_store.get(), &Store::learnMarkets);
    connect(m_feed.get(), &Feed::seriesBegan, m_store.get(), &Store::endSeries);
    connect(m_feed.get(), &Feed::absent, m_store.get(), &Store::noteHole);
    connect(m_feed.get(), &Feed::skipped, m_store.get(), &Store::noteSkipped);
    connect(m_feed.get(), &Feed::wanted, m_store.get(), &Store::noteWanted);
    connect(m_feed.get(), &Feed::takenOver, m_store.get(), &Store::releaseDoubted);
    connect(m_feed.get(), &Feed::ledgerAsked, m_store.get(), &Store::lookUp);
    connect(m_feed.get(), &Feed::stopped, m_store.get(), &Store::drain);
    connect(m_feed.get(), &Feed::statusChanged, this, &Recorder::setStatus);
    connect(m_feed.get(), &Feed::marketsTold, this, &Recorder::marketsTold);
    connect(m_store.get(), &Store::pastKnown, m_feed.get(), &Feed::learn);
    connect(m_store.get(), &Store::doubtedLeft, m_feed.get(), &Feed::takeDoubted);
    connect(m_store.get(), &Store::statusChanged, m_feed.get(), &Feed::setDatabaseStatus);
    connect(m_store.get(), &Store::statusChanged, this, &Recorder::setDatabaseStatus);
    connect(m_store.get(), &Store::ready, m_feed.get(), [feed = m_feed.get()](const PgTarget &target) { feed->setRecord(target); });
    connect(m_store.get(), &Store::lost, m_feed.get(), [feed = m_feed.get()] { feed->setRecord(std::nullopt); });
    connect(m_store.get(), &Store::drained, this, &Recorder::finish);
    connect(&m_feed->alerts(), &AlertSentry::raised, this, &Recorder::alertRaised);
    connect(&m_feed->alerts(), &AlertSentry::watched, this, &Recorder::alertsWatched);
    // At once, since a question may be under way there, and recording comes first where connections are few.
    const auto atOnce = Qt::DirectConnection;
    connect(m_store.get(), &Store::readable, m_desk.get(), &RecordDesk::setTarget, atOnce);
    connect(m_store.get(), &Store::lost, m_desk.get(), &RecordDesk::loseTarget, atOnce);
    connect(m_store.get(), &Store::ready, m_desk.get(), &RecordPort::ready);
    connect(m_store.get(), &Store::ready, m_upkeep.get(), &Upkeep::setTarget, atOnce);
    connect(m_store.get(), &Store::lost, m_upkeep.get(), [upkeep = m_upkeep.get()] { upkeep->setTarget(std::nullopt); }, atOnce);
    connect(m_upkeep.get(), &Upkeep::changed, this, &Recorder::upkeepChanged);
    connect(m_store.get(), &Store::ready, m_mirror.get(), &MirrorThread::setTarget, atOnce);
    connect(m_store.get(), &Store::lost, m_mirror.get(), [mirror = m_mirror.get()] { mirror->setTarget(std::nullopt); }, atOnce);
    connect(m_mirror.get(), &MirrorThread::changed, this, &Recorder::mirrorChanged);
}

RecordPort &Recorder::port()
{
    return *m_desk;
}

Mailbox &Recorder::replayFrames()
{
    return m_desk->replayFrames();
}

Recorder::~Recorder()
{
    m_stop.request_stop();
    endThreads();
}

void Recorder::start()
{
    m_pulse = {std::chrono::steady_clock::now(), std::chrono::steady_clock::now()};
    m_exchangeThread.start();
    m_databaseThread.start();
    m_desk->start();
    m_upkeep->start();
    m_mirror->start();
    onThreadOf(*m_feed, [feed = m_feed.get()] { feed->start(); });
    const auto figures = m_mailbox.hasReader() ? PastFigures::Told : PastFigures::Omitted; // as the feed keeps them
    onThreadOf(*m_store, [store = m_store.get(), figures] { store->start(figures); });
}

void Recorder::stop(std::chrono::milliseconds patience)
{
    if (std::exchange(m_isStopping, true)) {
        m_patience.start(0);
        return;
    }
    m_patience.start(patience);
    m_desk->close();
    m_upkeep->setTarget(std::nullopt);
    m_mirror->setTarget(std::nullopt);
    onThreadOf(*m_feed, [feed = m_feed.get()] { feed->stop(); });
}

void Recorder::finish()
{
    m_patience.stop();
    endThreads();
    const auto doubted = m_gauge->doubted.load();
    const StopReport report{m_status.database.stored, m_gauge->trades + doubted, m_status.database.problem, doubted, m_gauge->unkept};
    if (report.waiting == 0)
        m_spool.discard();
    Q_EMIT stopped(report);
}

void Recorder::endThreads()
{
    m_desk->close();
    m_upkeep->end();
    m_mirror->end();
    closePart(*m_feed, m_exchangeThread, [this] { m_feed->stop(); });
    closePart(*m_store, m_databaseThread, [this] { m_store->giveUp(); });
    m_desk->end();
    for (auto *thread : {&m_exchangeThread, &m_databaseThread}) {
        thread->quit();
        thread->wait();
    }
}

void Recorder::setSymbols(const std::vector<Symbol> &symbols)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), symbols] { feed->setSymbols(symbols); });
}

void Recorder::setLimits(const RecordingLimits &limits)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), limits] { feed->setLimits(limits); });
}

void Recorder::setAlertAnchors(const std::vector<AlertAnchor> &anchors)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), anchors] { feed->alerts().setAnchors(anchors); });
}

void Recorder::setAlerts(const std::vector<AlertRule> &rules)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), rules] { feed->alerts().setRules(rules); });
}

// Asked once at a time, so that a thread that is stuck gathers no questions.
void Recorder::feelPulse()
{
    if (!m_databaseThread.isRunning() || std::exchange(m_isFeeling, true))
        return;
    onThreadOf(*m_store, [this] {
        onThreadOf(*this, [this] {
            m_isFeeling = false;
            m_pulse.store = std::chrono::steady_clock::now();
        });
    });
}

void Recorder::setMirror(const MirrorSettings &settings)
{
    m_mirror->setSettings(settings);
}

void Recorder::setStatus(const RecorderStatus &status)
{
    m_pulse.feed = std::chrono::steady_clock::now();
    if (status.lag.clockOffset)
        m_upkeep->confirmClock(*status.lag.clockOffset);
    const auto database = m_status.database; // ours is newer: the feed only passes it on
    m_status = status;
    m_status.database = database;
    Q_EMIT statusChanged(m_status);
}

void Recorder::setDatabaseStatus(const DatabaseStatus &status)
{
    const bool isNewState = status.state != m_status.database.state || status.problem != m_status.database.problem;
    m_status.database = status;
    m_pulse.store = std::chrono::steady_clock::now();
    if (isNewState)
        Q_EMIT statusChanged(m_status);
}

} // namespace tidemark
