#include "session/store_status.h"

#include "database/database_bytes.h"
#include "database/record_share.h"
#include "database/trade_writer.h"

#include <QLoggingCategory>

#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(stateLog, "tidemark.database")

constexpr std::chrono::seconds measureEvery(30);

} // namespace

StoreStatus::StoreStatus(const QString &where, QString privateFolder, QObject *parent) : QObject(parent), m_privateFolder(std::move(privateFolder))
{
    m_status.where = where;
}

void StoreStatus::setState(DatabaseState state, const QString &problem)
{
    const bool isNewState = state != m_status.state;
    const bool isNews = isNewState || problem != m_status.problem || m_status.since == Timestamp{};
    if (isNewState)
        m_status.since = state == DatabaseState::Stalled && m_stored != Timestamp{} ? m_stored : wallClock();
    m_status.state = state;
    m_status.problem = problem;
    if (state == DatabaseState::Ready)
        m_status.needsPerson = !problem.isEmpty();
    if (!isNews)
        return;
    log();
    tell();
}

void StoreStatus::log() const
{
    if (m_status.state == DatabaseState::Stalled)
        qCWarning(stateLog).noquote() << stalledText(m_status.since, m_status.problem);
    else if (m_status.state == DatabaseState::Ready && !m_status.viewer.isEmpty())
        qCInfo(stateLog).noquote() << m_status.viewer;
    else if (m_status.problem.isEmpty())
        qCInfo(stateLog).noquote() << m_status.where << (m_status.state == DatabaseState::Ready ? "is ready" : "is starting");
    else
        qCWarning(stateLog).noquote() << m_status.problem;
}

void StoreStatus::noteCommit(const WriteReport &report, Timestamp receivedAt)
{
    m_status.stored += report.stored;
    m_status.rejected += report.rejected;
    m_status.altered += report.altered;
    m_lastCommit = std::chrono::steady_clock::now();
    m_stored = m_status.storedAt = wallClock();
    m_commitRate.add(m_stored, report.stored);
    if (m_status.state == DatabaseState::Stalled)
        setReady();
    if (receivedAt != Timestamp{} && m_commitLag.isDue(m_lastCommit))
        m_commitLag.add(m_lastCommit, wallClock() - receivedAt);
    tell();
}

void StoreStatus::setAside(std::int64_t trades, const QString &reason)
{
    m_asideReason = reason;
    if (std::exchange(m_status.aside, trades) != trades)
        tell();
}

Result<void> StoreStatus::measure(PgSession &session)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_measured && now - *m_measured < measureEvery)
        return {};
    m_measured = now;
    const auto bytes = databaseBytes(session);
    if (!bytes)
        return bytes.error();
    m_status.bytes = *bytes;
    m_status.shared = m_privateFolder.isEmpty() ? QString() : RecordShare::textOf(session, m_privateFolder);
    const auto watched = m_privateFolder.isEmpty() ? Result<void>() : RecordShare::watch(session, m_privateFolder);
    const auto trouble = watched ? QString() : watched.message();
    if (std::exchange(m_watchTrouble, trouble) != trouble && !watched)
        qCWarning(stateLog).noquote() << "Who reads what is shared cannot be watched for now:" << trouble;
    tell();
    return {};
}

void StoreStatus::tell()
{
    m_status.rowsPerSecond = m_commitRate.perSecond(wallClock());
    Q_EMIT changed(m_status, {{}, m_commitLag.spread(std::chrono::steady_clock::now()), {}, {}});
}

} // namespace tidemark
