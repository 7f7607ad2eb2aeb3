#include "exchange/stream_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

constexpr char timeUnit[] = "&timeUnit=MICROSECOND";

[[nodiscard]] QString controlText(const QJsonArray &streams, bool isSubscribe, qint64 id)
{
    const QJsonObject message{
        {QStringLiteral("method"), isSubscribe ? QStringLiteral("SUBSCRIBE") : QStringLiteral("UNSUBSCRIBE")},
        {QStringLiteral("params"), streams},
        {QStringLiteral("id"), id},
    };
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

} // namespace

StreamRequest streamRequest(const QUrl &base, const std::vector<Symbol> &symbols, int urlLength, const QString &other)
{
    StreamRequest request;
    QByteArray url = base.toEncoded(QUrl::StripTrailingSlash) + "/stream?streams=" + QUrl::toPercentEncoding(other, "!@");
    const auto room = urlLength - qsizetype(sizeof timeUnit);
    bool isFirst = other.isEmpty();
    for (const auto &symbol : symbols) {
        const QByteArray name = QUrl::toPercentEncoding(QString::fromUtf8(symbol.tradeStream()), "@");
        if (!request.left.empty() || url.size() + name.size() + 1 > room) {
            request.left.push_back(symbol);
            continue;
        }
        url += isFirst ? name : '/' + name;
        isFirst = false;
    }
    request.url = QUrl::fromEncoded(url + timeUnit, QUrl::StrictMode);
    return request;
}

std::vector<ControlMessage> controlMessages(const std::vector<Symbol> &symbols, bool isSubscribe, int length,
                                            qint64 &nextId)
{
    constexpr qsizetype frame = 80; // method, id and brackets
    std::vector<ControlMessage> messages;
    QJsonArray streams;
    qsizetype size = frame;
    const auto finish = [&] {
        auto &message = messages.back();
        message.text = controlText(streams, isSubscribe, message.id);
        streams = {};
        size = frame;
    };
    for (const auto &symbol : symbols) {
        const QByteArray name = symbol.tradeStream();
        if (!streams.isEmpty() && size + name.size() + 3 > length)
            finish();
        if (streams.isEmpty())
            messages.push_back({nextId++, {}, isSubscribe, {}});
        messages.back().symbols.push_back(symbol);
        streams.append(QString::fromUtf8(name));
        size += name.size() + 3; // quotes and comma
    }
    if (!streams.isEmpty())
        finish();
    return messages;
}

} // namespace tidemark
