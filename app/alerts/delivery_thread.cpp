#include "alerts/delivery_thread.h"

#include <QDeadlineTimer>

namespace tidemark {

DeliveryThread::DeliveryThread(const QString &queuePath, DeliveryAttempt::ProxyFor proxyFor)
    : m_worker(std::make_unique<DeliveryWorker>(queuePath, std::move(proxyFor)))
{
    m_thread.setObjectName(QStringLiteral("deliveries"));
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &DeliveryWorker::taken, this, &DeliveryThread::taken);
    connect(m_worker.get(), &DeliveryWorker::noted, this, &DeliveryThread::noted);
    connect(m_worker.get(), &DeliveryWorker::tested, this, &DeliveryThread::tested);
    connect(m_worker.get(), &DeliveryWorker::troubled, this, &DeliveryThread::troubled);
    connect(m_worker.get(), &DeliveryWorker::finished, m_worker.get(), [this] { m_thread.quit(); });
    // Its sockets and timers end where they live.
    connect(&m_thread, &QThread::finished, m_worker.get(), &DeliveryWorker::abandon, Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &DeliveryWorker::start, Qt::QueuedConnection);
}

DeliveryThread::~DeliveryThread()
{
    end();
}

void DeliveryThread::setUp(const std::vector<DeliverySetup> &setups)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, setups] { m_worker->setUp(setups); }, Qt::QueuedConnection);
}

void DeliveryThread::deliver(const AlertMessage &message, const QStringList &destinations)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, message, destinations] { m_worker->deliver(message, destinations); }, Qt::QueuedConnection);
}

void DeliveryThread::test(const DeliverySetup &setup, const AlertMessage &message)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, setup, message] { m_worker->test(setup, message); }, Qt::QueuedConnection);
}

void DeliveryThread::askStanding()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        const auto standing = m_worker->standing();
        QMetaObject::invokeMethod(this, [this, standing] { Q_EMIT standingTold(standing); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void DeliveryThread::end(std::chrono::milliseconds within)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker.get(), &DeliveryWorker::finish, Qt::QueuedConnection);
    if (!m_thread.wait(QDeadlineTimer(within))) {
        m_worker->hurry();
        m_thread.quit();
    }
    m_thread.wait();
}

} // namespace tidemark
