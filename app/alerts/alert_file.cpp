#include "alerts/alert_file.h"

#include "alerts/alert_json.h"
#include "core/counted.h"
#include "core/whole_file.h"
#include "host/file_lock.h"
#include "host/damaged_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sys/stat.h>

namespace tidemark {
namespace {

constexpr int format = 1;
constexpr qint64 mostBytes = 64'000'000; // what is larger was not written by us

const QString formatKey = QStringLiteral("format");
const QString rulesKey = QStringLiteral("rules");
const QString historyKey = QStringLiteral("history");
const QString anchorsKey = QStringLiteral("anchors");
const QString unreadKey = QStringLiteral("unread");
const QString destinationsKey = QStringLiteral("deliveries");

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

// What of a list makes no sense, as a sentence; empty where all of it does.
template <typename Value>
QString firstFault(const QJsonObject &json, const QString &key, const QString &entryName, std::vector<Value> &values, Result<Value> (*read)(const QJsonObject &))
{
    const auto list = json.value(key);
    if (!list.isArray() && !list.isUndefined())
        return QStringLiteral("its “%1” is no list.").arg(key);
    int number = 0;
    for (const auto &entry : list.toArray()) {
        ++number;
        const auto value = read(entry.toObject());
        if (!value)
            return QStringLiteral("%1 %2 cannot be used: %3").arg(entryName).arg(number).arg(value.message());
        values.push_back(*value);
    }
    return {};
}

// Names and ids tell entries from each other.
QString firstDouble(const AlertsKept &kept)
{
    for (std::size_t i = 0; i < kept.rules.size(); ++i) {
        if (std::any_of(kept.rules.begin(), kept.rules.begin() + std::ptrdiff_t(i), [&](const AlertRule &rule) { return rule.id == kept.rules[i].id; }))
            return QStringLiteral("two rules have the id %1.").arg(kept.rules[i].id);
    }
    const auto &destinations = kept.destinations;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const auto isSame = [&](const AlertDestination &other) { return other.name == destinations[i].name; };
        if (std::any_of(destinations.begin(), destinations.begin() + std::ptrdiff_t(i), isSame))
            return QStringLiteral("two deliveries are called “%1”.").arg(destinations[i].name);
    }
    return {};
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
    if (json.contains(destinationsKey)) // files of before there were any have none
        bad += take(json.value(destinationsKey), read.kept.destinations, alertDestinationFrom);
    read.kept.unread = std::clamp(json.value(unreadKey).toInt(), 0, int(read.kept.history.size()));
    if (bad > 0)
        tellAside(read, path, countedTranslated(bad, u"%1 entry in the file of your alerts could not be read; the others are watched.",
                                         AlertFileWords::tr("%1 entries in the file of your alerts could not be read; the others are watched.", nullptr, bad), QLocale::c()),
                  KeepBy::Copying);
    return read;
}

Result<AlertsKept> checkAlertFile(const QString &path)
{
    const auto refused = [&path](const QString &why) { return Error{QStringLiteral("The alerts in %1 cannot be used: %2").arg(path, why)}; };
    QFile file(path);
    if (!file.exists())
        return AlertsKept();
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString() + QLatin1Char('.'));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.read(mostBytes), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refused(QStringLiteral("it is no JSON object (%1, at byte %2).").arg(error.errorString()).arg(error.offset));
    const auto json = document.object();
    if (json.value(formatKey).toInt() != format)
        return refused(QStringLiteral("its “format” is not %1.").arg(format));
    AlertsKept kept;
    auto fault = firstFault(json, rulesKey, QStringLiteral("rule"), kept.rules, alertRuleFrom);
    if (fault.isEmpty())
        fault = firstFault(json, destinationsKey, QStringLiteral("delivery"), kept.destinations, alertDestinationFrom);
    if (fault.isEmpty())
        fault = firstDouble(kept);
    if (!fault.isEmpty())
        return refused(fault);
    (void)take(json.value(historyKey), kept.history, alertEventFrom); // what was told is not what one waits for
    (void)take(json.value(anchorsKey), kept.anchors, alertAnchorFrom);
    kept.unread = std::clamp(json.value(unreadKey).toInt(), 0, int(kept.history.size()));
    return kept;
}

Result<void> changeAlertFile(const QString &path, const std::function<Result<void>(AlertsKept &)> &change)
{
    auto lock = FileLock::open(path + QStringLiteral(".lock"));
    if (!lock)
        return lock.error();
    if (!lock.value().lock(FileLock::Mode::Exclusive, std::chrono::seconds(5)))
        return Error{QStringLiteral("The alerts in %1 are locked by another program, so nothing was changed. Try again.").arg(path)};
    auto kept = checkAlertFile(path);
    if (!kept)
        return kept.error();
    if (auto changed = change(kept.value()); !changed)
        return changed;
    return writeAlertFile(path, *kept);
}

AlertFileMark AlertFileMark::of(const QString &path)
{
    struct stat found{};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec, found.st_size, found.st_ino};
}

Result<void> writeAlertFile(const QString &path, const AlertsKept &kept)
{
    const QJsonObject json{{formatKey, format},
                           {rulesKey, arrayOf(kept.rules)},
                           {historyKey, arrayOf(kept.history)},
                           {anchorsKey, arrayOf(kept.anchors)},
                           {destinationsKey, arrayOf(kept.destinations)},
                           {unreadKey, kept.unread}};
    const auto text = QJsonDocument(json).toJson();
    const auto replaced = replaceFile(path, text);
    if (replaced)
        return {};
    return Error {AlertFileWords::tr("The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.")
                      .arg(path, replaced.message())};
}

} // namespace tidemark
