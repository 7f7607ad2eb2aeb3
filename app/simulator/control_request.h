#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tidemark {

// What a client asks on a stream connection (SUBSCRIBE and its kin), as the exchange reads it, or why it refuses.
struct ControlRequest {
    enum class Method { Subscribe, Unsubscribe, ListSubscriptions, SetProperty, GetProperty, Invalid };

    Method method = Method::Invalid;
    QByteArray id = "null"; // as JSON text, to be sent back
    QStringList streams;
    bool combined = false; // SET_PROPERTY
    int errorCode = 0;     // of Invalid: the exchange's own numbers
    QString errorText;

    [[nodiscard]] static ControlRequest fromText(const QString &text);
};

// {"result":…,"id":…}
[[nodiscard]] QByteArray resultAnswer(const QByteArray &result, const QByteArray &id);
// {"error":{"code":…,"msg":"…"},"id":…}
[[nodiscard]] QByteArray errorAnswer(int code, const QString &text, const QByteArray &id);
// The strings as a JSON array.
[[nodiscard]] QByteArray jsonArray(const QStringList &strings);

} // namespace tidemark
