#include "alerts/secret_book.h"

#include "core/whole_file.h"
#include "host/secret_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

constexpr qint64 mostSecretBytes = 1'000'000;

const QString urlKey = QStringLiteral("url");
const QString topicKey = QStringLiteral("topic");
const QString tokenKey = QStringLiteral("token");
const QString chatKey = QStringLiteral("chat");

[[nodiscard]] QJsonObject addressObject(const AlertAddress &address)
{
    QJsonObject json;
    for (const auto &[key, value] : {std::pair(urlKey, address.url), {topicKey, address.topic}, {tokenKey, address.token}, {chatKey, address.chat}}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

[[nodiscard]] AlertAddress addressFrom(const QJsonObject &json)
{
    return {json.value(urlKey).toString(), json.value(topicKey).toString(), json.value(tokenKey).toString(), json.value(chatKey).toVariant().toString()};
}

} // namespace

SecretBook::SecretBook(const QString &alertFile)
{
    const QFileInfo file(alertFile);
    m_path = file.dir().filePath(file.completeBaseName() + QStringLiteral("-secrets.json"));
}

Result<SecretBook::Addresses> SecretBook::read() const
{
    const auto refused = [this](const QString &why) {
        return Error{QStringLiteral("The addresses of deliveries in %1 are not used, so alerts wait: %2").arg(QDir::toNativeSeparators(m_path), why)};
    };
    if (const QFileInfo file(m_path); !file.exists() && !file.isSymLink())
        return Addresses();
    const auto text = readSecretFile(m_path, mostSecretBytes);
    if (!text)
        return refused(text.message());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refused(QStringLiteral("it is no JSON object (at byte %1).").arg(error.offset));
    const auto json = document.object();
    Addresses addresses;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        addresses.emplace(entry.key(), addressFrom(entry.value().toObject()));
    return addresses;
}

Result<void> SecretBook::keep(const QString &name, const AlertAddress &address) const
{
    auto addresses = read();
    if (!addresses)
        return addresses.error();
    addresses.value().insert_or_assign(name, address);
    return write(*addresses);
}

Result<void> SecretBook::forget(const QString &name) const
{
    auto addresses = read();
    if (!addresses)
        return addresses.error();
    return addresses.value().erase(name) > 0 ? write(*addresses) : Result<void>();
}

Result<void> SecretBook::write(const Addresses &addresses) const
{
    QJsonObject json;
    for (const auto &[name, address] : addresses)
        json.insert(name, addressObject(address));
    const auto text = QJsonDocument(json).toJson();
    const auto replaced = replaceFile(m_path, text, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (replaced)
        return {};
    return Error{QStringLiteral("The address cannot be kept in %1: %2.").arg(QDir::toNativeSeparators(m_path), replaced.message())};
}

} // namespace tidemark
