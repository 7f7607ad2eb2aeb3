#include "database/pg_target.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <libpq-fe.h>

#include <memory>

namespace tidemark {
namespace {

struct FreeTargetOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

const QStringList secrets{QStringLiteral("password"), QStringLiteral("sslpassword")};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// libpq repeats in quotes what it could not read, and that may be a password; only the name of an unknown option is safe
// and worth showing.
QString withoutSecrets(const QString &problem)
{
    static const QRegularExpression option(QStringLiteral("^invalid (connection option|URI query parameter)"));
    static const QRegularExpression quotation(QStringLiteral("\".*\""), QRegularExpression::DotMatchesEverythingOption);
    return option.match(problem).hasMatch() ? problem : QString(problem).replace(quotation, QStringLiteral("…"));
}

} // namespace

Result<PgTarget> PgTarget::fromText(const QString &conninfo)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeTargetOptions> options(PQconninfoParse(conninfo.toUtf8().constData(), &problem));
    if (!options) {
        const auto why = withoutSecrets(QString::fromUtf8(problem ? problem : "out of memory").trimmed());
        PQfreemem(problem);
        return Error{QStringLiteral("The database address cannot be read: %1. Write it as postgresql://user@host:5432/name.").arg(why)};
    }
    PgTarget target;
    for (const auto *option = options.get(); option->keyword; ++option) {
        if (option->val)
            target.m_values[QString::fromUtf8(option->keyword)] = QString::fromUtf8(option->val);
    }
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
