#pragma once

#include "serve/record_server.h"
#include "session/record_relay.h"
#include "session/record_replay.h"
#include "support/test_database.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>
#include <mutex>

namespace tidemark {

// A record that is served within the test's own process.
class ServedRecord {
public:
    explicit ServedRecord(const TestDatabase &database) : m_target(database.target()) {}

    // A replay of these markets.
    void replay(RecordReplay::Part part, ServeOptions options = {})
    {
        options.markets = part.markets;
        start(std::make_unique<RecordReplay>(opening(), std::move(part), sayer()), options);
    }
    void relay(const ServeOptions &options = {}) { start(std::make_unique<RecordRelay>(opening(), options.markets, sayer()), options); }
    void stop() { m_server.reset(); }

    [[nodiscard]] RecordServer &server() { return *m_server; }
    [[nodiscard]] QUrl streams() const { return m_server->streamUrl(); }
    [[nodiscard]] QStringList said()
    {
        const std::scoped_lock lock(m_mutex);
        return m_said;
    }

    // The answer's body; its status is `status()`.
    QByteArray get(const QString &path, const QByteArray &verb = "GET", bool micros = false)
    {
        QNetworkRequest request(QUrl(m_server->apiUrl().toString() + path));
        if (micros)
            request.setRawHeader("X-MBX-TIME-UNIT", "MICROSECOND");
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(20'000))
            return {};
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return reply->readAll();
    }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QJsonDocument json(const QString &path, bool micros = false) { return QJsonDocument::fromJson(get(path, "GET", micros)); }

    [[nodiscard]] OpenRecord opening() const
    {
        return [target = m_target](const std::stop_token &stop) -> Result<std::shared_ptr<PgSession>> {
            auto session = PgSession::open(target, {.stop = stop});
            return session ? Result<std::shared_ptr<PgSession>>(std::move(session).value()) : session.error();
        };
    }

private:
    [[nodiscard]] RecordServer::Say sayer()
    {
        return [this](const QString &sentence) {
            const std::scoped_lock lock(m_mutex);
            m_said += sentence;
        };
    }
    void start(std::unique_ptr<TradeSupply> supply, const ServeOptions &options)
    {
        auto server = RecordServer::start(options, std::move(supply), opening(), sayer());
        if (!server)
            qFatal("%s", qPrintable(server.message()));
        m_server = std::move(server).value();
    }

    PgTarget m_target;
    std::mutex m_mutex;
    QStringList m_said;
    std::unique_ptr<RecordServer> m_server;
    QNetworkAccessManager m_network;
    int m_status = 0;
};

} // namespace tidemark
