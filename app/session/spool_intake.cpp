#include "session/spool_intake.h"

#include "session/join_batches.h"
#include "spool/spool_file.h"

#include <QLoggingCategory>

#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logSpool, "tidemark.spool")

} // namespace

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
    join(m_waiting, std::move(batch));
    if (m_waiting.isEmpty())
        return false;
    const auto done = spoolWaiting();
    setProblem(done.message());
    if (done) {
        m_waiting = {};
        return true;
    }
    if (m_waiting.trades.size() > mostWaiting) {
        qCWarning(logSpool) << m_waiting.trades.size() << "trades could not be kept; they will be fetched again by their ids";
        m_givenUp = std::exchange(m_waiting, {}).trades;
    }
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

std::vector<Trade> SpoolIntake::takeGivenUp()
{
    return std::exchange(m_givenUp, {});
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
