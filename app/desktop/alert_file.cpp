#include "desktop/alert_file.h"

#include "desktop/alert_json.h"
#include "desktop/set_aside.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace tidemark {
namespace {

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

// `what` happened; says where the file is now.
void tellAside(AlertsRead &read, const QString &path, const QString &what, KeepBy how)
{
    const auto aside = setAside(path, how, AlertFileWords::tr("no change of an alert is saved"));
    read.mayReplace = aside.mayReplace;
    read.problem = what + QLatin1Char(' ') + aside.sentence;
}

AlertsRead nothingOf(const QString &path, const QString &what, KeepBy how)
{
    AlertsRead read;
    tellAside(read, path, what, how);
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
                         KeepBy::Renaming);
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.read(mostBytes), &error).object();
    if (error.error != QJsonParseError::NoError)
        return nothingOf(path, AlertFileWords::tr("The file of your alerts is damaged (%1), so none is watched.").arg(error.errorString()),
                         KeepBy::Copying);
    if (json.value(formatKey).toInt() != format)
        return nothingOf(path, AlertFileWords::tr("The alerts were written by another version of Tidemark, so none is watched."), KeepBy::Copying);
    AlertsRead read;
    int bad = take(json.value(rulesKey), read.kept.rules, alertRuleFrom);
    bad += take(json.value(historyKey), read.kept.history, alertEventFrom);
    bad += take(json.value(anchorsKey), read.kept.anchors, alertAnchorFrom);
    read.kept.unread = std::clamp(json.value(unreadKey).toInt(), 0, int(read.kept.history.size()));
    if (bad > 0)
        tellAside(read, path, AlertFileWords::tr("%1 entries in the file of your alerts could not be read; the others are watched.").arg(bad),
                  KeepBy::Copying);
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
