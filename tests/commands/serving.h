#pragma once

#include "support/cli_process.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace tidemark {

// `tidemark-cli serve` as a process, and where it listens.
class Serving {
public:
    Serving(const QString &options, const QString &database, const QString &dataDirectory)
        : m_process(words(QStringLiteral("serve --port 0 --json ") + options, database, dataDirectory))
    {
        const auto told = QJsonDocument::fromJson(m_process.waitForLine()).object();
        m_streams = told.value(QLatin1String("stream_url")).toString();
        m_api = told.value(QLatin1String("api_url")).toString();
        if (!m_streams.startsWith(QStringLiteral("ws://127.0.0.1:")))
            qFatal("%s", m_process.messages().constData());
    }

    // A line of words, and whose record it is about.
    [[nodiscard]] static QStringList words(const QString &line, const QString &database, const QString &dataDirectory)
    {
        return line.split(QLatin1Char(' '), Qt::SkipEmptyParts)
            + QStringList{QStringLiteral("--database"), database, QStringLiteral("--data-dir"), dataDirectory};
    }

    [[nodiscard]] const QString &streams() const { return m_streams; }
    [[nodiscard]] const QString &api() const { return m_api; }
    [[nodiscard]] QString messages() const { return QString::fromUtf8(m_process.messages()); }
    [[nodiscard]] CliAnswer stopped()
    {
        m_process.signal(SIGTERM);
        return m_process.waitForEnd();
    }

private:
    CliProcess m_process;
    QString m_streams;
    QString m_api;
};

} // namespace tidemark
