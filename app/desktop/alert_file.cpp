#include "desktop/alert_file.h"

#include "desktop/alert_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace tidemark {
namespace {

// Leaves the file under another name; whether it could.
using Keep = bool(const QString &path, const QString &aside);

constexpr int format = 1;
constexpr qint64 mostBytes = 64'000'000; // what is larger was not written by us

const QString formatKey = QStringLiteral("format");
const QString rulesKey = QStringLiteral("rules");
const QString historyKey = QStringLiteral("history");
const QString anchorsKey = QStringLiteral("anchors");
const QString unreadKey = QStringLiteral("unread");

struct AlertFileWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::AlertFileWords)
};

template <typename Value>
QJsonArray arrayOf(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

// How many of them made no sense.
template <typename Value, typename Read>
int take(const QJsonValue &json, std::vector<Value> &values, Read read)
{
    int bad = json.isArray() ? 0 : 1;
    for (const auto &entry : json.toArray()) {
        if (auto value = read(entry.toObject()))
            values.push_back(*value);
        else
            ++bad;
    }
    return bad;
}

QString freeName(const QString &path)
{
    const QFileInfo file(path);
    const auto stem = QStringLiteral("%1/%2-damaged-%3")
                          .arg(file.path(), file.completeBaseName(),
                               QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    auto name = stem + QStringLiteral(".json");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2.json").arg(stem).arg(i);
    return name;
}

// `what` happened; says where the file is now.
void setAside(AlertsRead &read, const QString &path, const QString &what, Keep *keep)
{
    const auto aside = freeName(path);
    read.mayReplace = keep(path, aside);
    read.problem = what + QLatin1Char(' ')
        + (read.mayReplace ? AlertFileWords::tr("The file as it was is kept as %1.").arg(aside)
                           : AlertFileWords::tr("It could not be kept as %1, so %2 stays as it is and no change of an alert is saved. Move it away "
                                "and start Tidemark again.").arg(aside, path));
}

bool copied(const QString &path, const QString &aside)
{
    return QFile::copy(path, aside);
}

bool renamed(const QString &path, const QString &aside)
{
    return QFile::rename(path, aside);
}

AlertsRead nothingOf(const QString &path, const QString &what, Keep *keep)
{
    AlertsRead read;
    setAside(read, path, what, keep);
    return read;
}

} // namespace

AlertsRead readAlertFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return nothingOf(path, AlertFileWords::tr("The alerts in %1 could not be read: %2. None is watched.").arg(path, file.errorString()),
                         renamed);
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.read(mostBytes), &error).object();
    if (error.error != QJsonParseError::NoError)
        return nothingOf(path, AlertFileWords::tr("The file of your alerts is damaged (%1), so none is watched.").arg(error.errorString()),
                         copied);
    if (json.value(formatKey).toInt() != format)
        return nothingOf(path, AlertFileWords::tr("The alerts were written by another version of Tidemark, so none is watched."), copied);
    AlertsRead read;
    int bad = take(json.value(rulesKey), read.kept.rules, alertRuleFrom);
    bad += take(json.value(historyKey), read.kept.history, alertEventFrom);
    bad += take(json.value(anchorsKey), read.kept.anchors, alertAnchorFrom);
    read.kept.unread = std::clamp(json.value(unreadKey).toInt(), 0, int(read.kept.history.size()));
    if (bad > 0)
        setAside(read, path, AlertFileWords::tr("%1 entries in the file of your alerts could not be read; the others are watched.").arg(bad),
                 copied);
    return read;
}

Result<void> writeAlertFile(const QString &path, const AlertsKept &kept)
{
    const QJsonObject json{{formatKey, format},
                           {rulesKey, arrayOf(kept.rules)},
                           {historyKey, arrayOf(kept.history)},
                           {anchorsKey, arrayOf(kept.anchors)},
                           {unreadKey, kept.unread}};
    const auto text = QJsonDocument(json).toJson();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error {AlertFileWords::tr("The alerts could not be saved to %1: %2. They are watched until Tidemark ends.")
                      .arg(path, file.errorString())};
}

} // namespace tidemark
