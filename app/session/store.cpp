#include "session/store.h"

#include "core/ended_line.h"
#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/sql_state.h"
#include "database/trade_writer.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logDatabase, "tidemark.database")

using namespace std::chrono_literals;

constexpr auto pastsAtOnce = 100ms;
constexpr auto calmInterval = 250ms;        // when calm, four commits a second
constexpr std::int64_t calmTrades = 100;    // more than this waiting is not calm
constexpr auto retryRefused = 15s;          // of one that never took us
constexpr std::int64_t leastTrades = 500;   // in one transaction
constexpr int retriesAway = 4;              // of a failure that is news when it comes back

// What is said while a connection goes is often but a few words of the server's or of libpq's.
[[nodiscard]] QString lossText(const QString &words)
{
    const bool isSentence = endedLine(words) == words && words.front().isUpper();
    return isSentence ? words : QStringLiteral("The connection to the database was lost: %1").arg(endedLine(words));
}

} // namespace

Store::Store(const Setup &setup)
    : m_patience(setup.patience)
    , m_session(setup.database, setup.exchangeIdentity, setup.patience, setup.mayView, setup.stop,
                [this](const QString &cause) { m_status.setState(DatabaseState::Stalled, cause); })
    , m_status(m_session.where(), setup.database.databaseUri.isEmpty() ? setup.database.dataDirectory : QString(), this)
    , m_spool(setup.spoolPath, setup.spoolIdentity, setup.gauge,
              [this](const WriteReport &report, Timestamp receivedAt) { m_status.noteCommit(report, receivedAt); })
    , m_left(setup.spoolFolder, setup.exchangeIdentity, setup.spoolIdentity, [this](const auto &...doubted) { Q_EMIT doubtedLeft(doubted...); })
    , m_endings(setup.patience.beside, [this](const SeriesStart &start) { m_spool.forgetEnding(start); })
    , m_unknown(setup.symbols)
    , m_pullTimer(this)
    , m_retryTimer(this)
    , m_asideTimer(this)
{
    for (auto *timer : {&m_pullTimer, &m_retryTimer, &m_asideTimer})
        timer->setSingleShot(true);
    connect(&m_pullTimer, &QTimer::timeout, this, &Store::pull);
    connect(&m_asideTimer, &QTimer::timeout, this, &Store::pull);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { m_session.isOpen() ? storeAll() : connectDatabase(); });
    connect(&m_status, &StoreStatus::changed, this, &Store::statusChanged);
}

void Store::start(PastFigures figures)
{
    m_figures = figures;
    m_status.setState(DatabaseState::Starting);
    connectDatabase();
}

void Store::connectDatabase()
{
    if (m_hasLeft || m_session.isToldToStop())
        return;
    if (auto opened = openSession(); !opened)
        return fail(opened.error());
    m_wasReady = true;
    Q_EMIT readable(m_session.target());
    if (m_status.state() != DatabaseState::Stalled)
        m_status.setReady(); // else once something is stored
    if (auto done = tolerate(catchUp()); !done)
        return fail(done.error());
    Q_EMIT ready(m_session.target());
    pull();
}

Result<void> Store::openSession()
{
    if (auto opened = m_session.open(); !opened)
        return opened;
    m_status.setViewer(m_session.viewer());
    if (m_session.isViewer())
        return {};
    if (auto known = m_endings.begin(m_session.session()); !known) {
        closeSession();
        return known;
    }
    m_left.noteReached(m_session.record());
    return {};
}

void Store::closeSession()
{
    m_spool.close();
    m_endings.end();
    m_session.close();
    m_caughtUp.reset();
    m_status.forgetMeasure();
}

void Store::pull()
{
    if (m_isPosted || m_hasLeft)
        return;
    const bool mayWait = !m_isDraining && m_spool.waiting() < calmTrades;
    const auto rest = calmInterval - (Monotonic::now() - m_status.lastCommit());
    if (mayWait && rest > 0ms) {
        if (!m_pullTimer.isActive())
            m_pullTimer.start(std::chrono::ceil<std::chrono::milliseconds>(rest));
        return;
    }
    storeAll();
}

void Store::storeAll()
{
    m_isPosted = false;
    if (!m_session.isOpen() || m_hasLeft)
        return; // lost or left since this was posted
    if (m_session.isViewer())
        return view();
    const auto more = storeNext();
    if (!more)
        return fail(more.error());
    m_session.noteWorked();
    m_most = std::min(m_most * 2, SpoolTransfer::mostTrades);
    if (*more) {
        m_isPosted = true;
        QMetaObject::invokeMethod(this, &Store::storeAll, Qt::QueuedConnection);
        return;
    }
    if (auto done = doTheRest(); !done)
        return fail(done.error());
    m_status.setReady();
    if (m_isDraining)
        leave();
}

