#include "session/recorder.h"

#include "database/pg_target.h"
#include "session/chart_reader.h"
#include "session/export_desk.h"
#include "session/feed.h"
#include "session/on_thread_of.h"
#include "session/reader.h"
#include "session/spool_intake.h"
#include "session/store.h"
#include "spool/spool_file.h"

#include <QDir>

#include <optional>

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
    connectFeedAndStore();
    connectAnswers();
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
                                                   m_spool.path(), identity, m_gauge, options.symbols, m_stop.get_token(), options.patience});
    m_reader = std::make_unique<Reader>();
    m_chartReader = std::make_unique<ChartReader>();
    m_exportDesk = std::make_unique<ExportDesk>();
    m_feed->moveToThread(&m_exchangeThread);
    m_store->moveToThread(&m_databaseThread);
    m_reader->moveToThread(&m_readerThread);
    m_chartReader->moveToThread(&m_chartThread);
    m_exportDesk->moveToThread(&m_exportThread);
    m_exchangeThread.setObjectName(QStringLiteral("exchange"));
    m_databaseThread.setObjectName(QStringLiteral("database"));
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_chartThread.setObjectName(QStringLiteral("chart"));
    m_exportThread.setObjectName(QStringLiteral("export"));
}

void Recorder::connectFeedAndStore()
{
    connect(m_feed.get(), &Feed::spooled, m_store.get(), &Store::pull);
    connect(m_feed.get(), &Feed::marketsAdded, m_store.get(), &Store::learnMarkets);
    connect(m_feed.get(), &Feed::seriesBegan, m_store.get(), &Store::endSeries);
    connect(m_feed.get(), &Feed::absent, m_store.get(), &Store::noteHole);
    connect(m_feed.get(), &Feed::skipped, m_store.get(), &Store::noteSkipped);
    connect(m_feed.get(), &Feed::wanted, m_store.get(), &Store::noteWanted);
    connect(m_feed.get(), &Feed::ledgerAsked, m_store.get(), &Store::lookUp);
    connect(m_feed.get(), &Feed::stopped, m_store.get(), &Store::drain);
    connect(m_feed.get(), &Feed::statusChanged, this, &Recorder::setStatus);
    connect(m_store.get(), &Store::pastKnown, m_feed.get(), &Feed::learn);
    connect(m_store.get(), &Store::statusChanged, m_feed.get(), &Feed::setDatabaseStatus);
    connect(m_store.get(), &Store::statusChanged, this, &Recorder::setDatabaseStatus);
    connect(m_store.get(), &Store::drained, this, &Recorder::finish);
    connect(m_store.get(), &Store::ready, m_reader.get(), &Reader::setTarget);
    // At once, since a question may be under way there, and recording comes first where connections are few.
    connect(m_store.get(), &Store::lost, this, &Recorder::interruptReaders, Qt::DirectConnection);
    connect(m_store.get(), &Store::lost, m_reader.get(), [reader = m_reader.get()] { reader->setTarget(std::nullopt); });
    connect(m_store.get(), &Store::ready, m_chartReader.get(), &ChartReader::setTarget);
    connect(m_store.get(), &Store::lost, m_chartReader.get(), [reader = m_chartReader.get()] { reader->setTarget(std::nullopt); });
    connect(m_store.get(), &Store::ready, m_exportDesk.get(), &ExportDesk::setTarget, Qt::DirectConnection);
    connect(m_store.get(), &Store::lost, m_exportDesk.get(), [desk = m_exportDesk.get()] { desk->setTarget(std::nullopt); },
            Qt::DirectConnection);
    connect(m_store.get(), &Store::ready, this, &Recorder::databaseReady);
}

