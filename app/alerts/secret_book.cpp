#include "alerts/secret_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

// What is wrong with it as a place for secrets; empty where nothing is.
[[nodiscard]] QString secretWeakness(const struct stat &found)
{
    constexpr unsigned forOthers = 077;
    if (!S_ISREG(found.st_mode))
        return QStringLiteral("it is not a file.");
    if ((found.st_mode & forOthers) != 0)
        return QStringLiteral("others may read it (mode %1). Make it yours alone: chmod 600.").arg(found.st_mode & 0777U, 4, 8, QLatin1Char('0'));
    if (found.st_uid != ::geteuid() && found.st_uid != 0)
        return QStringLiteral("it belongs to another user.");
    return {};
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
    const int handle = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return errno == ENOENT ? Result<Addresses>(Addresses()) : Result<Addresses>(refused(qt_error_string(errno) + QLatin1Char('.')));
    QFile file;
    (void)file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat found{};
    if (::fstat(handle, &found) != 0)
        return refused(qt_error_string(errno) + QLatin1Char('.'));
    if (const auto weakness = secretWeakness(found); !weakness.isEmpty())
        return refused(weakness);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.read(mostSecretBytes), &error);
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
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text) == text.size()
        && file.commit())
        return {};
    return Error{QStringLiteral("The address cannot be kept in %1: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString())};
}

} // namespace tidemark