// Nothing is stored by a role that may only read: what others have stored is looked at now and again.
void Store::view()
{
    m_notes = {};
    if (m_isDraining)
        return leave();
    if (m_asideTimer.isActive())
        return;
    m_unknown.insert(m_unknown.end(), m_told.begin(), m_told.end());
    auto looked = tellPasts();
    if (looked)
        looked = m_status.measure(m_session.session());
    if (const auto tolerated = tolerate(std::move(looked)); !tolerated)
        return fail(tolerated.error());
    m_asideTimer.start(m_patience.aside);
}

Result<bool> Store::storeNext()
{
    if (auto opened = m_spool.open(m_session.record(), m_session.writer()); !opened)
        return opened.error();
    if (auto ended = m_endings.write(m_session.session(), m_unknown); !ended)
        return ended.error();
    return m_spool.next(m_most);
}

// What may fail while trades are stored.
Result<void> Store::doTheRest()
{
    const auto aside = m_spool.aside();
    auto done = tolerate(m_spool.retryAside(m_isDraining ? 0ms : m_patience.aside)); // at the end once more: its cause may be gone
    if (m_spool.aside() < aside) // what lies behind it may be missing, and nobody knows of it yet
        m_toldEarly = m_told;
    tellAgain();
    if (done)
        done = tolerate(catchUp());
    if (done)
        done = tolerate(m_notes.write(m_session.session()));
    if (done)
        done = tolerate(m_status.measure(m_session.session()));
    if (done && !m_isDraining)
        done = tolerate(setAsideSome());
    if (done)
        tellAside();
    if ((!isCaughtUp() || m_endings.isInterrupted()) && !m_asideTimer.isActive())
        m_asideTimer.start(m_patience.beside); // also where nothing new comes
    return done;
}

// As long as the session lives the trades go on. Each failure is said once, and again where it comes back after a while.
Result<void> Store::tolerate(Result<void> done)
{
    if (done || m_session.isBroken() || DatabaseTrouble::isCancelled(done.error()))
        return done;
    const auto now = Monotonic::now();
    std::erase_if(m_tolerated, [&](const auto &failed) { return now - failed.second > retriesAway * m_patience.beside; });
    if (m_tolerated.insert_or_assign(done.message(), now).second)
        qCWarning(logDatabase).noquote() << "Trades are stored, but not all can be done beside that now; it is tried again:" << done.message();
    return {};
}

template <typename Work>
void Store::betweenCommits(Work work)
{
    if (!m_session.isOpen())
        return;
    auto done = m_spool.finish();
    if (done)
        done = work();
    if (!done)
        return fail(done.error());
    pull(); // what is left to do, also where nothing new comes
}

// What earlier runs left, and what the record knows of the markets.
Result<void> Store::catchUp()
{
    if (m_session.isViewer())
        return tellPasts();
    const auto now = Monotonic::now();
    if (isCaughtUp() || (m_caughtUp && now - *m_caughtUp < m_patience.beside))
        return {};
    if (!m_spool.open(m_session.record(), m_session.writer())) // it keeps what of the others waits apart
        return {}; // storing says why, and comes here once it can
    m_caughtUp = now;
    auto done = m_endings.write(m_session.session(), m_unknown);
    if (done)
        done = m_left.store(m_spool, [this](const SeriesStart &start) { return m_endings.write(start, m_session.session(), m_unknown); });
    return done ? tellPasts() : done;
}

void Store::learnMarkets(const std::vector<Symbol> &symbols)
{
    m_unknown.insert(m_unknown.end(), symbols.begin(), symbols.end());
    m_toldEarly.insert(symbols.begin(), symbols.end()); // trades of an earlier time of theirs may wait in the spool
    betweenCommits([this] { return tolerate(tellPasts()); });
}

void Store::tellAgain()
{
    if (m_toldEarly.empty())
        return;
    m_unknown.insert(m_unknown.end(), m_toldEarly.begin(), m_toldEarly.end());
    m_toldEarly.clear();
    m_caughtUp.reset();
}