void Recorder::connectAnswers()
{
    connect(m_feed.get(), &Feed::directoryLoaded, this, &Recorder::directoryLoaded);
    connect(m_feed.get(), &Feed::directoryFailed, this, &Recorder::directoryFailed);
    connect(m_reader.get(), &Reader::seedAnswered, this, &Recorder::seedAnswered);
    connect(m_reader.get(), &Reader::secondAnswered, this, &Recorder::secondAnswered);
    connect(m_reader.get(), &Reader::outlineAnswered, this, &Recorder::outlineAnswered);
    connect(m_reader.get(), &Reader::tradesAnswered, this, &Recorder::tradesAnswered);
    connect(m_reader.get(), &Reader::chartTradesAnswered, this, &Recorder::chartTradesAnswered);
    connect(m_chartReader.get(), &ChartReader::answered, this, &Recorder::chartAnswered);
    connect(m_reader.get(), &Reader::recordAnswered, m_feed.get(), &Feed::completeOutline);
    connect(m_feed.get(), &Feed::outlineCompleted, this, &Recorder::recordAnswered);
    connect(m_feed.get(), &Feed::fetchAnswered, this, &Recorder::fetchAnswered);
    connect(m_feed.get(), &Feed::exchangeCandlesAnswered, this, &Recorder::exchangeCandlesAnswered);
    connect(m_feed.get(), &Feed::alertRaised, this, &Recorder::alertRaised);
    connect(m_feed.get(), &Feed::alertsWatched, this, &Recorder::alertsWatched);
    connect(m_exportDesk.get(), &ExportDesk::progressed, this, &Recorder::exportProgressed);
    connect(m_exportDesk.get(), &ExportDesk::ended, this, &Recorder::exportEnded);
}

Recorder::~Recorder()
{
    m_stop.request_stop();
    endThreads();
}

void Recorder::start()
{
    for (auto *thread : threads())
        thread->start();
    onThreadOf(*m_feed, [feed = m_feed.get()] { feed->start(); });
    onThreadOf(*m_store, [store = m_store.get()] { store->start(); });
}

void Recorder::stop(std::chrono::milliseconds patience)
{
    if (std::exchange(m_isStopping, true)) {
        m_patience.start(0);
        return;
    }
    m_patience.start(patience);
    m_exportDesk->cancelAll();
    interruptReaders();
    onThreadOf(*m_reader, [reader = m_reader.get()] { reader->setTarget(std::nullopt); });
    onThreadOf(*m_chartReader, [reader = m_chartReader.get()] { reader->setTarget(std::nullopt); });
    onThreadOf(*m_feed, [feed = m_feed.get()] { feed->stop(); });
}

void Recorder::finish()
{
    m_patience.stop();
    endThreads();
    StopReport report{m_status.database.stored, m_gauge->trades, m_status.database.problem};
    if (report.waiting == 0)
        m_spool.discard();
    Q_EMIT stopped(report);
}

void Recorder::interruptReaders()
{
    m_reader->interrupt();
    m_chartReader->interrupt();
}

void Recorder::endThreads()
{
    m_exportDesk->cancelAll();
    interruptReaders();
    closePart(*m_feed, m_exchangeThread, [this] { m_feed->stop(); });
    closePart(*m_store, m_databaseThread, [this] { m_store->giveUp(); });
    closePart(*m_reader, m_readerThread, [this] { m_reader->setTarget(std::nullopt); });
    closePart(*m_chartReader, m_chartThread, [this] { m_chartReader->setTarget(std::nullopt); });
    for (auto *thread : threads()) {
        thread->quit();
        thread->wait();
    }
}

std::array<QThread *, 5> Recorder::threads()
{
    return {&m_exchangeThread, &m_databaseThread, &m_readerThread, &m_chartThread, &m_exportThread};
}

void Recorder::setStatus(const RecorderStatus &status)
{
    const auto database = m_status.database; // ours is newer: the feed only passes it on
    m_status = status;
    m_status.database = database;
    Q_EMIT statusChanged(m_status);
}

void Recorder::setDatabaseStatus(const DatabaseStatus &status)
{
    const bool isNewState = status.state != m_status.database.state || status.problem != m_status.database.problem;
    m_status.database = status;
    if (isNewState)
        Q_EMIT statusChanged(m_status);
}

} // namespace tidemark
