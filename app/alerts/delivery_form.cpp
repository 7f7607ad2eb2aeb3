#include "alerts/delivery_form.h"

#include "alerts/alert_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tidemark {
namespace {

const QString ntfyServer = QStringLiteral("https://ntfy.sh");
const QString telegramServer = QStringLiteral("https://api.telegram.org");
constexpr qsizetype mostNtfyBytes = 4'000;     // beyond 4,096 it becomes an attachment
constexpr qsizetype mostTelegramLetters = 4'000; // of 4,096

[[nodiscard]] Error notOne(const QString &what)
{
    return {QStringLiteral("%1 (it may hold a secret and is not shown).").arg(what)};
}

[[nodiscard]] Result<QUrl> addressOf(const QString &text, const QString &otherwise)
{
    const QUrl url(text.isEmpty() ? otherwise : text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return notOne(QStringLiteral("The address is not one that can be called; it begins with https:// or http:// and names a host"));
    return url;
}

[[nodiscard]] bool isOneWord(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() > 0x20 && letter.unicode() < 0x7f; });
}

[[nodiscard]] QUrl below(QUrl url, const QString &path)
{
    auto base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

// Whole letters up to so many bytes.
[[nodiscard]] QString cutTo(const QString &text, qsizetype mostBytes)
{
    auto cut = text;
    while (cut.toUtf8().size() > mostBytes)
        cut.chop(std::max<qsizetype>(1, (cut.toUtf8().size() - mostBytes) / 4));
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

[[nodiscard]] QByteArray ntfyBody(const AlertDestination &destination, const AlertAddress &address, const AlertMessage &message)
{
    QJsonObject json{{QStringLiteral("topic"), address.topic},
                     {QStringLiteral("title"), cutTo(message.title, 200)},
                     {QStringLiteral("message"), cutTo(message.text, mostNtfyBytes)},
                     {QStringLiteral("priority"), destination.priority}};
    if (!destination.tags.isEmpty())
        json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(destination.tags));
    if (!destination.click.isEmpty())
        json.insert(QStringLiteral("click"), destination.click);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

[[nodiscard]] QByteArray telegramBody(const AlertAddress &address, const AlertMessage &message)
{
    auto text = message.title + QLatin1Char('\n') + message.text;
    text.truncate(mostTelegramLetters);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return QJsonDocument(QJsonObject{{QStringLiteral("chat_id"), address.chat}, {QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> checkAddress(DestinationKind kind, const AlertAddress &address)
{
    if (kind == DestinationKind::Command)
        return {};
    if (kind == DestinationKind::Webhook && address.url.isEmpty())
        return Error{QStringLiteral("A webhook needs an address.")};
    if (kind == DestinationKind::Ntfy && (address.topic.isEmpty() || !isOneWord(address.topic) || address.topic.contains(QLatin1Char('/'))))
        return Error{QStringLiteral("An ntfy delivery needs a topic: letters and digits without blanks.")};
    if (kind == DestinationKind::Telegram && (address.token.isEmpty() || address.token.contains(QLatin1Char('/'))))
        return Error{QStringLiteral("A Telegram delivery needs the token of its bot.")};
    if (kind == DestinationKind::Telegram && address.chat.isEmpty())
        return Error{QStringLiteral("A Telegram delivery needs a chat: its number, or @NAME of a channel.")};
    if (!isOneWord(address.token))
        return notOne(QStringLiteral("The token has a blank or a letter in it that cannot be sent"));
    const auto url = addressOf(address.url, kind == DestinationKind::Telegram ? telegramServer : ntfyServer);
    return url ? Result<void>() : Result<void>(url.error());
}

Result<WebRequest> webRequestFor(const AlertDestination &destination, const AlertAddress &address, const AlertMessage &message)
{
    if (auto checked = checkAddress(destination.kind, address); !checked)
        return checked.error();
    WebRequest request;
    request.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"Idempotency-Key", message.id.toLatin1()}, {"Tidemark-Delivery", message.id.toLatin1()}};
    if (!address.token.isEmpty() && destination.kind != DestinationKind::Telegram)
        request.headers.emplace_back("Authorization", "Bearer " + address.token.toLatin1());
    switch (destination.kind) {
    case DestinationKind::Ntfy:
        request.url = addressOf(address.url, ntfyServer).value();
        request.body = ntfyBody(destination, address, message);
        break;
    case DestinationKind::Telegram:
        request.url = below(addressOf(address.url, telegramServer).value(), QStringLiteral("/bot%1/sendMessage").arg(address.token));
        request.body = telegramBody(address, message);
        break;
    default:
        request.url = addressOf(address.url, {}).value();
        request.body = QJsonDocument(messageObject(message)).toJson(QJsonDocument::Compact);
    }
    return request;
}

QJsonObject messageObject(const AlertMessage &message)
{
    const auto &event = message.event;
    QJsonArray others;
    for (const auto &symbol : event.alsoIn)
        others.append(symbol.toString());
    const auto number = [](const std::optional<Decimal> &value) { return value ? QJsonValue(value->toString()) : QJsonValue(); };
    return {{QStringLiteral("id"), message.id},
            {QStringLiteral("test"), message.isTest},
            {QStringLiteral("title"), message.title},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("rule"), qint64(event.rule)},
            {QStringLiteral("kind"), wordOf(event.kind)},
            {QStringLiteral("symbol"), event.symbol.toString()},
            {QStringLiteral("also_in"), others},
            {QStringLiteral("direction"), wordOf(event.direction)},
            {QStringLiteral("at"), toIsoString(event.at)},
            {QStringLiteral("noticed_at"), toIsoString(event.raisedAt)},
            {QStringLiteral("price"), number(event.price)},
            {QStringLiteral("reference"), number(event.reference)},
            {QStringLiteral("reference_at"), event.referenceAt ? QJsonValue(toIsoString(*event.referenceAt)) : QJsonValue()},
            {QStringLiteral("amount"), number(event.amount)},
            {QStringLiteral("window"), qint64(event.window.count())},
            {QStringLiteral("missing"), qint64(event.missing)},
            {QStringLiteral("times"), event.times},
            {QStringLiteral("while_away"), event.isWhileAway},
            {QStringLiteral("late"), event.isLate},
            {QStringLiteral("note"), event.note}};
}

std::vector<std::pair<QString, QString>> messageVariables(const AlertMessage &message)
{
    std::vector<std::pair<QString, QString>> variables;
    const auto json = messageObject(message);
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        QStringList texts;
        const auto list = entry->isArray() ? entry->toArray() : QJsonArray{*entry};
        for (const auto &value : list)
            texts += value.toVariant().toString();
        auto text = texts.join(QLatin1Char(' '));
        text.remove(QChar::Null); // which ends a variable
        variables.emplace_back(QStringLiteral("TIDEMARK_ALERT_") + entry.key().toUpper(), text);
    }
    return variables;
}

} // namespace tidemark
