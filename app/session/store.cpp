#include "session/store.h"

#include "database/database_bytes.h"
#include "database/database_error.h"
#include "database/exchange_identity.h"
#include "database/former_series.h"
#include "database/pg_session.h"
#include "database/record_identity.h"
#include "database/sql_state.h"
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
constexpr auto retryRefusedLater = 5s;      // each attempt may count as a failed login
constexpr auto sizeEvery = 30s;
constexpr auto catchUpEvery = 30s;
constexpr auto askEvery = 3s;               // who keeps us waiting
constexpr auto grace = 2s;                  // a stop has ten seconds in all
constexpr std::int64_t leastTrades = 500;   // in one transaction
constexpr int mostReasons = 3;

} // namespace

Store::Store(Setup setup)
    : m_setup(std::move(setup))
    , m_source(m_setup.database)
    , m_owners(m_setup.spoolFolder, m_setup.exchangeIdentity, m_setup.spoolIdentity)
    , m_unknown(m_setup.symbols)
    , m_waitPace(m_setup.patience.told, askEvery)
    , m_most(SpoolTransfer::mostTrades)
    , m_pullTimer(this)
    , m_retryTimer(this)
    , m_asideTimer(this)
{
    m_pullTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_pullTimer, &QTimer::timeout, this, &Store::pull);
    m_asideTimer.setSingleShot(true);
    connect(&m_asideTimer, &QTimer::timeout, this, &Store::pull);
    connect(&m_retryTimer, &QTimer::timeout, this, &Store::retry);
    m_status.where = m_source.where();
}

Store::~Store() = default;

void Store::start()
{
    setState(DatabaseState::Starting);
    connectDatabase();
}

void Store::retry()
{
    m_session ? storeAll() : connectDatabase();
}

void Store::connectDatabase()
{
    if (m_hasLeft)
        return;
    if (auto opened = openSession(); !opened)
        return fail(opened.error());
    m_wasReady = true;
    if (m_status.state != DatabaseState::Stalled)
        setState(DatabaseState::Ready, m_asideReason); // else once something is stored
    if (auto done = tolerate(catchUp()); !done)
        return fail(done.error());
    Q_EMIT ready(*m_target);
    pull();
}

Result<void> Store::openSession()
{
    auto opened = m_source.open(bounds(), DatabaseSource::Use::Record);
    if (!opened)
        return opened.error();
    auto &session = *opened->session;
    if (auto claimed = ExchangeIdentity::claim(session, m_setup.exchangeIdentity); !claimed)
        return claimed;
    auto record = readRecordIdentity(session);
    if (!record)
        return record.error();
    auto former = std::make_unique<FormerSeries>(session);
    if (auto known = former->read(); !known)
        return known;
    m_record = std::move(record).value();
    m_owners.noteReached(m_record);
    m_target = opened->target;
    m_session = std::move(opened.value().session);
    m_writer = std::make_unique<TradeWriter>(*m_session);
    m_former = std::move(former);
    return {};
}

PgBounds Store::bounds()
{
    return {.stop = m_setup.stop, .lockWait = m_setup.patience.lock, .silence = m_setup.patience.silence, .grace = grace,
            .waiting = [this](std::chrono::milliseconds silent) { noteSilence(silent); }};
}

// A statement is under way all the while.
void Store::noteSilence(std::chrono::milliseconds silent)
{
    if (!m_session || !m_target || !m_waitPace.isDue(silent))
        return;
    m_waitsFor = waitCause(*m_target, m_session->serverProcess());
    setState(DatabaseState::Stalled, m_waitsFor);
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
    return !m_isDraining && m_setup.gauge->trades - m_setup.gauge->aside < calmTrades;
}

void Store::storeAll()
{
    m_isPosted = false;
    if (!m_session || m_hasLeft)
        return; // lost or left since this was posted
    const auto more = storeNext();
    if (!more)
        return fail(more.error());
    m_isProven = true;
    m_most = std::min(m_most * 2, SpoolTransfer::mostTrades);
    if (*more) {
        m_isPosted = true;
        QMetaObject::invokeMethod(this, &Store::storeAll, Qt::QueuedConnection);
        return;
    }
    if (auto done = doTheRest(); !done)
        return fail(done.error());
    setState(DatabaseState::Ready, m_asideReason);
    if (m_isDraining)
        leave();
}

Result<bool> Store::storeNext()
{
    if (auto ended = endSeriesNow(); !ended)
        return ended.error();
    if (auto opened = openSpool(); !opened)
        return opened.error();
    return m_transfer->next(m_most);
}

