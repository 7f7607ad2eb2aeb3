#include "simulator/control_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tidemark {
namespace {

using Method = ControlRequest::Method;

[[nodiscard]] QByteArray jsonText(const QJsonValue &value)
{
    const auto array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// An integer, a string up to 36 characters or null; nothing else is an id.
[[nodiscard]] std::optional<QByteArray> idOf(const QJsonValue &value)
{
    constexpr int longest = 36;
    const bool isInteger = value.isDouble() && QJsonValue(value.toInteger()) == value;
    const bool isShortText = value.isString() && value.toString().size() <= longest;
    if (value.isUndefined() || value.isNull())
        return QByteArray("null");
    return isInteger || isShortText ? std::optional(jsonText(value)) : std::nullopt;
}

[[nodiscard]] Method methodOf(const QString &name)
{
    static const std::initializer_list<std::pair<QLatin1String, Method>> methods{
        {QLatin1String("SUBSCRIBE"), Method::Subscribe},
        {QLatin1String("UNSUBSCRIBE"), Method::Unsubscribe},
        {QLatin1String("LIST_SUBSCRIPTIONS"), Method::ListSubscriptions},
        {QLatin1String("SET_PROPERTY"), Method::SetProperty},
        {QLatin1String("GET_PROPERTY"), Method::GetProperty}};
    for (const auto &[known, method] : methods) {
        if (name == known)
            return method;
    }
    return Method::Invalid;
}

ControlRequest refused(ControlRequest message, int code, const QString &text)
{
    message.method = Method::Invalid;
    message.errorCode = code;
    message.errorText = text;
    return message;
}

ControlRequest withStreams(ControlRequest message, const QJsonValue &params)
{
    if (!params.isArray())
        return refused(message, 2, QStringLiteral("Invalid request: params must be an array of stream names"));
    const auto names = params.toArray();
    for (const auto &name : names) {
        if (!name.isString())
            return refused(message, 2, QStringLiteral("Invalid request: invalid stream"));
        message.streams.append(name.toString());
    }
    return message;
}

ControlRequest withProperty(ControlRequest message, const QJsonArray &params)
{
    const bool sets = message.method == Method::SetProperty;
    if (params.size() > (sets ? 2 : 1))
        return refused(message, 2, QStringLiteral("Invalid request: too many parameters"));
    if (!params.at(0).isString())
        return refused(message, 2, QStringLiteral("Invalid request: property name must be a string"));
    if (params.at(0).toString() != QLatin1String("combined"))
        return refused(message, 0, QStringLiteral("Unknown property"));
    if (sets && !params.at(1).isBool())
        return refused(message, 1, QStringLiteral("Invalid value type: expected Boolean"));
    message.combined = params.at(1).toBool();
    return message;
}

} // namespace

ControlRequest ControlRequest::fromText(const QString &text)
{
    ControlRequest message;
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return refused(message, 3, QStringLiteral("Invalid JSON: %1").arg(problem.errorString()));
    const auto object = document.object();
    const auto id = idOf(object.value(QLatin1String("id")));
    if (!id)
        return refused(message, 2, QStringLiteral("Invalid request: request ID must be an integer, a string or null"));
    message.id = *id;
    const auto name = object.value(QLatin1String("method"));
    if (!name.isString())
        return refused(message, 2, QStringLiteral("Invalid request: method must be a string"));
    message.method = methodOf(name.toString());
    const auto params = object.value(QLatin1String("params"));
    switch (message.method) {
    case Method::Subscribe:
    case Method::Unsubscribe:
        return withStreams(message, params);
    case Method::SetProperty:
    case Method::GetProperty:
        return withProperty(message, params.toArray());
    case Method::ListSubscriptions:
        return message;
    case Method::Invalid:
        break;
    }
    return refused(message, 2,
                   QStringLiteral("Invalid request: unknown variant %1, expected one of SUBSCRIBE, UNSUBSCRIBE, "
                                  "LIST_SUBSCRIPTIONS, SET_PROPERTY, GET_PROPERTY").arg(name.toString()));
}

QByteArray resultAnswer(const QByteArray &result, const QByteArray &id)
{
    return "{\"result\":" + result + ",\"id\":" + id + '}';
}

QByteArray errorAnswer(int code, const QString &text, const QByteArray &id)
{
    return "{\"error\":{\"code\":" + QByteArray::number(code) + ",\"msg\":" + jsonText(text) + "},\"id\":" + id + '}';
}

QByteArray jsonArray(const QStringList &strings)
{
    return QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact);
}

} // namespace tidemark
