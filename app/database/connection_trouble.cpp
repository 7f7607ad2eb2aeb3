#include "database/connection_trouble.h"

#include "database/database_error.h"

#include <QStringList>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace tidemark {
namespace {

bool mentions(const QString &message, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&message](const QString &word) { return message.contains(word); });
}

// The words of OpenSSL and libpq when the two sides cannot agree on a safe connection.
bool isAboutTrust(const QString &message)
{
    return mentions(message, {QStringLiteral("certificate verify failed"), QStringLiteral("root certificate"),
                              QStringLiteral("does not match host name"), QStringLiteral("does not support SSL"),
                              QStringLiteral("weak sslmode"), QStringLiteral("private key file")});
}

// Calls `ask` with what libpq needs to know about the target.
template <typename Ask>
auto withParameters(const PgTarget &target, Ask ask)
{
    std::vector<QByteArray> texts;
    for (const auto &[keyword, value] : target.values()) {
        texts.push_back(keyword.toUtf8());
        texts.push_back(value.toUtf8());
    }
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (std::size_t i = 0; i < texts.size(); i += 2) {
        keywords.push_back(texts[i].constData());
        values.push_back(texts[i + 1].constData());
    }
    if (target.value(QStringLiteral("connect_timeout")).isEmpty()) {
        keywords.push_back("connect_timeout");
        values.push_back("5");
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    return ask(keywords.data(), values.data());
}

PGPing ping(const PgTarget &target)
{
    return withParameters(target, [](const char **keywords, const char **values) { return PQpingParams(keywords, values, 0); });
}

// Whether the server lets us in after all.
bool letsUsIn(const PgTarget &target)
{
    return withParameters(target, [](const char **keywords, const char **values) {
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdbParams(keywords, values, 0), PQfinish);
        return PQstatus(connection.get()) == CONNECTION_OK;
    });
}

} // namespace

Error connectionTrouble(const PgTarget &target, const Error &error)
{
    if (isAboutTrust(error.message))
        return DatabaseTrouble::refused(QStringLiteral("%1 Nothing is sent over a connection that is not the one asked for. Check sslmode "
                                                       "and sslrootcert in --database, and the server's certificate.").arg(error.message));
    // A server that is full turns us down as well, but only for now.
    const bool isFull = mentions(error.message, {QStringLiteral("too many"), QStringLiteral("remaining connection slots")});
    const auto answer = isFull ? PQPING_REJECT : ping(target);
    // A server that was recovering when it turned us down may be up by the time it is asked what it has against us.
    const bool isRefusal = answer == PQPING_NO_ATTEMPT || (answer == PQPING_OK && !letsUsIn(target));
    if (isRefusal)
        return DatabaseTrouble::refused(QStringLiteral("%1 Check role, database and password; a password belongs into libpq's passfile "
                                                       "(~/.pgpass) or PGPASSWORD.").arg(error.message));
    return DatabaseTrouble::away(error.message);
}

} // namespace tidemark
