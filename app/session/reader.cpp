#include "session/reader.h"

namespace tidemark {

Reader::Reader(const QString &threadName)
{
    m_thread.setObjectName(threadName);
    m_onThread.moveToThread(&m_thread);
}

Reader::~Reader()
{
    end();
}

void Reader::setTarget(const std::optional<PgTarget> &target)
{
    onThreadOf(m_onThread, [this, target] { m_session.setTarget(target); });
}

// A session ends on the thread that it was used on.
void Reader::end()
{
    interrupt();
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(&m_onThread, [this] { m_session.setTarget(std::nullopt); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidemark
