#include "session/store.h"

#include "database/database_bytes.h"
#include "database/database_error.h"
#include "database/exchange_identity.h"
#include "database/former_series.h"
#include "database/pg_session.h"
#include "database/record_identity.h"
#include "database/trade_writer.h"
#include "session/spool_transfer.h"
#include "spool/spool_file.h"
#include "spool/spool_folder.h"

#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logDatabase, "tidemark.database")

using namespace std::chrono_literals;
using Monotonic = std::chrono::steady_clock;

constexpr auto calmInterval = 250ms;        // when calm, four commits a second
constexpr std::int64_t calmTrades = 100;    // more than this waiting is not calm
constexpr auto retryAway = 1s;
constexpr auto retryRefused = 15s;
constexpr auto sizeEvery = 30s;

} // namespace

Store::Store(Setup setup)
    : m_setup(std::move(setup))
    , m_source(m_setup.database)
    , m_owners(m_setup.spoolFolder, m_setup.exchangeIdentity, m_setup.spoolIdentity)
    , m_unknown(m_setup.symbols)
    , m_pullTimer(this)
    , m_retryTimer(this)
{
    m_pullTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_pullTimer, &QTimer::timeout, this, &Store::pull);
    connect(&m_retryTimer, &QTimer::timeout, this, &Store::connectDatabase);
    m_status.where = m_source.where();
}

Store::~Store() = default;

void Store::start()
{
    setState(DatabaseState::Starting);
    connectDatabase();
}

void Store::connectDatabase()
{
    if (m_hasLeft)
        return;
    const auto target = openSession();
    if (!target)
        return fail(target.error());
    setState(DatabaseState::Ready);
    auto done = endSeriesNow();
    if (done)
        done = storeOrphans();
    if (done)
        done = tellPasts();
    if (!done)
        return fail(done.error());
    Q_EMIT ready(*target);
    pull();
}

Result<PgTarget> Store::openSession()
{
    auto target = m_source.prepare(m_setup.stop);
    if (!target)
        return target;
    auto session = PgSession::open(*target);
    if (!session)
        return session.error();
    if (auto claimed = ExchangeIdentity::claim(*session.value(), m_setup.exchangeIdentity); !claimed)
        return claimed.error();
    auto record = readRecordIdentity(*session.value());
    if (!record)
        return record.error();
    m_record = std::move(record).value();
    m_owners.noteReached(m_record);
    m_session = std::move(session).value();
    m_writer = std::make_unique<TradeWriter>(*m_session);
    m_former = std::make_unique<FormerSeries>(*m_session);
    if (auto known = m_former->read(); !known)
        return known.error();
    return target;
}

void Store::pull()
{
    if (m_isPosted || m_hasLeft)
        return;
    const auto rest = calmInterval - (Monotonic::now() - m_lastCommit);
    if (mayWait() && rest > 0ms) {
        if (!m_pullTimer.isActive())
            m_pullTimer.start(std::chrono::ceil<std::chrono::milliseconds>(rest));
        return;
    }
    storeAll();
}

bool Store::mayWait() const
{
    return !m_isDraining && m_setup.gauge->trades < calmTrades;
}

void Store::storeAll()
{
    m_isPosted = false;
    if (!m_session || m_hasLeft)
        return; // lost or left since this was posted
    auto done = openSpool();
    Result<bool> more = false;
    if (done) {
        more = m_transfer->next();
        done = more ? Result<void>() : more.error();
    }
    if (done && !*more)
        done = m_notes.write(*m_session);
    if (done && !*more)
        done = measureSize();
    if (done && !*more && !m_isDraining)
        done = setAsideSome();
    if (!done)
        return fail(done.error());
    m_isPosted = *more;
    if (*more)
        QMetaObject::invokeMethod(this, &Store::storeAll, Qt::QueuedConnection);
    else if (m_isDraining)
        leave();
}

Result<void> Store::openSpool()
{
    if (m_spool)
        return {};
    auto file = SpoolFile::open(m_setup.spoolPath, m_setup.spoolIdentity, m_setup.gauge);
    if (!file)
        return file.error();
    if (auto noted = file.value().noteRecord(m_record); !noted)
        return noted;
    m_spool = std::make_unique<SpoolFile>(std::move(file).value());
    m_transfer = std::make_unique<SpoolTransfer>(transferFrom(*m_spool));
    return {};
}

