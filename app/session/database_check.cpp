#include "session/database_check.h"

#include "database/record_probe.h"
#include "database/typed_address.h"
#include "session/on_thread_of.h"

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// A person waits: this long for all hosts of the address together, though each gets at least what libpq allows as the least.
constexpr auto patience = 6s;
constexpr auto leastPerHost = 2s;

// Unless the address says otherwise.
PgTarget bounded(PgTarget target)
{
    const int hosts = int(target.value(QStringLiteral("host")).count(QLatin1Char(','))) + 1;
    const auto bound = [&target](const QString &keyword, auto value) {
        if (target.value(keyword).isEmpty())
            target = target.with(keyword, QString::number(value));
    };
    bound(QStringLiteral("connect_timeout"), std::max<std::chrono::seconds>(patience / hosts, leastPerHost).count());
    bound(QStringLiteral("tcp_user_timeout"), std::chrono::milliseconds(patience).count());
    return target;
}

DatabaseAnswer tried(const DatabaseQuestion &question, const std::stop_token &stop)
{
    const auto typed = TypedAddress::fromText(question.database.address, question.database.password);
    if (!typed)
        return {false, typed.message()};
    const auto probed = probeRecord(bounded(typed->unlocked()), question.exchange, patience, stop);
    return {probed.ok(), probed.ok() ? *probed : probed.message()};
}

} // namespace

DatabaseCheck::DatabaseCheck()
{
    m_thread.setObjectName(QStringLiteral("database check"));
    m_onThread.moveToThread(&m_thread);
}

DatabaseCheck::~DatabaseCheck()
{
    end();
}

void DatabaseCheck::check(const Inquiry &inquiry, std::function<void(const DatabaseAnswer &)> then)
{
    if (m_stop.stop_requested())
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    onThreadOf(m_onThread, [this, inquiry, then = std::move(then)] {
        const std::stop_callback withAll(m_stop.get_token(), [inquiry] { inquiry->cancel(); });
        if (inquiry->stop().stop_requested())
            return;
        const auto answer = tried(inquiry->question(), inquiry->stop());
        if (!inquiry->stop().stop_requested())
            then(answer);
    });
}

void DatabaseCheck::end()
{
    cancelAll();
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidemark
