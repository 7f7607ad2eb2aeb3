#include "mirror/mirror_verdict.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace tidemark {
namespace {

using Kind = MirrorVerdict::Kind;

constexpr int longestWords = 300;

// "Sun, 06 Nov 1994 08:49:37 GMT"
[[nodiscard]] QDateTime httpDate(const QByteArray &text)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

[[nodiscard]] bool isJsonError(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    return object.contains(QLatin1String("error")) || object.contains(QLatin1String("code"));
}

// " It says: …"
[[nodiscard]] QString saying(const MirrorReply &reply)
{
    const auto words = reply.contentType.startsWith("text/html") ? QString() : serverWords(reply.body);
    return words.isEmpty() ? QString() : QStringLiteral(" It says: %1").arg(words);
}

[[nodiscard]] QString answering(const MirrorReply &reply, const QString &host)
{
    return QStringLiteral("The mirror %1 answers with status %2.").arg(host).arg(reply.status);
}

[[nodiscard]] QString stopWords(const MirrorReply &reply, const QString &host)
{
    if (reply.status == 401 || reply.status == 403)
        return QStringLiteral("The mirror %1 does not let us write (status %2), so nothing more is sent. Check the token or the password, and what it may do.")
                   .arg(host).arg(reply.status) + saying(reply);
    if (reply.status == 404)
        return QStringLiteral("The mirror %1 has no such database or bucket, or is no InfluxDB (status 404), so nothing more is sent. Make it there, or name another.")
                   .arg(host) + saying(reply);
    if (reply.status >= 300 && reply.status < 400)
        return QStringLiteral("The mirror %1 sends us on to %2, which is not followed, since a token would go with it. Name that address where it is right.")
                   .arg(host, QUrl(QString::fromUtf8(reply.location)).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(100));
    return answering(reply, host) + QStringLiteral(" That is not how InfluxDB takes points, so nothing more is sent. Check the address.") + saying(reply);
}

// InfluxDB answers 204. A page of a proxy and an error in a “200” are no points that were stored.
[[nodiscard]] MirrorVerdict judgedSuccess(const MirrorReply &reply, const QString &host)
{
    if (reply.contentType.startsWith("text/html"))
        return {Kind::Stop, stopWords(reply, host)};
    if (isJsonError(reply.body))
        return {Kind::Later, answering(reply, host) + QStringLiteral(" It did not store the points, which are sent again.") + saying(reply)};
    return {};
}

} // namespace

MirrorVerdict judged(const MirrorReply &reply, const QString &host, Timestamp now)
{
    if (reply.isStopped)
        return {Kind::Stopped, reply.problem};
    if (!reply.problem.isEmpty())
        return {Kind::Later, QStringLiteral("The mirror %1 cannot be reached: %2.").arg(host, reply.problem)};
    switch (reply.status) {
    case 413:
        return {Kind::TooLarge, answering(reply, host) + saying(reply)};
    case 400:
    case 422:
        return {Kind::Refused, serverWords(reply.body).isEmpty() ? QStringLiteral("status %1, without a word").arg(reply.status) : serverWords(reply.body)};
    case 408:
    case 425:
    case 429:
        break;
    default:
        if (reply.status >= 200 && reply.status < 300)
            return judgedSuccess(reply, host);
        if (reply.status < 500)
            return {Kind::Stop, stopWords(reply, host)};
    }
    return {Kind::Later, answering(reply, host) + saying(reply), waitAskedFor(reply, now)};
}

std::optional<std::chrono::milliseconds> waitAskedFor(const MirrorReply &reply, Timestamp now)
{
    bool isNumber = false;
    if (const auto seconds = reply.retryAfter.trimmed().toLongLong(&isNumber); isNumber) {
        constexpr qint64 most = 1'000'000; // what is more is cut down anyhow
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(std::chrono::seconds(std::min(seconds, most))));
    }
    const auto until = httpDate(reply.retryAfter);
    if (!until.isValid())
        return std::nullopt;
    const auto clock = httpDate(reply.date);
    const auto from = clock.isValid() ? clock.toMSecsSinceEpoch() : std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count();
    return std::chrono::milliseconds(std::max<qint64>(0, until.toMSecsSinceEpoch() - from));
}

QString serverWords(const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body.left(1 << 20));
    const auto object = json.isArray() ? json.array().at(0).toObject() : json.object();
    QString words;
    for (const auto *key : {"error", "message", "error_message"}) {
        if (words.isEmpty())
            words = object.value(QLatin1String(key)).toString();
    }
    if (words.isEmpty())
        words = QString::fromUtf8(body.left(4 * longestWords));
    for (auto &letter : words) {
        if (!letter.isPrint())
            letter = QLatin1Char(' ');
    }
    words = words.simplified();
    return words.size() > longestWords ? words.left(longestWords) + QChar(0x2026) : words;
}

} // namespace tidemark