// A thousand markets' pasts take a minute, and trades wait for their COMMIT meanwhile: so a few at a time.
Result<void> Store::tellPasts()
{
    const auto until = m_session.isViewer() ? Monotonic::time_point::max() : Monotonic::now() + pastsAtOnce;
    while (!m_unknown.empty() && Monotonic::now() < until) {
        auto past = readMarketPast(m_session.session(), m_unknown.front(), m_figures);
        if (!past)
            return past.error();
        m_unknown.erase(m_unknown.begin());
        m_told.insert(past->symbol);
        if (!m_left.isDone())
            m_toldEarly.insert(past->symbol); // what an earlier run left may be of this market
        Q_EMIT pastKnown(*past);
    }
    if (m_unknown.empty())
        return {};
    m_caughtUp.reset();
    m_pullTimer.start(0);
    return {};
}

void Store::noteSkipped(const Symbol &symbol, IdRange ids, const QString &why)
{
    m_notes.addSkipped(symbol, ids, why);
    pull();
}

void Store::endSeries(const SeriesStart &start)
{
    if (!m_session.isViewer()) // whoever records tells the record
        m_endings.add(start); // while the database is away: before anything else, once it is back
    betweenCommits([this] {
        auto ended = m_endings.write(m_session.session(), m_unknown);
        return ended ? tolerate(tellPasts()) : ended;
    });
}

Result<void> Store::setAsideSome()
{
    const auto more = m_endings.setAsideSome(m_session.session());
    if (more && *more && !m_pullTimer.isActive())
        m_pullTimer.start(calmInterval);
    return more ? Result<void>() : more.error();
}

// While the database is away nothing is looked up: what is missing is fetched then, and dropped where it is stored already.
void Store::lookUp(const Symbol &symbol, const std::vector<IdRange> &ids)
{
    betweenCommits([&] {
        const auto isKnown = ledgerKnows(m_session.session(), symbol, ids);
        if (isKnown && *isKnown)
            m_unknown.push_back(symbol);
        return tolerate(isKnown ? tellPasts() : isKnown.error());
    });
}

void Store::tellAside()
{
    m_status.setAside(m_spool.aside(), m_spool.asideReason());
    if (m_spool.aside() > 0 && !m_asideTimer.isActive())
        m_asideTimer.start(m_patience.aside); // also where nothing new comes
}

void Store::fail(const Error &error)
{
    m_pullTimer.stop();
    if (DatabaseTrouble::isCancelled(error))
        return closeSession(); // we are told to leave in a moment
    const bool isRefused = DatabaseTrouble::isRefusal(error);
    if (m_session.isOpen() && !m_session.isBroken() && !isRefused && !SqlState::isReadOnly(error.code))
        return stall(error);
    const bool isLost = m_session.isBroken();
    const bool wasIdle = isLost && m_session.hasWorked();
    closeSession();
    if (wasIdle)
        return connectDatabase(); // sessions are ended while they are idle; nobody needs to hear of that
    Q_EMIT lost();
    // What worked before may work again by itself: a failover, a password that is being changed, a disk that is being emptied.
    const bool isLast = isRefused && !m_wasReady;
    m_status.setViewer(isLast && DatabaseTrouble::isViewer(error) ? error.message : QString());
    m_status.setNeedsPerson(isRefused || SqlState::isReadOnly(error.code));
    m_status.setState(isLast ? DatabaseState::Refused : DatabaseState::Away, isLost ? lossText(error.message) : error.message);
    m_retryTimer.start(isLast ? retryRefused : isRefused ? m_patience.refused : m_patience.away);
}

// The session is there, and readers may go on; what waits is tried again soon.
void Store::stall(const Error &error)
{
    m_spool.close();
    if (const auto finished = m_session.writer().finish(); !finished && m_session.isBroken())
        return fail(finished.error());
    m_most = std::max(m_most / 2, leastTrades); // a large transaction may be what takes too long
    const bool isLocked = SqlState::isLocked(error.code);
    m_status.setNeedsPerson(!isLocked && error.code.size() == 5);
    const auto &cause = m_session.waitsFor();
    const auto lock = cause.isEmpty() ? QStringLiteral("waiting for a lock that another program holds") : cause;
    m_status.setState(DatabaseState::Stalled, isLocked ? lock : error.message);
    m_retryTimer.start(m_patience.away);
}

void Store::drain()
{
    m_isDraining = true;
    if (m_hasLeft)
        return;
    if (m_session.isOpen())
        storeAll();
    else if (!m_retryTimer.isActive())
        connectDatabase();
}

void Store::leave()
{
    m_hasLeft = true;
    for (auto *timer : {&m_pullTimer, &m_retryTimer, &m_asideTimer})
        timer->stop();
    closeSession();
    if (auto left = m_session.leave(); !left)
        qCWarning(logDatabase).noquote() << left.message();
    Q_EMIT drained();
}

} // namespace tidemark
