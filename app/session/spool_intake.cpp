#include "session/spool_intake.h"

#include "spool/spool_doubts.h"
#include "spool/spool_file.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logSpool, "tidemark.spool")

// Refused input has ids too, and is fetched again as trades are.
void collect(const TradeBatch &batch, std::map<Symbol, IdRanges> &ids)
{
    for (const auto &trade : batch.trades)
        ids[trade.symbol].add(trade.id);
    for (const auto &input : batch.rejected) {
        if (input.symbol && input.tradeId)
            ids[*input.symbol].add(*input.tradeId);
    }
}

[[nodiscard]] Error doubtProblem(const QString &path, const Error &cause)
{
    return {QStringLiteral("Trades that wait for the exchange's word on their ids cannot be kept in the spool %1 (%2). They wait in memory; "
                           "after a crash they would be fetched again by their ids.").arg(path, cause.message), cause.code};
}

} // namespace

void join(TradeBatch &batch, TradeBatch &&more)
{
    if (batch.isEmpty()) {
        batch = std::move(more);
        return;
    }
    batch.trades.insert(batch.trades.end(), more.trades.begin(), more.trades.end());
    batch.rejected.insert(batch.rejected.end(), std::make_move_iterator(more.rejected.begin()),
                          std::make_move_iterator(more.rejected.end()));
}

SpoolIntake::SpoolIntake(QString path, QString identity, std::shared_ptr<SpoolGauge> gauge, std::int64_t quota)
    : m_path(std::move(path))
    , m_identity(std::move(identity))
    , m_gauge(std::move(gauge))
    , m_quota(quota)
{
}

SpoolIntake::~SpoolIntake() = default;

bool SpoolIntake::append(TradeBatch batch)
{
    if (m_isDiscarding)
        return false;
    join(m_waiting, std::move(batch));
    if (m_waiting.isEmpty() && !hasDoubts())
        return false;
    if (m_gauge->trades == 0 && m_file && m_file->isInPlace())
        m_spooled.clear(); // the database has it all; of a new file in this one's place, zero says nothing
    auto settled = hasDoubts() ? keepDoubts() : Result<void>(); // first: what is spooled now may be of a series that begins
    const auto done = spoolWaiting();
    if (settled && done)
        settled = releaseDoubts();
    setProblem(done ? settled.message() : done.message());
    if (done) {
        m_written += std::int64_t(m_waiting.trades.size());
        const bool isAny = !m_waiting.isEmpty();
        collect(std::exchange(m_waiting, {}), m_spooled);
        return isAny;
    }
    if (m_file && !m_file->isInPlace())
        leaveFile();
    if (m_waiting.rejected.size() > mostRefused)
        giveUpRefused();
    if (m_waiting.trades.size() > mostWaiting)
        giveUpWaiting();
    return false;
}

Result<void> SpoolIntake::openFile()
{
    if (m_file)
        return {};
    auto file = SpoolFile::open(m_path, m_identity, m_gauge, m_quota);
    if (!file)
        return file.error();
    m_file = std::make_unique<SpoolFile>(std::move(file).value());
    return {};
}

Result<void> SpoolIntake::spoolWaiting()
{
    auto opened = openFile();
    return opened && !m_waiting.isEmpty() ? m_file->append(m_waiting) : opened;
}

Result<void> SpoolIntake::keepDoubts()
{
    auto done = openFile();
    if (!done)
        return done;
    if (!m_doubts) {
        auto doubts = SpoolDoubts::open(m_path);
        if (!doubts)
            return doubtProblem(m_path, doubts.error());
        m_doubts = std::make_unique<SpoolDoubts>(std::move(doubts).value());
    }
    while (done && !m_endings.empty()) {
        done = m_doubts->keepEnding(m_endings.front());
        if (done)
            m_endings.erase(m_endings.begin());
    }
    const auto last = done ? m_doubts->lastRow() : Result<std::int64_t>(done.error());
    if (last && !m_held.empty())
        done = m_doubts->keep(m_held);
    if (!last || !done)
        return doubtProblem(m_path, last ? done.error() : last.error());
    m_letGoUpTo = *last;
    m_gauge->doubted += std::int64_t(std::exchange(m_held, {}).size());
    return {};
}