SpoolTransfer Store::transferFrom(SpoolFile &file)
{
    return {file, *m_writer, [this](const WriteReport &report, Timestamp receivedAt) { noteCommit(report, receivedAt); }};
}

void Store::noteCommit(const WriteReport &report, Timestamp receivedAt)
{
    m_status.stored += report.stored;
    m_status.rejected += report.rejected;
    m_status.altered += report.altered;
    m_lastCommit = Monotonic::now();
    m_commitRate.add(wallClock(), report.stored);
    if (m_commitLag.isDue(m_lastCommit))
        m_commitLag.add(m_lastCommit, wallClock() - receivedAt);
    tellStatus();
}

void Store::tellStatus()
{
    const auto now = Monotonic::now();
    m_status.rowsPerSecond = m_commitRate.perSecond(wallClock());
    Q_EMIT statusChanged(m_status, {{}, m_commitLag.spread(now), {}, {}});
}

Result<void> Store::storeOrphans()
{
    const auto folder = SpoolFolder::open(m_setup.spoolFolder);
    if (!folder)
        return folder.error();
    for (auto &orphan : folder->claimOrphans()) {
        if (auto stored = storeOrphan(orphan); !stored)
            return stored;
    }
    return {};
}

Result<void> Store::storeOrphan(HeldSpool &orphan)
{
    {
        const auto label = SpoolFile::labelOf(orphan.path());
        if (label && !isOurs(orphan.path(), *label))
            return {};
        auto file = SpoolFile::open(orphan.path(), label && !label->identity.isEmpty() ? label->identity : m_setup.spoolIdentity);
        if (!file) {
            qCWarning(logDatabase).noquote() << file.message();
            return {}; // it is left for the next start
        }
        if (const auto waiting = file->gauge().trades.load(); waiting > 0)
            qCInfo(logDatabase) << "storing" << waiting << "trades that an earlier run left in its spool";
        auto transfer = transferFrom(file.value());
        for (Result<bool> more = true; *more;) {
            more = transfer.next();
            if (!more)
                return more.error();
        }
    }
    orphan.discard();
    return {};
}

bool Store::isOurs(const QString &path, const SpoolLabel &label)
{
    const auto owner = m_owners.ownerOf(label);
    if (owner != SpoolOwners::Owner::Ours && !m_toldSpools.contains(path)) {
        m_toldSpools += path;
        tellLeft(path, label, owner);
    }
    return owner == SpoolOwners::Owner::Ours;
}

void Store::tellLeft(const QString &path, const SpoolLabel &label, SpoolOwners::Owner owner)
{
    const auto file = SpoolFile::open(path, label.identity);
    if (file && file->gauge().trades > 0)
        qCWarning(logDatabase).noquote() << SpoolOwners::leftText(path, label, file->gauge().trades, owner);
}

void Store::learnMarkets(const std::vector<Symbol> &symbols)
{
    m_unknown.insert(m_unknown.end(), symbols.begin(), symbols.end());
    if (!m_session)
        return;
    auto done = m_transfer ? m_transfer->finish() : Result<void>();
    if (done)
        done = tellPasts();
    if (!done)
        fail(done.error());
}

Result<void> Store::tellPasts()
{
    while (!m_unknown.empty()) {
        auto past = readMarketPast(*m_session, m_unknown.front());
        if (!past)
            return past.error();
        m_unknown.erase(m_unknown.begin());
        Q_EMIT pastKnown(*past);
    }
    return {};
}

void Store::noteHole(const Symbol &symbol, IdRange ids)
{
    m_notes.addHole(symbol, ids);
    pull();
}

void Store::noteSkipped(const Symbol &symbol, IdRange ids, const QString &why)
{
    m_notes.addSkipped(symbol, ids, why);
    pull();
}

void Store::noteWanted(const Symbol &symbol, IdRange ids)
{
    m_notes.addWanted(symbol, ids);
    pull();
}

