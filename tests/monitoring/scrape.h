#pragma once

#include "support/await.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTcpSocket>

#include <optional>

namespace tidemark {

// A page of metrics as a strict reader of the text format sees it.
struct Scrape {
    QMap<QString, QString> kinds;   // of each family, by its announced name
    QMap<QString, double> values;   // of each sample, by name and labels as they stand
    QSet<QString> names;            // of samples, without labels
    QStringList faults;             // what a reader would refuse

    [[nodiscard]] static Scrape of(const QByteArray &page)
    {
        Scrape scrape;
        if (!page.endsWith('\n'))
            scrape.faults += QStringLiteral("the last line has no end");
        for (const auto &line : QString::fromUtf8(page).chopped(1).split(QLatin1Char('\n')))
            scrape.read(line);
        return scrape;
    }

    [[nodiscard]] double value(const char *sample) const { return values.value(QString::fromUtf8(sample), -1); }

private:
    void read(const QString &line)
    {
        static const QRegularExpression about(QStringLiteral("^# (HELP|TYPE) ([a-z_]+) (.+)$"));
        static const QRegularExpression sample(QStringLiteral("^([a-z_]+)(\\{(?:[a-z]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)+\\})? ([-+]?(?:[0-9.]+(?:e[-+]?[0-9]+)?|Inf)|NaN)$"));
        if (line == QLatin1String("# EOF"))
            return;
        if (const auto found = about.match(line); found.hasMatch()) {
            const auto name = found.captured(2);
            const bool isType = found.captured(1) == QLatin1String("TYPE");
            if (isType ? kinds.contains(name) || m_helped != name : m_helpedAll.contains(name))
                faults += QStringLiteral("twice, or out of order: ") + line;
            if (isType)
                kinds.insert(name, found.captured(3));
            else
                m_helpedAll.insert(m_helped = name);
            return;
        }
        const auto found = sample.match(line);
        const auto name = found.captured(1);
        const bool isOfFamily = name == m_helped || name == m_helped + QStringLiteral("_total");
        const auto key = name + found.captured(2);
        if (!found.hasMatch() || !isOfFamily || values.contains(key))
            faults += QStringLiteral("no sample, not of the family before it, or twice: ") + line;
        names.insert(name);
        values.insert(key, found.captured(3).toDouble());
    }

    QString m_helped;
    QSet<QString> m_helpedAll;
};

// What a server has answered until it closed the connection; empty where it did not within the time of an answer.
[[nodiscard]] inline QByteArray httpAnswer(quint16 port, const QByteArray &request, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    socket.write(request);
    return comesTrue([&] { return socket.state() == QAbstractSocket::UnconnectedState; }) ? socket.readAll() : QByteArray();
}

[[nodiscard]] inline QByteArray httpGet(quint16 port, const QByteArray &path, const QByteArray &headers = {})
{
    return httpAnswer(port, "GET " + path + " HTTP/1.1\r\nHost: here\r\n" + headers + "\r\n");
}

// What follows the first empty line.
[[nodiscard]] inline QByteArray bodyOf(const QByteArray &answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

} // namespace tidemark