// What may fail while trades are stored.
Result<void> Store::doTheRest()
{
    auto done = tolerate(retryAside());
    if (!m_toldEarly.empty()) {
        m_unknown.insert(m_unknown.end(), m_toldEarly.begin(), m_toldEarly.end());
        m_toldEarly.clear();
        m_caughtUp.reset();
    }
    if (done)
        done = tolerate(catchUp());
    if (done)
        done = tolerate(m_notes.write(*m_session));
    if (done)
        done = tolerate(measureSize());
    if (done && !m_isDraining)
        done = tolerate(setAsideSome());
    if (done)
        tellAside();
    if ((m_hasOrphans || !m_unknown.empty()) && !m_asideTimer.isActive())
        m_asideTimer.start(catchUpEvery); // also where nothing new comes
    return done;
}

// As long as the session lives the trades go on; said once.
Result<void> Store::tolerate(Result<void> done)
{
    if (!done && (m_session->isBroken() || DatabaseTrouble::isCancelled(done.error())))
        return done;
    if (!done && done.message() != m_tolerated)
        qCWarning(logDatabase).noquote() << "Trades are stored, but not all can be done beside that now; it is tried again:" << done.message();
    if (!done)
        m_tolerated = done.message();
    return {};
}

// What earlier runs left, and what the record knows of the markets.
Result<void> Store::catchUp()
{
    const auto now = Monotonic::now();
    if ((!m_hasOrphans && m_unknown.empty()) || (m_caughtUp && now - *m_caughtUp < catchUpEvery))
        return {};
    m_caughtUp = now;
    if (auto ended = endSeriesNow(); !ended)
        return ended;
    if (m_hasOrphans) {
        if (auto stored = storeOrphans(); !stored)
            return stored;
        m_hasOrphans = false;
    }
    return tellPasts();
}

Result<void> Store::retryAside()
{
    const auto now = Monotonic::now();
    const bool wasTried = m_asideTried && now - *m_asideTried < m_setup.patience.aside;
    if (m_setup.gauge->aside == 0 || (wasTried && !m_isDraining)) // at the end once more: its cause may be gone
        return {};
    m_asideTried = now;
    m_writer->forgetFailures();
    const auto aside = m_setup.gauge->aside.load();
    auto retried = m_transfer->retryAside();
    if (m_setup.gauge->aside < aside) // what lies behind it may be missing, and nobody knows of it yet
        m_toldEarly = m_told;
    return retried;
}

void Store::tellAside()
{
    const auto count = m_setup.gauge->aside.load();
    const auto places = count > 0 ? m_spool->asidePlaces() : Result<std::vector<AsidePlace>>(std::vector<AsidePlace>());
    QStringList reasons;
    for (const auto &place : places ? *places : std::vector<AsidePlace>()) {
        if (reasons.size() < mostReasons)
            reasons += place.why + QLatin1Char('.');
    }
    m_asideReason = reasons.isEmpty() ? QString() : QStringLiteral("Some trades wait in the spool: ") + reasons.join(QLatin1Char(' '));
    if (std::exchange(m_status.aside, count) != count)
        tellStatus();
    if (count > 0 && !m_asideTimer.isActive())
        m_asideTimer.start(m_setup.patience.aside); // also where nothing new comes
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
    return {file, *m_spool, *m_writer, [this](const WriteReport &report, Timestamp receivedAt) { noteCommit(report, receivedAt); }};
}

void Store::noteCommit(const WriteReport &report, Timestamp receivedAt)
{
    m_status.stored += report.stored;
    m_status.rejected += report.rejected;
    m_status.altered += report.altered;
    m_lastCommit = Monotonic::now();
    m_stored = wallClock();
    m_commitRate.add(m_stored, report.stored);
    if (m_status.state == DatabaseState::Stalled)
        setState(DatabaseState::Ready, m_asideReason);
    if (receivedAt != Timestamp{} && m_commitLag.isDue(m_lastCommit))
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
    if (auto opened = openSpool(); !opened)
        return opened; // it keeps what of the others waits apart
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
        if (auto retried = transfer.retryAside(); !retried)
            return retried;
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
    m_toldEarly.insert(symbols.begin(), symbols.end()); // trades of an earlier time of theirs may wait in the spool
    if (!m_session)
        return;
    auto done = m_transfer ? m_transfer->finish() : Result<void>();
    if (done)
        done = tolerate(tellPasts());
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
        m_told.insert(past->symbol);
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
        done = tolerate(tellPasts());
    if (!done)
        fail(done.error());
}

