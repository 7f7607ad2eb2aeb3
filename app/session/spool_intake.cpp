#include "session/spool_intake.h"

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
    if (m_waiting.isEmpty())
        return false;
    if (m_gauge->trades == 0 && m_file && m_file->isInPlace())
        m_spooled.clear(); // the database has it all; of a new file in this one's place, zero says nothing
    const auto done = spoolWaiting();
    setProblem(done.message());
    if (done) {
        m_written += std::int64_t(m_waiting.trades.size());
        collect(std::exchange(m_waiting, {}), m_spooled);
        return true;
    }
    if (m_file && !m_file->isInPlace())
        leaveFile();
    if (m_waiting.trades.size() > mostWaiting)
        giveUpWaiting();
    return false;
}

Result<void> SpoolIntake::spoolWaiting()
{
    if (!m_file) {
        auto file = SpoolFile::open(m_path, m_identity, m_gauge, m_quota);
        if (!file)
            return file.error();
        m_file = std::make_unique<SpoolFile>(std::move(file).value());
    }
    return m_file->append(m_waiting);
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
    setProblem({});
    if (auto emptied = m_file ? m_file->release(std::numeric_limits<std::int64_t>::max()) : Result<void>(); !emptied)
        qCInfo(logSpool).noquote() << emptied.message();
}

// Nobody can say what of it the database took before it was gone; what it did take is dropped when it comes again.
void SpoolIntake::leaveFile()
{
    m_file.reset();
    for (const auto &[symbol, ids] : std::exchange(m_spooled, {}))
        m_givenUp[symbol].add(ids);
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
}

} // namespace tidemark
