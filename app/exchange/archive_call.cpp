#include "exchange/archive_call.h"

#include "exchange/exchange_line.h"
#include "exchange/exchange_proxy.h"
#include "exchange/rest_answers.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>

namespace tidemark {
namespace {

constexpr std::int64_t heldAtMost = 4 << 20; // bytes that came and were not taken yet

[[nodiscard]] int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// "bytes 100-999/1000"
void readContentRange(const QByteArray &text, ArchiveReply &head)
{
    static const QRegularExpression form(QStringLiteral(R"(\Abytes\s+(?:(\d+)-\d+|\*)/(\d+|\*)\z)"));
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return;
    head.firstByte = match.captured(1).toLongLong();
    if (match.captured(2) != QLatin1String("*"))
        head.length = match.captured(2).toLongLong();
}

[[nodiscard]] ArchiveReply headOf(const QNetworkReply &reply)
{
    ArchiveReply head;
    head.status = statusOf(reply);
    head.isWebPage = reply.rawHeader("Content-Type").startsWith("text/html");
    head.lastModified = reply.rawHeader("Last-Modified");
    head.entityTag = reply.rawHeader("ETag").startsWith("W/") ? QByteArray() : reply.rawHeader("ETag");
    if (head.entityTag.isEmpty())
        head.entityTag = head.lastModified;
    bool isNumber = false;
    if (const auto length = reply.rawHeader("Content-Length").toLongLong(&isNumber); isNumber && head.status == 200)
        head.length = length;
    readContentRange(reply.rawHeader("Content-Range"), head);
    head.retryAfter = readRetryAfter(reply.rawHeader("Retry-After"), reply.rawHeader("Date"));
    return head;
}

// Whatever ends it quits the loop, also from another thread.
class AwaitedEnd {
public:
    explicit AwaitedEnd(const std::stop_token &stop)
        : m_onStop(stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); })
    {
    }
    void come() { m_loop.quit(); }
    [[nodiscard]] QEventLoop &loop() { return m_loop; }
    void await() { m_loop.exec(); }

private:
    QEventLoop m_loop;
    std::stop_callback<std::function<void()>> m_onStop;
};

[[nodiscard]] QString problemOf(const QNetworkReply &reply, bool isSilent, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return QStringLiteral("stopped");
    if (isSilent)
        return QStringLiteral("nothing arrives any more");
    const bool isRefusal = statusOf(reply) >= 400; // told by its number
    return reply.error() == QNetworkReply::NoError || isRefusal ? QString() : reply.errorString();
}

} // namespace

ArchiveCall::ArchiveCall(const ProxyChoice &proxy, std::chrono::milliseconds silence) : m_proxy(proxy), m_silence(silence) {}

ArchiveCall::~ArchiveCall() = default;

ArchiveReply ArchiveCall::get(const QUrl &url, const std::vector<Header> &headers, const Take &take, const std::stop_token &stop)
{
    if (!m_network)
        m_network.reset(ExchangeLine::makeNetwork(nullptr));
    m_network->setProxy(exchangeProxy(m_proxy, url));
    QNetworkRequest request(url);
    request.setRawHeader("Accept-Encoding", "identity"); // ranges and sums are of the file as it is
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    AwaitedEnd end(stop);
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request));
    reply->setReadBufferSize(heldAtMost);
    QTimer silence;
    bool isSilent = false;
    bool isRefused = false;
    std::int64_t received = 0;
    const auto takeBytes = [&] {
        silence.start(m_silence);
        const auto bytes = reply->isOpen() ? reply->readAll() : QByteArray();
        received += bytes.size();
        if (isRefused || bytes.isEmpty() || take(headOf(*reply), bytes))
            return;
        isRefused = true;
        end.come();
    };
    silence.setSingleShot(true);
    QObject::connect(&silence, &QTimer::timeout, &end.loop(), [&] {
        isSilent = true;
        end.come();
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &end.loop(), takeBytes);
    QObject::connect(reply.get(), &QNetworkReply::finished, &end.loop(), [&] { end.come(); });
    silence.start(m_silence);
    if (!stop.stop_requested() && !reply->isFinished())
        end.await();
    if (reply->isFinished() && !isRefused)
        takeBytes();
    auto told = headOf(*reply);
    told.problem = problemOf(*reply, isSilent, stop);
    const auto expected = told.length ? *told.length - told.firstByte : received;
    if (told.problem.isEmpty() && (told.status == 200 || told.status == 206) && received < expected)
        told.problem = QStringLiteral("the answer ended early");
    return told;
}

bool ArchiveCall::wait(std::chrono::milliseconds time, const std::stop_token &stop)
{
    AwaitedEnd end(stop);
    QTimer::singleShot(time, &end.loop(), [&end] { end.come(); });
    if (!stop.stop_requested())
        end.await();
    return !stop.stop_requested();
}

} // namespace tidemark
