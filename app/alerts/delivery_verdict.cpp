#include "alerts/delivery_verdict.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::seconds longestAsked(3'600);

[[nodiscard]] std::optional<std::chrono::seconds> bounded(qint64 seconds)
{
    if (seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(std::min<qint64>(seconds, longestAsked.count()));
}

// RFC 9110, 10.2.3: seconds, or a date.
[[nodiscard]] std::optional<std::chrono::seconds> askedIn(const QByteArray &retryAfter, Timestamp now)
{
    bool isNumber = false;
    const auto seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return bounded(seconds);
    const auto text = QString::fromLatin1(retryAfter.trimmed());
    auto date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? bounded(date.toSecsSinceEpoch() - std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()) : std::nullopt;
}

[[nodiscard]] QString hintFor(int status, DestinationKind kind)
{
    const bool isBot = kind == DestinationKind::Telegram;
    switch (status) {
    case 400: return isBot ? QStringLiteral("the chat is wrong, or the bot is not in it") : QStringLiteral("it does not understand the message");
    case 401: return QStringLiteral("the token is wrong or missing");
    case 403: return isBot ? QStringLiteral("the bot may not write to this chat") : QStringLiteral("the token may not write there");
    case 404: return isBot ? QStringLiteral("the bot's token is wrong") : QStringLiteral("nothing is at this address");
    case 410: return QStringLiteral("the address is gone for good");
    case 413: return QStringLiteral("the message is too long for it");
    default: return QStringLiteral("it does not take the message");
    }
}

[[nodiscard]] DeliveryVerdict givenUp(const QString &why)
{
    return {DeliveryOutcome::GivenUp, why + QStringLiteral("; it is given up. Mend the delivery and send a test.")};
}

} // namespace

DeliveryVerdict verdictOn(const WebAnswer &answer, DestinationKind kind, Timestamp now)
{
    const auto status = answer.status;
    if (status == 0)
        return {DeliveryOutcome::Postponed, answer.problem + QStringLiteral("; it is tried again.")};
    const auto said = QStringLiteral("the receiver answered %1").arg(status);
    const auto json = kind == DestinationKind::Telegram ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    if (status >= 200 && status < 300) {
        if (json.contains(QLatin1String("ok")) && !json.value(QLatin1String("ok")).toBool())
            return givenUp(QStringLiteral("the receiver answered that it was not done"));
        return {};
    }
    if (status >= 500 || status == 408 || status == 425 || status == 429) {
        auto after = askedIn(answer.retryAfter, now);
        const auto parameter = json.value(QLatin1String("parameters")).toObject().value(QLatin1String("retry_after"));
        if (parameter.isDouble())
            after = bounded(parameter.toInteger());
        const auto wait = after ? QStringLiteral("; it is tried again after %1 s, as that asks for.").arg(after->count()) : QStringLiteral("; it is tried again.");
        return {DeliveryOutcome::Postponed, said + wait, after};
    }
    if (status >= 300 && status < 400)
        return givenUp(said + QStringLiteral(", a way to another address, which is not followed: write that one"));
    return givenUp(QStringLiteral("%1: %2").arg(said, hintFor(status, kind)));
}

DeliveryVerdict ofTest(DeliveryVerdict verdict)
{
    const auto again = verdict.sentence.indexOf(QLatin1String("; it is tried again"));
    if (again >= 0)
        verdict.sentence = verdict.sentence.left(again) + QStringLiteral("; an alert would be tried again, a test is not.");
    return verdict;
}

} // namespace tidemark
