#include "alerts/delivery_worker.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QThread>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenQueueLooks = 500ms; // another program may have queued something, or be gone
constexpr std::size_t mostLeft = 10'000;
constexpr int mostNotesTold = 500;

class DeliveryProxy final : public QNetworkProxyFactory {
public:
    explicit DeliveryProxy(DeliveryAttempt::ProxyFor proxyFor) : m_proxyFor(std::move(proxyFor)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {m_proxyFor(query.url())}; }

private:
    DeliveryAttempt::ProxyFor m_proxyFor;
};

} // namespace

DeliveryWorker::DeliveryWorker(const QString &queuePath, DeliveryAttempt::ProxyFor proxyFor) : m_path(queuePath), m_proxyFor(std::move(proxyFor)) {}

DeliveryWorker::~DeliveryWorker()
{
    abandon();
}

void DeliveryWorker::start()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    if (m_proxyFor)
        m_network->setProxyFactory(new DeliveryProxy(m_proxyFor)); // which takes it over
    m_look = std::make_unique<QTimer>();
    m_look->setInterval(betweenQueueLooks);
    connect(m_look.get(), &QTimer::timeout, this, &DeliveryWorker::look);
}

// Nobody has a queue who delivers nothing.
void DeliveryWorker::open()
{
    if (m_queue || m_isGivenUp)
        return;
    QString problem;
    auto queue = DeliveryQueue::open(m_path, &problem);
    if (!problem.isEmpty())
        tellTrouble(problem);
    if (!queue)
        return noteRefused(queue.message());
    m_queue.emplace(std::move(queue).value());
    makeLines();
}

void DeliveryWorker::setUp(const std::vector<DeliverySetup> &setups)
{
    if (setups == m_setups && !m_lines.empty())
        return;
    m_setups = setups;
    if (m_setups.empty() && !m_queue)
        return m_look->stop();
    open();
    makeLines();
    m_look->start();
    look();
}

// A message that is on its way where the setting changes is sent again under the new one.
void DeliveryWorker::makeLines()
{
    m_lines.clear();
    if (!m_queue)
        return;
    for (const auto &setup : m_setups) {
        auto &line = m_lines.emplace_back(std::make_unique<DeliveryLine>(*m_queue, *m_network, setup));
        connect(line.get(), &DeliveryLine::noted, this, &DeliveryWorker::noted);
        connect(line.get(), &DeliveryLine::noted, this, [this] {
            if (m_isFinishing)
                QTimer::singleShot(0, this, &DeliveryWorker::finish);
        });
        connect(line.get(), &DeliveryLine::troubled, this, &DeliveryWorker::tellTrouble);
    }
}

void DeliveryWorker::deliver(const AlertMessage &message, const QStringList &destinations)
{
    if (destinations.isEmpty())
        return Q_EMIT taken();
    m_left.emplace_back(message, destinations);
    if (m_left.size() > mostLeft)
        m_left.erase(m_left.begin());
    open();
    takeLeft();
    Q_EMIT taken();
    pump();
}

void DeliveryWorker::takeLeft()
{
    while (m_queue && !m_isGivenUp && !m_left.empty()) {
        const auto &[message, destinations] = m_left.front();
        if (const auto added = m_queue->add(message, destinations, wallClock()); !added)
            return noteRefused(QStringLiteral("An alert cannot be queued for delivery: %1. It is tried again while this program runs.").arg(added.message()));
        m_left.erase(m_left.begin());
        m_told.clear();
    }
}

void DeliveryWorker::look()
{
    open();
    takeLeft();
    pump();
}

void DeliveryWorker::pump()
{
    if (!m_queue || m_isHurried)
        return;
    if (!m_turn) {
        auto turn = FileLock::open(m_path + QStringLiteral(".lock"));
        if (!turn)
            return tellTrouble(QStringLiteral("Alerts wait in the queue of deliveries: %1").arg(turn.message()));
        m_turn.emplace(std::move(turn).value());
    }
    if (!m_isOurTurn)
        m_isOurTurn = m_turn->tryLock(FileLock::Mode::Exclusive);
    if (!m_isOurTurn)
        return;
    for (const auto &line : m_lines)
        line->pump();
}

void DeliveryWorker::test(const DeliverySetup &setup, const AlertMessage &message)
{
    if (m_isHurried)
        return;
    const auto &name = setup.destination.name;
    if (!setup.hindrance.isEmpty())
        return Q_EMIT tested(name, {DeliveryOutcome::GivenUp, setup.hindrance});
    auto &attempt = m_tests.emplace_back(DeliveryAttempt::begin(*m_network, setup.destination, setup.address, message));
    connect(attempt.get(), &DeliveryAttempt::ended, this, [this, name, message, sent = attempt.get()](const DeliveryVerdict &ended) {
        const auto verdict = ofTest(ended);
        const auto it = std::find_if(m_tests.begin(), m_tests.end(), [sent](const auto &other) { return other.get() == sent; });
        it->release()->deleteLater(); // it is who calls
        m_tests.erase(it);
        const DeliveryNote note{wallClock(), name, message.id, message.title, verdict.outcome, 1, verdict.sentence};
        open();
        if (m_queue)
            (void)m_queue->log(note); // the answer is what matters
        Q_EMIT noted(note);
        Q_EMIT tested(name, verdict);
    });
}

DeliveryStanding DeliveryWorker::standing()
{
    open();
    if (!m_queue)
        return {};
    const auto waiting = m_queue->waiting();
    const auto notes = m_queue->notes(mostNotesTold);
    return {waiting ? *waiting : std::map<QString, int>(), notes ? *notes : std::vector<DeliveryNote>()};
}

// Where another program keeps the queue each try takes seconds.
void DeliveryWorker::noteRefused(const QString &problem)
{
    m_isGivenUp = m_isHurried;
    tellTrouble(problem);
}

void DeliveryWorker::tellTrouble(const QString &problem)
{
    if (std::exchange(m_told, problem) != problem)
        Q_EMIT troubled(problem);
}

void DeliveryWorker::finish()
{
    m_isFinishing = true;
    takeLeft();
    pump();
    if (!m_isOurTurn || std::all_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line->isIdle(); }))
        Q_EMIT finished();
}

void DeliveryWorker::abandon()
{
    m_isHurried = true;
    if (thread() == QThread::currentThread())
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_look.reset();
    m_tests.clear();
    m_lines.clear();
    m_network.reset();
    m_queue.reset();
    m_turn.reset();
    m_isOurTurn = false;
}

} // namespace tidemark
