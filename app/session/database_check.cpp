#include "session/database_check.h"

#include "database/record_probe.h"
#include "database/typed_address.h"

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

DatabaseAnswer tried(const DatabaseQuestion &question, const QString &identity)
{
    const auto typed = TypedAddress::fromText(question.address, question.password);
    if (!typed)
        return {question.ticket, false, typed.message()};
    const auto probed = probeRecord(bounded(typed->unlocked()), identity, patience);
    return {question.ticket, probed.ok(), probed.ok() ? *probed : probed.message()};
}

} // namespace

DatabaseCheck::DatabaseCheck(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("database check"));
    m_onThread.moveToThread(&m_thread);
}

DatabaseCheck::~DatabaseCheck()
{
    m_thread.quit();
    m_thread.wait();
}

void DatabaseCheck::check(const DatabaseQuestion &question, const QString &identity)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(&m_onThread, [this, question, identity] { Q_EMIT answered(tried(question, identity)); }, Qt::QueuedConnection);
}

} // namespace tidemark