void Store::endSeries(const SeriesStart &start)
{
    m_seriesStarts.push_back(start);
    if (!m_session)
        return; // before anything else, once it is back
    auto done = m_transfer ? m_transfer->finish() : Result<void>();
    if (done)
        done = endSeriesNow();
    if (done)
        done = tellPasts();
    if (!done)
        fail(done.error());
}

Result<void> Store::endSeriesNow()
{
    while (!m_seriesStarts.empty()) {
        m_former = std::make_unique<FormerSeries>(*m_session);
        if (auto ended = m_former->end(m_seriesStarts.front()); !ended)
            return ended;
        if (auto known = m_former->read(); !known)
            return known;
        m_unknown.push_back(m_seriesStarts.front().symbol);
        m_seriesStarts.erase(m_seriesStarts.begin());
    }
    return {};
}

// A little at a time, between commits: the table may be large, and the names of old rows are in no hurry.
Result<void> Store::setAsideSome()
{
    constexpr std::int64_t rowsAtOnce = 5'000;
    if (!m_former)
        return {};
    const auto more = m_former->setAside(rowsAtOnce);
    if (!more && m_session->isBroken())
        return more.error();
    if (!more) // nothing that is to be stored waits for it
        qCWarning(logDatabase).noquote() << "Trades from before the exchange started its ids again keep the market's name until the "
                                            "next connection to the database." << more.error().message;
    if (!more || !*more)
        m_former.reset();
    else if (!m_pullTimer.isActive())
        m_pullTimer.start(calmInterval);
    return {};
}

void Store::lookUp(const Symbol &symbol, const std::vector<IdRange> &ids)
{
    if (!m_session)
        return; // what is missing is fetched then, and dropped where it is stored already
    auto done = m_transfer ? m_transfer->finish() : Result<void>();
    if (done)
        done = lookUpNow(symbol, ids);
    if (!done)
        fail(done.error());
}

Result<void> Store::lookUpNow(const Symbol &symbol, const std::vector<IdRange> &ids)
{
    const auto isKnown = ledgerKnows(*m_session, symbol, ids);
    if (!isKnown)
        return isKnown.error();
    if (!*isKnown)
        return {};
    m_unknown.push_back(symbol);
    return tellPasts();
}

Result<void> Store::measureSize()
{
    const auto now = Monotonic::now();
    if (m_sizeMeasured && now - *m_sizeMeasured < sizeEvery)
        return {};
    m_sizeMeasured = now;
    const auto bytes = databaseBytes(*m_session);
    if (!bytes)
        return bytes.error();
    m_status.bytes = *bytes;
    tellStatus();
    return {};
}

void Store::fail(const Error &error)
{
    m_transfer.reset();
    m_former.reset();
    m_writer.reset();
    m_session.reset();
    m_spool.reset();
    m_pullTimer.stop();
    Q_EMIT lost();
    const bool isRefused = DatabaseTrouble::isRefusal(error);
    setState(isRefused ? DatabaseState::Refused : DatabaseState::Away, error.message);
    m_retryTimer.start(isRefused ? retryRefused : retryAway);
}

void Store::setState(DatabaseState state, const QString &problem)
{
    if (state != m_status.state || problem != m_status.problem || m_status.since == Timestamp{}) {
        if (state != m_status.state)
            m_status.since = wallClock();
        if (problem.isEmpty())
            qCInfo(logDatabase).noquote() << m_source.where() << (state == DatabaseState::Ready ? "is ready" : "is starting");
        else
            qCWarning(logDatabase).noquote() << problem;
    }
    m_status.state = state;
    m_status.problem = problem;
    tellStatus();
}

void Store::drain()
{
    m_isDraining = true;
    if (m_hasLeft)
        return;
    if (m_session)
        storeAll();
    else if (!m_retryTimer.isActive())
        connectDatabase();
}

void Store::giveUp()
{
    if (!m_hasLeft)
        leave();
}

void Store::leave()
{
    m_hasLeft = true;
    m_retryTimer.stop();
    m_pullTimer.stop();
    m_transfer.reset();
    m_former.reset();
    m_writer.reset();
    m_session.reset();
    m_spool.reset();
    if (auto left = m_source.leave(); !left)
        qCWarning(logDatabase).noquote() << left.message();
    Q_EMIT drained();
}

} // namespace tidemark
