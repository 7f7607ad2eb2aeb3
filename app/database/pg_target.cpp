#include "database/pg_target.h"

#include "database/libpq_environment.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

namespace tidemark {
namespace {

struct FreeConninfo {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

const QStringList secrets{QStringLiteral("password"), QStringLiteral("sslpassword")};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

using Options = std::unique_ptr<PQconninfoOption, FreeConninfo>;

// As libpq's connection strings want a value: 'it\'s'.
QByteArray conninfoValue(const QString &value)
{
    auto bytes = value.toUtf8();
    return '\'' + bytes.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
}

bool isUri(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

// The option that was meant, where what was written is a letter or two away from it; nothing that was written is repeated.
QString nearestOption(const QString &written)
{
    const Options options(PQconndefaults());
    for (const auto *option = options.get(); option && option->keyword; ++option) {
        const auto known = QString::fromLatin1(option->keyword);
        if (known == written)
            return {};
        for (qsizetype i = 0; i <= known.size(); ++i) {
            const bool lacksOne = i < known.size() && QString(known).remove(i, 1) == written;
            const bool hasOneMore = i < written.size() && QString(written).remove(i, 1) == known;
            const bool hasAnother = i < known.size() && i < written.size() && QString(known).replace(i, 1, written[i]) == written;
            if (lacksOne || hasOneMore || hasAnother)
                return known;
        }
    }
    return {};
}

QString misspelt(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("(?:^|[?&\\s])([a-z_]+)\\s*="));
    for (auto it = key.globalMatch(isUri(text) ? text.section(QLatin1Char('?'), 1) : text); it.hasNext();) {
        if (const auto known = nearestOption(it.next().captured(1)); !known.isEmpty())
            return known;
    }
    return {};
}

// Why libpq could not read it. Its own words repeat what was written, in whatever language, and that may be a password.
QString faultIn(const QString &text)
{
    static const QRegularExpression badEscape(QStringLiteral("%(?![0-9A-Fa-f]{2})|%00"));
    if (const auto known = misspelt(text); !known.isEmpty())
        return QStringLiteral("one of its options has a name that libpq does not know; perhaps “%1” was meant").arg(known);
    if (!isUri(text))
        return QStringLiteral("it is neither a URI nor a list of libpq's options like host=… dbname=…, in which a value with blanks or "
                              "quotes stands in single quotes");
    if (badEscape.match(text).hasMatch())
        return QStringLiteral("a percent sign in it is not followed by two hexadecimal digits; a “%” of a password is written %25");
    if (text.count(QLatin1Char('[')) > 0)
        return QStringLiteral("its IPv6 address is not written like [2001:db8::1] or [2001:db8::1]:5432; a “[” of a password is written %5B");
    return QStringLiteral("it has an option without a value, with two, or one that libpq does not know");
}

bool isPortList(const QString &ports)
{
    const auto all = ports.split(QLatin1Char(','));
    return std::all_of(all.begin(), all.end(), [](const QString &port) {
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        return port.isEmpty() || (isNumber && number > 0 && number < 65536);
    });
}

// A password with “@” or “/” in it is taken for a host, a port or a name, and those are shown.
bool isTornApart(const QString &text, const PgTarget &target)
{
    const auto path = text.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('/'), 3);
    const auto host = target.value(QStringLiteral("host"));
    return isUri(text) && (path.contains(QLatin1Char('@')) || (host.contains(QLatin1Char('@')) && !host.startsWith(QLatin1Char('@'))));
}

// Behind a separator that libpq does not know, as in “host=h;password=x” or “/rec&password=x”, it is a piece of another option's value.
bool hidesPassword(const PgTarget &target)
{
    static const QRegularExpression sign(QStringLiteral("(?:password|passwd|pwd)\\s*="), QRegularExpression::CaseInsensitiveOption);
    const auto &values = target.values();
    return std::any_of(values.begin(), values.end(),
                       [](const auto &option) { return !secrets.contains(option.first) && sign.match(option.second).hasMatch(); });
}

Error unreadable(const QString &why)
{
    return Error{QStringLiteral("The database address cannot be read: %1. Write it as postgresql://user@host:5432/name.").arg(why)};
}

} // namespace

Result<PgTarget> PgTarget::fromText(const QString &conninfo)
{
    char *problem = nullptr;
    const Options options(PQconninfoParse(conninfo.toUtf8().constData(), &problem));
    PQfreemem(problem);
    if (!options)
        return unreadable(faultIn(conninfo.trimmed()));
    PgTarget target;
    for (const auto *option = options.get(); option->keyword; ++option) {
        if (option->val)
            target.m_values[QString::fromUtf8(option->keyword)] = QString::fromUtf8(option->val);
    }
    if (isTornApart(conninfo.trimmed(), target) || !isPortList(target.value(QStringLiteral("port"))))
        return unreadable(QStringLiteral("its port is no number from 1 to 65535, or an “@” stands where none belongs. A password's “@” is "
                                         "written %40, its “/” %2F and its “:” %3A"));
    if (hidesPassword(target))
        return unreadable(QStringLiteral("a password stands in the value of another option. Blanks part options; in a URI the first one follows "
                                         "a “?” and each further one an “&”"));
    return target;
}

QString PgTarget::value(const QString &keyword) const
{
    const auto it = m_values.find(keyword);
    return it == m_values.end() ? QString() : it->second;
}

PgTarget PgTarget::with(const QString &keyword, const QString &value) const
{
    PgTarget changed = *this;
    changed.m_values[keyword] = value;
    return changed;
}

PgTarget PgTarget::without(const QString &keyword) const
{
    PgTarget changed = *this;
    changed.m_values.erase(keyword);
    return changed;
}

PgTarget PgTarget::apartFromTheShell() const
{
    PgTarget changed = *this;
    changed.m_isApart = true;
    return changed;
}

std::map<QString, QString> PgTarget::parameters() const
{
    auto all = m_values;
    all[QStringLiteral("client_encoding")] = QStringLiteral("UTF8");
    const auto service = QStringLiteral("service");
    if (!m_isApart) {
        if (const auto told = LibpqEnvironment::service(); !told.isEmpty() && value(service).isEmpty())
            all[service] = QString::fromLocal8Bit(told);
        return all;
    }
    // An empty value is one as well: it keeps libpq from looking into the environment. Of a service it would look for the file.
    const Options options(PQconndefaults());
    for (const auto *option = options.get(); option && option->keyword; ++option) {
        if (option->envvar && all.count(QString::fromLatin1(option->keyword)) == 0)
            all[QString::fromLatin1(option->keyword)] = QString::fromUtf8(option->compiled);
    }
    all.erase(service);
    if (value(QStringLiteral("connect_timeout")).isEmpty())
        all[QStringLiteral("connect_timeout")] = QStringLiteral("10");
    all[QStringLiteral("passfile")] = QStringLiteral("/dev/null/none");
    all[QStringLiteral("sslmode")] = QStringLiteral("disable");
    all[QStringLiteral("gssencmode")] = QStringLiteral("disable");
    return all;
}

QByteArray PgTarget::toConnectionString() const
{
    QByteArray text;
    for (const auto &[keyword, value] : parameters())
        text += keyword.toUtf8() + '=' + conninfoValue(value) + ' ';
    return text;
}

QString PgTarget::toDisplay() const
{
    const auto host = value(QStringLiteral("host"));
    const auto port = value(QStringLiteral("port"));
    const auto service = value(QStringLiteral("service"));
    auto text = !service.isEmpty() && host.isEmpty() ? QStringLiteral("service ") + service
                                                      : (host.isEmpty() ? QStringLiteral("localhost") : host);
    if (!port.isEmpty())
        text += QLatin1Char(':') + port;
    const auto name = value(QStringLiteral("dbname"));
    return name.isEmpty() ? text : text + QLatin1Char('/') + name;
}

QString PgTarget::toUri() const
{
    QString uri = QStringLiteral("postgresql://");
    if (const auto user = value(QStringLiteral("user")); !user.isEmpty())
        uri += encoded(user) + QLatin1Char('@');
    uri += QLatin1Char('/') + encoded(value(QStringLiteral("dbname")));
    QLatin1Char separator('?');
    for (const auto &[keyword, text] : m_values) {
        if (keyword == QLatin1String("user") || keyword == QLatin1String("dbname") || secrets.contains(keyword))
            continue;
        uri += separator + keyword + QLatin1Char('=') + encoded(text);
        separator = QLatin1Char('&');
    }
    return uri;
}

} // namespace tidemark
