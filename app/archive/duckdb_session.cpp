#include "archive/duckdb_session.h"

#include <utility>

namespace tidemark {

Result<std::unique_ptr<DuckDbSession>> DuckDbSession::open()
{
    const auto api = DuckDbLibrary::load();
    if (!api)
        return api.error();
    std::unique_ptr<DuckDbSession> session(new DuckDbSession(**api));
    if (auto started = session->start(); !started)
        return started.error();
    return session;
}

DuckDbSession::~DuckDbSession()
{
    if (m_connection)
        m_api.disconnect(&m_connection);
    if (m_database)
        m_api.close(&m_database);
}

Result<void> DuckDbSession::start()
{
    constexpr std::pair<const char *, const char *> settings[]{
        {"threads", "1"}, // rows keep their order, and the same rows give the same bytes
        {"memory_limit", "64MB"},
        {"temp_directory", ""},
        {"autoinstall_known_extensions", "false"},
        {"autoload_known_extensions", "false"},
    };
    duckdb::Handle config = nullptr;
    bool isSet = m_api.createConfig(&config) == 0;
    for (const auto &[name, value] : settings)
        isSet = isSet && m_api.setConfig(config, name, value) == 0;
    char *error = nullptr;
    const bool isOpen = isSet && m_api.open(nullptr, &m_database, config, &error) == 0;
    const auto words = duckdbWords(error);
    m_api.free(error);
    m_api.destroyConfig(&config);
    if (isOpen && m_api.connect(m_database, &m_connection) == 0)
        return {};
    return Error{QStringLiteral("DuckDB does not start (%1)").arg(words)};
}

Result<void> DuckDbSession::run(const QString &sql)
{
    duckdb::Answer answer{};
    const bool isDone = m_api.query(m_connection, sql.toUtf8().constData(), &answer) == 0;
    const auto words = isDone ? QString() : duckdbWords(m_api.answerError(&answer));
    m_api.destroyAnswer(&answer);
    return isDone ? Result<void>() : Result<void>(Error{words});
}

QString duckdbLiteral(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

QString duckdbWords(const char *error)
{
    auto words = QString::fromUtf8(error).section(QLatin1Char('\n'), 0, 0).trimmed();
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return words;
}

} // namespace tidemark
