#include "session/simulated_exchange.h"

#include "simulator/local_exchange.h"

namespace tidemark {

Result<std::unique_ptr<SimulatedExchange>> SimulatedExchange::start(const SimulatorOptions &options)
{
    std::unique_ptr<SimulatedExchange> exchange(new SimulatedExchange(options));
    auto opened = exchange->open(options);
    if (!opened)
        return opened.error();
    return exchange;
}

SimulatedExchange::SimulatedExchange(const SimulatorOptions &options)
{
    m_endpoints.simulatedAs = nameOf(options);
    m_thread.setObjectName(QStringLiteral("simulator"));
    m_onThread.moveToThread(&m_thread);
    m_thread.start();
}

QString SimulatedExchange::nameOf(const SimulatorOptions &options)
{
    return QStringLiteral("seed %1").arg(options.seed);
}

Result<void> SimulatedExchange::open(const SimulatorOptions &options)
{
    Result<void> opened;
    const auto open = [&] {
        auto exchange = LocalExchange::start(options, 0);
        if (exchange)
            m_exchange = std::move(exchange).value();
        else
            opened = exchange.error();
    };
    QMetaObject::invokeMethod(&m_onThread, open, Qt::BlockingQueuedConnection);
    if (opened) {
        m_endpoints.stream = m_exchange->streamUrl();
        m_endpoints.api = m_exchange->apiUrl();
        m_endpoints.archive = m_exchange->archiveUrl();
    }
    return opened;
}

SimulatedExchange::~SimulatedExchange()
{
    QMetaObject::invokeMethod(&m_onThread, [this] { m_exchange.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidemark
