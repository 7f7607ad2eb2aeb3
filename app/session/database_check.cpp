#include "session/database_check.h"

#include "database/record_probe.h"
#include "database/typed_address.h"

namespace tidemark {
namespace {

const QString timeoutKey = QStringLiteral("connect_timeout");

DatabaseAnswer tried(const DatabaseQuestion &question, const QString &identity)
{
    const auto typed = TypedAddress::fromText(question.address, question.password);
    if (!typed)
        return {question.ticket, false, typed.message()};
    auto target = typed->unlocked();
    if (target.value(timeoutKey).isEmpty())
        target = target.with(timeoutKey, QStringLiteral("5")); // a person waits
    const auto probed = probeRecord(target, identity);
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
