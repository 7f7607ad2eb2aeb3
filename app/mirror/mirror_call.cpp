#include "mirror/mirror_call.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace tidemark {
namespace {

constexpr qint64 longestBody = 64 << 20; // a month's hours of a market are some kilobytes

[[nodiscard]] QNetworkRequest requestFor(const QUrl &url, const std::vector<MirrorCall::Header> &headers)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("User-Agent", "tidemark/" TIDEMARK_VERSION);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

// The loop that one call is awaited in, and whatever ends it, also from another thread.
class AwaitedAnswer {
public:
    AwaitedAnswer(const MirrorPatience &patience, const std::stop_token &stop)
        : m_patience(patience)
        , m_onStop(stop, [this] { QMetaObject::invokeMethod(&m_loop, [this] { m_grace.start(m_patience.grace); }, Qt::QueuedConnection); })
    {
        for (auto *timer : {&m_silence, &m_whole, &m_grace}) {
            timer->setSingleShot(true);
            QObject::connect(timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        }
    }

    void await(QNetworkReply &reply)
    {
        QObject::connect(&reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        const auto goesOn = [this] { m_silence.start(m_patience.silence); };
        QObject::connect(&reply, &QNetworkReply::uploadProgress, &m_loop, goesOn);
        QObject::connect(&reply, &QNetworkReply::downloadProgress, &m_loop, [this, goesOn, &reply] {
            goesOn();
            if (reply.bytesAvailable() > longestBody)
                m_loop.quit();
        });
        goesOn();
        m_whole.start(m_patience.whole);
        if (!reply.isFinished())
            m_loop.exec();
    }

private:
    MirrorPatience m_patience;
    QEventLoop m_loop;
    QTimer m_silence;
    QTimer m_whole;
    QTimer m_grace;
    std::stop_callback<std::function<void()>> m_onStop;
};

[[nodiscard]] QString problemIn(const QNetworkReply &reply, int status, const std::stop_token &stop)
{
    if (!reply.isFinished() && reply.bytesAvailable() > longestBody)
        return QStringLiteral("its answer does not end");
    if (!reply.isFinished())
        return stop.stop_requested() ? QStringLiteral("stopped") : QStringLiteral("it does not answer");
    // A status that is no success is told by its number; an answer that was cut off is none.
    const bool isCut = reply.error() == QNetworkReply::RemoteHostClosedError;
    if (reply.error() == QNetworkReply::NoError || (status >= 300 && !isCut))
        return {};
    return reply.errorString();
}

} // namespace

MirrorCall::MirrorCall(const MirrorPatience &patience, Proxy proxy) : m_patience(patience), m_proxy(std::move(proxy)) {}

MirrorCall::~MirrorCall() = default;

MirrorReply MirrorCall::get(const QUrl &url, const std::vector<Header> &headers, const std::stop_token &stop)
{
    return await(url, [&](QNetworkAccessManager &network) { return network.get(requestFor(url, headers)); }, stop);
}

MirrorReply MirrorCall::post(const QUrl &url, const std::vector<Header> &headers, const QByteArray &body, const std::stop_token &stop)
{
    return await(url, [&](QNetworkAccessManager &network) { return network.post(requestFor(url, headers), body); }, stop);
}

MirrorReply MirrorCall::await(const QUrl &url, const Send &send, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return {.problem = QStringLiteral("stopped"), .isStopped = true};
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    if (m_proxy)
        m_network->setProxy(m_proxy(url));
    AwaitedAnswer answer(m_patience, stop);
    const std::unique_ptr<QNetworkReply> reply(send(*m_network));
    answer.await(*reply);
    MirrorReply told;
    told.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    told.problem = problemIn(*reply, told.status, stop);
    told.isStopped = !reply->isFinished() && stop.stop_requested();
    told.body = reply->isOpen() ? reply->read(longestBody) : QByteArray();
    told.contentType = reply->rawHeader("Content-Type");
    told.retryAfter = reply->rawHeader("Retry-After");
    told.date = reply->rawHeader("Date");
    told.version = reply->rawHeader("X-Influxdb-Version");
    told.location = reply->rawHeader("Location");
    return told;
}

} // namespace tidemark
