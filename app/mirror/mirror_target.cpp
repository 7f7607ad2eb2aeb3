#include "mirror/mirror_target.h"

#include <QUrlQuery>

namespace tidemark {
namespace {

const QString defaultDatabase = QStringLiteral("tidemark");

[[nodiscard]] Error notAnAddress()
{
    return {QStringLiteral("The mirror's address is not one. Write it as http://HOST:8086 or https://HOST; 8086 is InfluxDB's usual port.")};
}

[[nodiscard]] Error showsSecret()
{
    return {QStringLiteral("The mirror's address holds a password or a token, which lists of processes and histories would show, so it is not used. "
                           "Leave it out, and keep it in a file that only you can read: --token-file FILE.")};
}

// What the query says; a wish that is said twice must be said alike.
[[nodiscard]] Result<void> settle(QString &wish, const QString &word, const QString &said)
{
    if (!wish.isEmpty() && wish != said)
        return Error{QStringLiteral("The address names the %1 “%2”, and “%3” was named besides. Name one.").arg(word, said, wish)};
    wish = said;
    return {};
}

[[nodiscard]] Result<void> readQuery(const QUrl &url, MirrorTarget &target)
{
    const QUrlQuery query(url);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        Result<void> read;
        if (key == QLatin1String("db") || key == QLatin1String("bucket"))
            read = settle(target.database, QStringLiteral("database"), value);
        else if (key == QLatin1String("rp"))
            read = settle(target.retentionPolicy, QStringLiteral("retention policy"), value);
        else if (key == QLatin1String("org"))
            read = settle(target.organisation, QStringLiteral("organisation"), value);
        else if (key == QLatin1String("u"))
            read = settle(target.user, QStringLiteral("user"), value);
        else if (key == QLatin1String("p") || key == QLatin1String("password") || key == QLatin1String("token"))
            read = showsSecret();
        else if (key == QLatin1String("precision"))
            read = Error{QStringLiteral("Leave precision out of the mirror's address: times are sent in nanoseconds, as every version reads them "
                                        "without that word; some read another one wrongly.")};
        else
            read = Error{QStringLiteral("“%1” in the mirror's address is not known: db and rp, or bucket and org, may stand there.").arg(key.left(40))};
        if (!read)
            return read;
    }
    return {};
}

void readPath(QString path, MirrorTarget &target)
{
    const auto cut = [&path](const QString &end) {
        const bool has = path.endsWith(end);
        if (has)
            path.chop(end.size());
        return has;
    };
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (cut(QStringLiteral("/api/v2/write")))
        target.hint = MirrorForm::Two;
    else if (cut(QStringLiteral("/api/v3/write_lp")))
        target.hint = MirrorForm::Three;
    else if (cut(QStringLiteral("/write")))
        target.hint = MirrorForm::One;
    target.base.setPath(path);
}

[[nodiscard]] bool hasOddLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

} // namespace

Result<MirrorTarget> MirrorTarget::of(const MirrorSettings &settings)
{
    const QUrl url(settings.url.trimmed(), QUrl::StrictMode);
    if (url.isValid() && !url.password().isEmpty())
        return showsSecret();
    const bool isKnown = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.hasFragment())
        return notAnAddress();
    MirrorTarget target;
    target.base.setScheme(url.scheme());
    target.base.setHost(url.host());
    target.base.setPort(url.port());
    target.database = settings.database;
    target.retentionPolicy = settings.retentionPolicy;
    target.organisation = settings.organisation;
    target.user = settings.user;
    target.secret = settings.secret.toUtf8();
    if (!url.userName().isEmpty()) {
        if (auto read = settle(target.user, QStringLiteral("user"), url.userName(QUrl::FullyDecoded)); !read)
            return read.error();
    }
    readPath(url.path(), target);
    if (auto read = readQuery(url, target); !read)
        return read.error();
    if (target.database.isEmpty())
        target.database = defaultDatabase;
    for (const auto *text : {&target.database, &target.retentionPolicy, &target.organisation, &target.user}) {
        if (hasOddLetters(*text))
            return Error{QStringLiteral("A name in the mirror's address has a control character in it.")};
    }
    if (hasOddLetters(settings.secret))
        return Error{QStringLiteral("The token or password has a control character in it, so it is not used.")};
    return target;
}

Result<MirrorForm> MirrorTarget::formOf(const QString &word)
{
    if (word == QLatin1String("1"))
        return MirrorForm::One;
    if (word == QLatin1String("2"))
        return MirrorForm::Two;
    if (word == QLatin1String("3"))
        return MirrorForm::Three;
    return Error{QStringLiteral("“%1” is not known: InfluxDB's forms of address are 1, 2 and 3.").arg(word)};
}

QString MirrorTarget::name() const
{
    return address(QStringLiteral("/"), queryOf({{"db", database}, {"rp", retentionPolicy}, {"org", organisation}})).toString(QUrl::FullyEncoded);
}

QUrl MirrorTarget::address(const QString &path, const QByteArray &query) const
{
    auto url = base;
    url.setPath(base.path() + path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QByteArray queryOf(const QList<QPair<QByteArray, QString>> &pairs)
{
    QByteArray query;
    for (const auto &[key, value] : pairs) {
        if (!value.isEmpty())
            query += (query.isEmpty() ? "" : "&") + key + '=' + QUrl::toPercentEncoding(value);
    }
    return query;
}

} // namespace tidemark