Result<void> Store::endSeriesNow()
{
    while (!m_seriesStarts.empty()) {
        m_former = std::make_unique<FormerSeries>(*m_session);
        const auto isApart = m_former->isMonthApart(m_seriesStarts.front());
        if (!isApart)
            return isApart.error();
        if (*isApart)
            return {}; // once it is attached again, before anything of it is stored
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
    if (auto looked = lookForFormer(); !looked)
        return looked;
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

// A month that is attached again may bring rows that were not there to be named.
Result<void> Store::lookForFormer()
{
    const auto now = Monotonic::now();
    if (m_former || (m_formerLooked && now - *m_formerLooked < catchUpEvery))
        return {};
    m_formerLooked = now;
    auto former = std::make_unique<FormerSeries>(*m_session);
    const auto found = former->takeBack();
    if (!found)
        return found.error();
    if (*found)
        m_former = std::move(former);
    return {};
}

void Store::lookUp(const Symbol &symbol, const std::vector<IdRange> &ids)
{
    if (!m_session)
        return; // what is missing is fetched then, and dropped where it is stored already
    auto done = m_transfer ? m_transfer->finish() : Result<void>();
    if (done)
        done = tolerate(lookUpNow(symbol, ids));
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
    m_pullTimer.stop();
    if (DatabaseTrouble::isCancelled(error))
        return closeSession(); // we are told to leave in a moment
    const bool isRefused = DatabaseTrouble::isRefusal(error);
    if (m_session && !m_session->isBroken() && !isRefused && !SqlState::isReadOnly(error.code))
        return stall(error);
    const bool wasProven = std::exchange(m_isProven, false);
    const bool wasIdle = m_session && m_session->isBroken() && wasProven;
    closeSession();
    if (wasIdle)
        return connectDatabase(); // sessions are ended while they are idle; nobody needs to hear of that
    Q_EMIT lost();
    // What worked before may work again by itself: a failover, a password that is being changed, a disk that is being emptied.
    const bool isLast = isRefused && !m_wasReady;
    m_status.needsPerson = isRefused || SqlState::isReadOnly(error.code);
    setState(isLast ? DatabaseState::Refused : DatabaseState::Away, error.message);
    m_retryTimer.start(isLast ? retryRefused : isRefused ? retryRefusedLater : retryAway);
}

// The session is there, and readers may go on; what waits is tried again soon.
void Store::stall(const Error &error)
{
    m_transfer.reset();
    if (const auto finished = m_writer->finish(); !finished && m_session->isBroken())
        return fail(finished.error());
    m_spool.reset();
    m_most = std::max(m_most / 2, leastTrades); // a large transaction may be what takes too long
    const bool isLocked = SqlState::isLocked(error.code);
    m_status.needsPerson = !isLocked && error.code.size() == 5;
    setState(DatabaseState::Stalled, isLocked ? (m_waitsFor.isEmpty() ? QStringLiteral("waiting for a lock that another program holds") : m_waitsFor)
                                              : error.message);
    m_retryTimer.start(retryAway);
}

void Store::closeSession()
{
    m_transfer.reset();
    m_former.reset();
    m_writer.reset();
    m_session.reset();
    m_spool.reset();
    m_waitsFor.clear();
    m_caughtUp.reset();
    m_formerLooked.reset();
}

void Store::setState(DatabaseState state, const QString &problem)
{
    const bool isNews = state != m_status.state || problem != m_status.problem || m_status.since == Timestamp{};
    if (isNews) {
        if (state != m_status.state)
            m_status.since = state == DatabaseState::Stalled && m_stored != Timestamp{} ? m_stored : wallClock();
        if (state == DatabaseState::Stalled)
            qCWarning(logDatabase).noquote() << stalledText(m_status.since, problem);
        else if (problem.isEmpty())
            qCInfo(logDatabase).noquote() << m_source.where() << (state == DatabaseState::Ready ? "is ready" : "is starting");
        else
            qCWarning(logDatabase).noquote() << problem;
    }
    m_status.state = state;
    m_status.problem = problem;
    if (state == DatabaseState::Ready)
        m_status.needsPerson = !problem.isEmpty();
    if (isNews)
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
    m_asideTimer.stop();
    m_retryTimer.stop();
    m_pullTimer.stop();
    closeSession();
    if (auto left = m_source.leave(); !left)
        qCWarning(logDatabase).noquote() << left.message();
    Q_EMIT drained();
}

} // namespace tidemark
