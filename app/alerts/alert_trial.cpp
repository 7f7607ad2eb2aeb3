#include "alerts/alert_trial.h"

#include "alerts/alert_post.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

namespace tidemark {
namespace {

class TrialProxy final : public QNetworkProxyFactory {
public:
    explicit TrialProxy(DeliveryAttempt::ProxyFor proxyFor) : m_proxyFor(std::move(proxyFor)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {m_proxyFor(query.url())}; }

private:
    DeliveryAttempt::ProxyFor m_proxyFor;
};

} // namespace

AlertTrial::AlertTrial(const DeliveryAttempt::ProxyFor &proxyFor)
{
    m_network.setProxyFactory(new TrialProxy(proxyFor)); // which it takes over
}

AlertTrial::~AlertTrial() = default;

std::vector<AlertTrial::Answer> AlertTrial::run(const std::vector<DeliverySetup> &setups)
{
    m_answers.resize(setups.size());
    m_attempts.resize(setups.size());
    for (std::size_t i = 0; i < setups.size(); ++i)
        begin(setups[i], i);
    if (m_open > 0)
        QCoreApplication::exec();
    return m_answers;
}

void AlertTrial::begin(const DeliverySetup &setup, std::size_t place)
{
    m_answers[place].name = setup.destination.name;
    if (!setup.hindrance.isEmpty()) {
        m_answers[place].verdict = {DeliveryOutcome::GivenUp, setup.hindrance};
        return;
    }
    ++m_open;
    m_attempts[place] = DeliveryAttempt::begin(m_network, setup.destination, setup.address, AlertPost::testMessage());
    connect(m_attempts[place].get(), &DeliveryAttempt::ended, this, [this, place](const DeliveryVerdict &verdict) { take(place, verdict); });
}

void AlertTrial::take(std::size_t place, const DeliveryVerdict &verdict)
{
    m_answers[place].verdict = ofTest(verdict);
    if (--m_open == 0)
        QCoreApplication::quit();
}

} // namespace tidemark
