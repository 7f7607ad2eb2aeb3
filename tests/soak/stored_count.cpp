#include "soak/stored_count.h"

#include "database/pg_session.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 300ms;
const QByteArray ledger = "SELECT coalesce(sum(last_id - first_id + 1), 0)::bigint FROM coverage WHERE kind = 'stored'";

} // namespace

StoredCount::StoredCount(PgTarget target)
    : m_target(std::move(target)), m_thread([this](const std::stop_token &stop) { look(stop); })
{
}

void StoredCount::look(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_ptr<PgSession> session;
    while (!stop.stop_requested()) {
        if (!session || session->isBroken()) {
            auto opened = PgSession::open(m_target, {.stop = stop, .lockWait = 1s, .silence = 2s, .grace = 500ms});
            session = opened ? std::move(opened).value() : nullptr;
        }
        const auto rows = session ? session->query(ledger) : Result<PgRows>(Error{QString()});
        if (rows && rows->count() == 1)
            m_count = rows->integer(0, 0);
        std::unique_lock lock(mutex);
        (void)ended.wait_for(lock, stop, lookEvery, [] { return false; });
    }
}

} // namespace tidemark
