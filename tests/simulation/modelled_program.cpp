#include "simulation/modelled_program.h"

#include "session/feed.h"
#include "session/spool_intake.h"
#include "session/store.h"
#include "spool/spool_file.h"

namespace tidemark {
namespace {

constexpr std::int64_t quota = 100'000'000;

[[nodiscard]] RecorderOptions optionsFor(const QString &folder, const std::vector<Symbol> &symbols)
{
    RecorderOptions options;
    options.dataDir = folder;
    options.endpoints.stream = QUrl(QStringLiteral("ws://192.0.2.1:9443"));
    options.endpoints.api = QUrl(QStringLiteral("http://192.0.2.1"));
    options.endpoints.simulatedAs = QStringLiteral("model");
    options.endpoints.proxy.kind = ProxyKind::None;
    options.symbols = symbols;
    options.firstFetch = std::chrono::seconds(0); // the record begins with the first trade that is heard
    return options;
}

[[nodiscard]] QString spoolFolderIn(const QString &folder)
{
    return folder + QStringLiteral("/spool");
}

} // namespace

Result<std::unique_ptr<ModelledProgram>> ModelledProgram::create(const QString &folder, const std::vector<Symbol> &symbols,
                                                                 OpenSession openSession, bool isWatched)
{
    const auto spools = SpoolFolder::open(spoolFolderIn(folder));
    if (!spools)
        return spools.error();
    auto spool = spools->claimNew();
    if (!spool)
        return spool.error();
    return std::unique_ptr<ModelledProgram>(
        new ModelledProgram(std::move(spool).value(), folder, symbols, std::move(openSession), isWatched));
}

ModelledProgram::ModelledProgram(HeldSpool spool, const QString &folder, const std::vector<Symbol> &symbols, OpenSession openSession, bool isWatched)
    : m_spool(std::move(spool)), m_gauge(std::make_shared<SpoolGauge>())
{
    const auto options = optionsFor(folder, symbols);
    const auto exchange = options.endpoints.identity();
    const auto identity = exchange + QStringLiteral(" in the model");
    if (isWatched)
        connect(&m_mailbox, &Mailbox::filled, this, [this] { [[maybe_unused]] const auto taken = m_mailbox.take(); });
    m_feed = std::make_unique<Feed>(options, std::make_unique<SpoolIntake>(m_spool.path(), identity, m_gauge, quota), m_mailbox);
    m_store = std::make_unique<Store>(Store::Setup{DatabaseSettings{folder, {}, QStringLiteral("model"), std::move(openSession)}, exchange,
                                                   spoolFolderIn(folder), m_spool.path(), identity, m_gauge, symbols});
    connectParts();
}

ModelledProgram::~ModelledProgram() = default;

void ModelledProgram::connectParts()
{
    auto *feed = m_feed.get();
    auto *store = m_store.get();
    connect(feed, &Feed::spooled, store, &Store::pull, Qt::QueuedConnection);
    connect(feed, &Feed::marketsAdded, store, &Store::learnMarkets, Qt::QueuedConnection);
    connect(feed, &Feed::seriesBegan, store, &Store::endSeries, Qt::QueuedConnection);
    connect(feed, &Feed::absent, store, &Store::noteHole, Qt::QueuedConnection);
    connect(feed, &Feed::skipped, store, &Store::noteSkipped, Qt::QueuedConnection);
    connect(feed, &Feed::wanted, store, &Store::noteWanted, Qt::QueuedConnection);
    connect(feed, &Feed::takenOver, store, &Store::releaseDoubted, Qt::QueuedConnection);
    connect(feed, &Feed::ledgerAsked, store, &Store::lookUp, Qt::QueuedConnection);
    connect(feed, &Feed::stopped, store, &Store::drain, Qt::QueuedConnection);
    connect(store, &Store::pastKnown, feed, &Feed::learn, Qt::QueuedConnection);
    connect(store, &Store::doubtedLeft, feed, &Feed::takeDoubted, Qt::QueuedConnection);
    connect(store, &Store::statusChanged, feed, &Feed::setDatabaseStatus, Qt::QueuedConnection);
    connect(store, &Store::drained, this, &ModelledProgram::finish, Qt::QueuedConnection);
}

void ModelledProgram::start()
{
    m_feed->start();
    m_store->start();
}

void ModelledProgram::setSymbols(const std::vector<Symbol> &symbols)
{
    if (m_feed)
        m_feed->setSymbols(symbols);
}

void ModelledProgram::stop()
{
    if (m_feed)
        m_feed->stop();
}

void ModelledProgram::finish()
{
    m_hasStopped = true;
    m_feed.reset();
    m_store.reset();
    if (m_gauge->trades == 0 && m_gauge->doubted == 0)
        m_spool.discard();
}

} // namespace tidemark
