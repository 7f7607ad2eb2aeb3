#pragma once

#include "simulator/local_exchange.h"

#include "support/must.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace tidemark {

[[nodiscard]] inline std::unique_ptr<LocalExchange> startExchange(const SimulatorOptions &options)
{
    return mustHave(LocalExchange::start(options, 0));
}

[[nodiscard]] inline SimulatorOptions fastMarket()
{
    SimulatorOptions options;
    options.rate = 20'000;
    return options;
}

// A client of the local exchange's REST interface.
class RestListener {
public:
    // The answer's body; empty where none comes.
    QByteArray get(const LocalExchange &exchange, const QString &path, bool micros = false)
    {
        QNetworkRequest request(QUrl(exchange.apiUrl().toString() + path));
        if (micros)
            request.setRawHeader("X-MBX-TIME-UNIT", "MICROSECOND");
        m_reply.reset(m_network.get(request));
        QSignalSpy finished(m_reply.get(), &QNetworkReply::finished);
        return finished.wait(patienceMs) ? m_reply->readAll() : QByteArray();
    }
    [[nodiscard]] int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return m_reply->rawHeader(name); }

private:
    static constexpr int patienceMs = 30'000; // a month of trades is made within the call

    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace tidemark
