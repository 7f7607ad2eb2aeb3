#include "exchange/reachable_address.h"

#include <QHostInfo>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(addressLog, "tidemark.exchange")

constexpr auto tryNextAfter = 250ms;
constexpr auto allTogether = 8s; // for all addresses together

} // namespace

void resolveHost(const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)> done)
{
    QHostInfo::lookupHost(host, context, [done = std::move(done)](const QHostInfo &info) { done(info.addresses()); });
}

ReachableAddress::ReachableAddress(QString host, quint16 port, Resolver resolver, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_port(port)
    , m_resolver(std::move(resolver))
{
    m_interval.setInterval(tryNextAfter);
    m_deadline.setInterval(allTogether);
    m_deadline.setSingleShot(true);
    connect(&m_interval, &QTimer::timeout, this, &ReachableAddress::tryNext);
    connect(&m_deadline, &QTimer::timeout, this, [this] { answer({}); });
    m_isKnown = m_host.isEmpty() || !QHostAddress(m_host).isNull();
}

ReachableAddress::~ReachableAddress() = default;

void ReachableAddress::find(const QObject *context, std::function<void(const QHostAddress &)> done)
{
    if (m_isKnown)
        return done(m_found);
    m_waiting.emplace_back([this, guard = QPointer<const QObject>(context), done = std::move(done)] {
        if (guard)
            done(m_found);
    });
    if (std::exchange(m_isLooking, true))
        return;
    m_deadline.start();
    m_resolver(m_host, this, [this](const QList<QHostAddress> &addresses) { take(addresses); });
}

void ReachableAddress::forget()
{
    m_isKnown = m_host.isEmpty() || !QHostAddress(m_host).isNull();
    m_found.clear();
}

void ReachableAddress::setPort(quint16 port)
{
    if (std::exchange(m_port, port) != port)
        forget();
}

void ReachableAddress::take(const QList<QHostAddress> &addresses)
{
    m_addresses = addresses;
    m_next = 0;
    m_hasFirstFailed = false;
    if (addresses.size() < 2)
        return answer({});
    m_interval.start();
    tryNext();
}

void ReachableAddress::tryNext()
{
    if (m_next >= m_addresses.size()) {
        m_interval.stop();
        if (m_probes.empty())
            answer({});
        return;
    }
    const auto address = m_addresses.at(m_next++);
    auto *probe = m_probes.emplace_back(std::make_unique<QTcpSocket>()).get();
    probe->setProxy(QNetworkProxy::NoProxy);
    connect(probe, &QTcpSocket::connected, this, [this, address] { answer(address); });
    connect(probe, &QTcpSocket::errorOccurred, this, [this, probe, isFirst = m_next == 1] {
        m_hasFirstFailed = m_hasFirstFailed || isFirst; // which Qt does not wait for
        drop(probe);
    });
    probe->connectToHost(address, m_port);
}

void ReachableAddress::drop(QTcpSocket *probe)
{
    const auto gone = std::find_if(m_probes.begin(), m_probes.end(), [&](const auto &candidate) { return candidate.get() == probe; });
    if (gone == m_probes.end())
        return;
    gone->release()->deleteLater(); // it is telling right now
    m_probes.erase(gone);
    tryNext();
}

void ReachableAddress::answer(const QHostAddress &address)
{
    m_interval.stop();
    m_deadline.stop();
    for (auto &probe : m_probes) {
        probe->disconnect(this);
        probe.release()->deleteLater();
    }
    m_probes.clear();
    m_isLooking = false;
    m_isKnown = !address.isNull() || m_addresses.size() < 2;
    const bool isFirst = !m_addresses.isEmpty() && address == m_addresses.constFirst();
    m_found = isFirst || m_hasFirstFailed ? QHostAddress() : address;
    const auto notice = m_found.isNull()
        ? QString()
        : QStringLiteral("%1 does not answer at %2, the first of its %3 addresses; %4 is used instead.")
              .arg(m_host, m_addresses.constFirst().toString(), QString::number(m_addresses.size()), address.toString());
    if (notice != std::exchange(m_notice, notice) && !notice.isEmpty())
        qCWarning(addressLog).noquote() << notice;
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting();
}

} // namespace tidemark
