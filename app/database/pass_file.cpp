#include "database/pass_file.h"

#include "core/whole_file.h"
#include "database/database_error.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <sys/stat.h>

namespace tidemark {
namespace {

using Key = std::array<QByteArray, 4>; // host, port, database, role

const QByteArray localhost("localhost");

struct FreeOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

// What libpq takes where the address says nothing: environment, account, compiled in.
QString libpqDefault(const QString &keyword)
{
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconndefaults());
    for (const auto *option = options.get(); option && option->keyword; ++option) {
        if (keyword == QString::fromUtf8(option->keyword))
            return QString::fromUtf8(option->val);
    }
    return {};
}

QString effective(const PgTarget &target, const QString &keyword)
{
    const auto value = target.value(keyword);
    return value.isEmpty() ? libpqDefault(keyword) : value;
}

QStringList hostsOf(const PgTarget &target)
{
    auto hosts = effective(target, QStringLiteral("host"));
    if (hosts.isEmpty())
        hosts = target.value(QStringLiteral("hostaddr"));
    return hosts.split(QLatin1Char(','));
}

std::vector<Key> keysOf(const PgTarget &target)
{
    const auto user = effective(target, QStringLiteral("user"));
    auto database = effective(target, QStringLiteral("dbname"));
    if (database.isEmpty())
        database = user;
    const auto ports = effective(target, QStringLiteral("port")).split(QLatin1Char(','));
    const auto hosts = hostsOf(target);
    std::vector<Key> keys;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const auto port = ports.size() == hosts.size() ? ports[i] : ports.first();
        const auto name = hosts[i].isEmpty() ? localhost : hosts[i].toUtf8();
        keys.push_back({name, port.toUtf8(), database.toUtf8(), user.toUtf8()});
    }
    return keys;
}

// A socket in the folder that was compiled in goes by the name "localhost", and only libpq knows which folder that is.
std::optional<Key> otherNameOf(Key key)
{
    if (!key.front().startsWith('/'))
        return std::nullopt;
    key.front() = localhost;
    return key;
}

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace(':', "\\:");
}

QByteArray beginOf(const Key &key)
{
    QByteArray line;
    for (const auto &field : key)
        line += escaped(field) + ':';
    return line;
}

// The first four fields of a line, escapes and all; fewer where it has no more.
std::vector<QByteArray> fieldsOf(const QByteArray &line)
{
    std::vector<QByteArray> fields(1);
    for (qsizetype i = 0; i < line.size() && fields.size() <= 4; ++i) {
        if (line[i] == ':')
            fields.emplace_back();
        else if (line[i] == '\\' && i + 1 < line.size())
            fields.back() += line.mid(i++, 2);
        else
            fields.back() += line[i];
    }
    return fields;
}

bool isExactly(const QByteArray &line, const Key &key)
{
    const auto fields = fieldsOf(line);
    return !line.startsWith('#') && fields.size() > 4
        && std::equal(key.begin(), key.end(), fields.begin(),
                      [](const QByteArray &value, const QByteArray &field) { return escaped(value) == field; });
}

bool answersFor(const QByteArray &line, const Key &key)
{
    const auto fields = fieldsOf(line);
    return !line.startsWith('#') && fields.size() > 4
        && std::equal(key.begin(), key.end(), fields.begin(),
                      [](const QByteArray &value, const QByteArray &field) { return field == "*" || escaped(value) == field; });
}

// libpq takes the first line that answers, so ours has to stand before any that would.
void put(QByteArrayList &lines, const Key &key, const QString &password)
{
    lines.removeIf([&key](const QByteArray &line) { return isExactly(line, key); });
    const auto first = std::find_if(lines.begin(), lines.end(), [&key](const QByteArray &line) { return answersFor(line, key); });
    lines.insert(first, beginOf(key) + escaped(password.toUtf8()));
}

// A server on localhost that is reached over TCP has a password of its own, and its line is not ours to replace or to hide:
// only one that we wrote, with the password of the socket's own line, is.
bool isOthers(const QByteArrayList &lines, const Key &otherName, const Key &socket)
{
    const auto ours = std::find_if(lines.begin(), lines.end(), [&socket](const QByteArray &line) { return isExactly(line, socket); });
    const auto password = ours == lines.end() ? QByteArray() : ours->mid(beginOf(socket).size());
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return answersFor(line, otherName) && fieldsOf(line).front() == localhost
            && (ours == lines.end() || line != beginOf(otherName) + password);
    });
}

void putUnderAllNames(QByteArrayList &lines, const Key &key, const QString &password)
{
    const auto otherName = otherNameOf(key);
    const bool isWanted = otherName && !isOthers(lines, *otherName, key);
    put(lines, key, password);
    if (isWanted)
        put(lines, *otherName, password);
}

Error unwritable(const QString &path, const QString &why)
{
    return {QStringLiteral("The password cannot be kept in %1: %2.").arg(QDir::toNativeSeparators(path), why)};
}

Result<QByteArrayList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArrayList();
    if (!QFileInfo(path).isFile())
        return unwritable(path, QStringLiteral("it is not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(path, file.errorString());
    auto lines = file.readAll().split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QString PassFile::pathFor(const PgTarget &target)
{
    if (const auto named = target.value(QStringLiteral("passfile")); !named.isEmpty())
        return named;
    const auto variable = qEnvironmentVariable("PGPASSFILE");
    return variable.isEmpty() ? QDir::home().filePath(QStringLiteral(".pgpass")) : variable;
}

Result<void> PassFile::remember(const PgTarget &target, const QString &password) const
{
    if (password.contains(QLatin1Char('\n')) || password.contains(QLatin1Char('\r')) || password.contains(QChar::Null))
        return Error{QStringLiteral("libpq's passfile cannot hold a password with a line break in it.")};
    auto lines = linesOf(m_path);
    if (!lines)
        return lines.error();
    for (const auto &key : keysOf(target))
        putUnderAllNames(lines.value(), key, password);
    const auto replaced = replaceFile(m_path, lines->join('\n') + '\n', QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return replaced ? replaced : unwritable(m_path, replaced.message());
}

PgTarget withReadablePassFile(const PgTarget &target)
{
    const auto path = PassFile::pathFor(target);
    struct stat found = {};
    if (target.isApartFromTheShell() || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return target;
    const bool isRead = S_ISREG(found.st_mode) && (found.st_mode & 077) == 0;
    if (isRead)
        return target;
    static std::mutex mutex;
    static QStringList told;
    const std::lock_guard lock(mutex);
    if (!told.contains(path)) {
        told += path;
        qCWarning(databaseLog).noquote() << QStringLiteral("The passfile %1 is not read, since it is no file that only you can read; its "
                                                           "passwords are not used. Close it with “chmod 600 %1”.").arg(path);
    }
    return target.with(QStringLiteral("passfile"), QStringLiteral("/dev/null/none"));
}

} // namespace tidemark
