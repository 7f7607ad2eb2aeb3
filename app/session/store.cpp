#include "session/store.h"

#include "database/database_error.h"
#include "database/exchange_identity.h"
#include "database/extreme_points.h"
#include "database/history.h"
#include "database/pg_session.h"
#include "database/prepared_batch.h"
#include "database/trade_writer.h"
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
constexpr std::int64_t tradesAtOnce = 50'000;
constexpr auto retryAway = 1s;
constexpr auto retryRefused = 15s;
constexpr auto day = 24h;

} // namespace

Store::Store(Setup setup)
    : m_setup(std::move(setup))
    , m_source(m_setup.database)
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
    auto done = storeOrphans();
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
    m_session = std::move(session).value();
    m_writer = std::make_unique<TradeWriter>(*m_session);
    m_lastRead = 0;
    return target;
}

void Store::pull()
{
    if (!m_session || m_hasLeft)
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
    auto done = openSpool();
    Result<bool> more = false;
    if (done) {
        more = storeNext(*m_spool);
        done = more ? Result<void>() : more.error();
    }
    if (done && !*more)
        done = noteHoles();
    if (!done)
        return fail(done.error());
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
    m_spool = std::make_unique<SpoolFile>(std::move(file).value());
    return {};
}

// Hands the next batch to the database while the one before it is being committed; false once all is committed.
Result<bool> Store::storeNext(SpoolFile &file)
{
    auto rows = file.read(m_lastRead, tradesAtOnce);
    if (!rows)
        return rows.error();
    std::vector<TradeBatch> batches;
    InFlight next;
    for (auto &row : rows.value()) {
        if (next.receivedAt == Timestamp{})
            next.receivedAt = row.batch.receivedAt;
        next.row = row.row;
        batches.push_back(std::move(row.batch));
    }
    const auto prepared = PreparedBatch::of(batches);
    if (auto finished = finishInFlight(file); !finished)
        return finished.error();
    if (batches.empty())
        return false;
    if (auto begun = m_writer->begin(prepared); !begun)
        return begun.error();
    m_lastRead = next.row;
    m_inFlight = std::move(next);
    return true;
}

Result<void> Store::finishInFlight(SpoolFile &file)
{
    if (!m_inFlight)
        return {};
    const auto report = m_writer->finish();
    if (!report)
        return report.error();
    const auto finished = *std::exchange(m_inFlight, std::nullopt);
    m_status.stored += report->stored;
    m_status.rejected += report->rejected;
    m_status.altered += report->altered;
    noteCommit(finished.receivedAt);
    return file.release(finished.row);
}

void Store::noteCommit(Timestamp receivedAt)
{
    m_lastCommit = Monotonic::now();
    if (m_commitLag.isDue(m_lastCommit))
        m_commitLag.add(m_lastCommit, wallClock() - receivedAt);
    tellStatus();
}

void Store::tellStatus()
{
    const auto now = Monotonic::now();
    Q_EMIT statusChanged(m_status, {{}, m_commitLag.median(now), m_commitLag.quantile(now, 0.99)});
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
    m_lastRead = 0;
    return {};
}

Result<void> Store::storeOrphan(HeldSpool &orphan)
{
    {
        const auto identity = SpoolFile::identityOf(orphan.path());
        if (identity && !identity->isEmpty() && *identity != m_setup.spoolIdentity)
            return {}; // another database's; whoever records there will take it
        auto file = SpoolFile::open(orphan.path(), m_setup.spoolIdentity);
        if (!file) {
            qCWarning(logDatabase).noquote() << file.message() << "It is kept as" << orphan.setAside()
                                             << "and its trades are fetched again by their ids.";
            return {};
        }
        if (const auto waiting = file->gauge().trades.load(); waiting > 0)
            qCInfo(logDatabase) << "storing" << waiting << "trades that an earlier run left in its spool";
        m_lastRead = 0;
        for (Result<bool> more = true; *more;) {
            more = storeNext(file.value());
            if (!more)
                return more.error();
        }
    }
    orphan.discard();
    return {};
}

void Store::learnMarkets(const std::vector<Symbol> &symbols)
{
    m_unknown.insert(m_unknown.end(), symbols.begin(), symbols.end());
    if (!m_session)
        return;
    auto done = m_spool ? finishInFlight(*m_spool) : Result<void>();
    if (done)
        done = tellPasts();
    if (!done)
        fail(done.error());
}

Result<void> Store::tellPasts()
{
    while (!m_unknown.empty()) {
        auto past = pastOf(m_unknown.front());
        if (!past)
            return past.error();
        m_unknown.erase(m_unknown.begin());
        Q_EMIT pastKnown(*past);
    }
    return {};
}

Result<MarketPast> Store::pastOf(const Symbol &symbol)
{
    MarketPast past;
    past.symbol = symbol;
    const auto ranges = CoverageLedger(*m_session).rangesOf(symbol);
    if (!ranges)
        return ranges.error();
    for (const auto &range : *ranges)
        past.covered.add(range.ids);
    History history(*m_session);
    auto last = history.latest(symbol);
    if (!last)
        return last.error();
    past.last = *last;
    if (!past.last)
        return past;
    const auto from = past.last->tradedAt - day;
    auto points = extremePoints(*m_session, symbol, from);
    auto minutes = history.candles(symbol, 1min, from, past.last->tradedAt + 1us);
    auto stretch = history.contiguousSince(symbol);
    if (!points || !minutes || !stretch)
        return !points ? points.error() : !minutes ? minutes.error() : stretch.error();
    past.extremePoints = std::move(points).value();
    past.minutes = std::move(minutes).value();
    if (*stretch)
        past.contiguous = RunStart{(*stretch)->ids.first, (*stretch)->since};
    return past;
}

void Store::noteHole(const Symbol &symbol, IdRange ids)
{
    m_holes.emplace_back(symbol, ids);
    pull();
}

Result<void> Store::noteHoles()
{
    while (!m_holes.empty()) {
        const auto &[symbol, ids] = m_holes.back();
        auto noted = CoverageLedger(*m_session).addHole(symbol, ids, tr("the exchange does not have these ids"));
        if (!noted)
            return noted;
        m_holes.pop_back();
    }
    return {};
}

void Store::fail(const Error &error)
{
    m_inFlight.reset();
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
    m_writer.reset();
    m_session.reset();
    m_spool.reset();
    if (auto left = m_source.leave(); !left)
        qCWarning(logDatabase).noquote() << left.message();
    Q_EMIT drained();
}

} // namespace tidemark