Result<void> SpoolIntake::releaseDoubts()
{
    if (m_letGo.empty())
        return {};
    while (!m_letGo.empty()) {
        if (auto released = m_doubts->release(*m_letGo.begin(), m_letGoUpTo); !released)
            return doubtProblem(m_path, released.error());
        m_letGo.erase(m_letGo.begin());
    }
    const auto left = m_doubts->count();
    m_gauge->doubted = left ? *left : m_gauge->doubted.load();
    return left ? Result<void>() : doubtProblem(m_path, left.error());
}

void SpoolIntake::hold(const std::vector<Trade> &trades)
{
    if (!m_isDiscarding)
        m_held.insert(m_held.end(), trades.begin(), trades.end());
}

void SpoolIntake::letGo(const std::vector<Symbol> &symbols)
{
    m_letGo.insert(symbols.begin(), symbols.end());
    std::erase_if(m_held, [&](const Trade &trade) { return std::find(symbols.begin(), symbols.end(), trade.symbol) != symbols.end(); });
}

void SpoolIntake::noteEnding(const SeriesStart &start)
{
    if (!m_isDiscarding)
        m_endings.push_back(start);
}

void SpoolIntake::setQuota(std::int64_t bytes)
{
    m_quota = bytes;
    if (m_file)
        m_file->setQuota(bytes);
}

void SpoolIntake::setDiscarding(bool isDiscarding)
{
    if (std::exchange(m_isDiscarding, isDiscarding) || !isDiscarding)
        return;
    m_waiting = {};
    m_spooled.clear();
    m_held.clear();
    m_endings.clear();
    m_gauge->doubted = 0;
    setProblem({});
    if (auto emptied = m_file ? m_file->release(std::numeric_limits<std::int64_t>::max()) : Result<void>(); !emptied)
        qCInfo(logSpool).noquote() << emptied.message();
}

// Nobody can say what of it the database took before it was gone; what it did take is dropped when it comes again.
void SpoolIntake::leaveFile()
{
    closeFile();
    for (const auto &[symbol, ids] : std::exchange(m_spooled, {}))
        m_givenUp[symbol].add(ids);
}

// The first ones show what is wrong.
void SpoolIntake::giveUpRefused()
{
    const auto kept = m_waiting.rejected.begin() + std::ptrdiff_t(mostRefused);
    TradeBatch surplus;
    surplus.rejected.assign(std::make_move_iterator(kept), std::make_move_iterator(m_waiting.rejected.end()));
    m_waiting.rejected.erase(kept, m_waiting.rejected.end());
    m_refusedLost += std::int64_t(surplus.rejected.size());
    collect(surplus, m_givenUp);
}

void SpoolIntake::giveUpWaiting()
{
    qCWarning(logSpool) << m_waiting.trades.size() << "trades could not be kept; they will be fetched again by their ids";
    collect(std::exchange(m_waiting, {}), m_givenUp);
}

std::vector<SpoolIntake::TradeId> SpoolIntake::takeGivenUp()
{
    std::vector<TradeId> taken;
    while (!m_givenUp.empty() && taken.size() < mostGivenUp) {
        const auto &[symbol, ids] = *m_givenUp.begin();
        auto range = ids.ranges().front();
        range.last = std::min(range.last, range.first + std::int64_t(mostGivenUp - taken.size()) - 1);
        for (auto id = range.first; id <= range.last; ++id)
            taken.push_back({symbol, id});
        m_givenUp.begin()->second.remove(range);
        if (m_givenUp.begin()->second.isEmpty())
            m_givenUp.erase(m_givenUp.begin());
    }
    return taken;
}

void SpoolIntake::close()
{
    closeFile();
    auto unkept = std::int64_t(m_waiting.trades.size() + m_held.size());
    for (const auto &[symbol, ids] : m_givenUp)
        unkept += ids.count();
    m_gauge->unkept = unkept;
}

void SpoolIntake::closeFile()
{
    m_doubts.reset();
    m_file.reset();
}

std::int64_t SpoolIntake::trades() const
{
    return m_gauge->trades + std::int64_t(m_waiting.trades.size());
}

std::int64_t SpoolIntake::bytes() const
{
    return m_gauge->bytes;
}

void SpoolIntake::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (problem.isEmpty())
        qCInfo(logSpool) << "the spool takes trades again";
    else
        qCCritical(logSpool).noquote() << problem;
    if (const auto lost = problem.isEmpty() ? std::exchange(m_refusedLost, 0) : 0; lost > 0)
        qCWarning(logSpool) << lost << "refused inputs came meanwhile whose text could not be kept";
}

} // namespace tidemark
