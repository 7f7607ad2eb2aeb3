#include "session/store_session.h"

#include "database/database_error.h"
#include "database/exchange_identity.h"
#include "database/pg_session.h"
#include "database/record_identity.h"
#include "database/trade_writer.h"

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto askEvery = 3s; // who keeps us waiting

} // namespace

StoreSession::StoreSession(const DatabaseSettings &database, QString exchange, const DatabasePatience &patience, bool mayView,
                           std::stop_token stop, Waiting waiting)
    : m_source(database)
    , m_exchange(std::move(exchange))
    , m_patience(patience)
    , m_mayView(mayView)
    , m_stop(std::move(stop))
    , m_waiting(std::move(waiting))
    , m_waitPace(patience.told, askEvery)
{
}

StoreSession::~StoreSession() = default;

Result<void> StoreSession::open()
{
    auto opened = openAny();
    return opened ? take(std::move(opened).value()) : opened.error();
}

Result<OpenDatabase> StoreSession::openAny()
{
    auto opened = m_source.open(bounds(), DatabaseSource::Use::Record);
    m_viewer.clear();
    if (opened || !m_mayView || !DatabaseTrouble::isViewer(opened.error()))
        return opened;
    auto viewed = m_source.open(bounds(), DatabaseSource::Use::Read);
    if (viewed)
        m_viewer = opened.message();
    return viewed;
}

Result<void> StoreSession::take(OpenDatabase opened)
{
    auto &session = *opened.session;
    const auto found = isViewer() ? ExchangeIdentity::read(session) : Result<std::optional<QString>>(m_exchange);
    if (!found)
        return found.error();
    if (auto claimed = *found ? ExchangeIdentity::claim(session, m_exchange) : Result<void>(); !claimed)
        return claimed;
    auto record = isViewer() ? Result<QString>(QString()) : readRecordIdentity(session);
    if (!record)
        return record.error();
    m_record = std::move(record).value();
    m_target = opened.target;
    m_session = std::move(opened.session);
    if (!isViewer())
        m_writer = std::make_unique<TradeWriter>(*m_session);
    m_mayView = m_mayView && isViewer(); // what was recorded into goes on to be, once it may
    return {};
}

void StoreSession::close()
{
    m_writer.reset();
    m_session.reset();
    m_waitsFor.clear();
    m_hasWorked = false;
}

bool StoreSession::isBroken() const
{
    return m_session && m_session->isBroken();
}

PgBounds StoreSession::bounds()
{
    return {.stop = m_stop, .lockWait = m_patience.lock, .silence = m_patience.silence, .grace = m_patience.grace,
            .waiting = [this](std::chrono::milliseconds silent) { noteSilence(silent); }};
}

// A statement is under way all the while.
void StoreSession::noteSilence(std::chrono::milliseconds silent)
{
    if (!m_session || !m_target || !m_waitPace.isDue(silent))
        return;
    m_waitsFor = waitCause(*m_target, m_session->serverProcess());
    m_waiting(m_waitsFor);
}

} // namespace tidemark
