#include "commands/alert_answers.h"

#include "alerts/alert_json.h"
#include "alerts/alert_words.h"
#include "commands/text_table.h"

#include <QJsonArray>

namespace tidemark {
namespace {

[[nodiscard]] bool isOver(const AlertRule &rule, Timestamp now)
{
    return rule.until && now >= *rule.until;
}

[[nodiscard]] QJsonValue timeOf(const std::optional<Timestamp> &at)
{
    return at ? QJsonValue(toIsoString(*at)) : QJsonValue();
}

[[nodiscard]] QString outcomeWord(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Delivered: return QStringLiteral("delivered");
    case DeliveryOutcome::Postponed: return QStringLiteral("waits");
    case DeliveryOutcome::GivenUp: break;
    }
    return QStringLiteral("given up");
}

[[nodiscard]] QString stateWord(const AlertRule &rule, Timestamp now)
{
    if (isOver(rule, now))
        return QStringLiteral("over");
    return rule.isEnabled ? QStringLiteral("on") : QStringLiteral("off");
}

} // namespace

QJsonObject ruleObject(const AlertRule &rule, Timestamp now)
{
    QJsonArray to;
    for (const auto &name : rule.to.value_or(std::vector<QString>()))
        to.append(name);
    return {{QStringLiteral("id"), qint64(rule.id)},
            {QStringLiteral("kind"), wordOf(rule.kind)},
            {QStringLiteral("markets"), rule.symbol.isEmpty() ? (rule.markets.isEmpty() ? QStringLiteral("ALL") : rule.markets) : rule.symbol.toString()},
            {QStringLiteral("condition"), englishCondition(rule)},
            {QStringLiteral("direction"), wordOf(rule.direction)},
            {QStringLiteral("price"), rule.kind == AlertKind::Crossing ? QJsonValue(rule.level.toString()) : QJsonValue()},
            {QStringLiteral("percent"), rule.kind == AlertKind::Move ? QJsonValue(rule.percent.toString()) : QJsonValue()},
            {QStringLiteral("within"), hasWindow(rule.kind) ? QJsonValue(qint64(rule.window.count())) : QJsonValue()},
            {QStringLiteral("times"), isOfFlow(rule.kind) ? QJsonValue(rule.factor.toString()) : QJsonValue()},
            {QStringLiteral("least"), isOfFlow(rule.kind) ? QJsonValue(rule.least.toString()) : QJsonValue()},
            {QStringLiteral("rest"), rule.rest ? QJsonValue(qint64(rule.rest->count())) : QJsonValue()},
            {QStringLiteral("enabled"), rule.isEnabled},
            {QStringLiteral("over"), isOver(rule, now)},
            {QStringLiteral("note"), rule.note},
            {QStringLiteral("since"), toIsoString(rule.since)},
            {QStringLiteral("until"), timeOf(rule.until)},
            {QStringLiteral("told_at"), timeOf(rule.raisedAt)},
            {QStringLiteral("deliver"), rule.to ? QJsonValue(to) : QJsonValue()},
            {QStringLiteral("sound"), rule.sound.name},
            {QStringLiteral("volume"), rule.sound.volume}};
}

QJsonObject deliveryObject(const DeliverySetup &setup, int waiting)
{
    const auto &destination = setup.destination;
    return {{QStringLiteral("name"), destination.name},
            {QStringLiteral("kind"), wordOf(destination.kind)},
            {QStringLiteral("enabled"), destination.isEnabled},
            {QStringLiteral("ready"), setup.hindrance.isEmpty()},
            {QStringLiteral("problem"), setup.hindrance},
            {QStringLiteral("waiting"), waiting},
            {QStringLiteral("max_age"), qint64(destination.maxAge.count())}};
}

QJsonObject noteObject(const DeliveryNote &note)
{
    return {{QStringLiteral("at"), toIsoString(note.at)},
            {QStringLiteral("delivery"), note.destination},
            {QStringLiteral("id"), note.id},
            {QStringLiteral("title"), note.title},
            {QStringLiteral("outcome"), outcomeWord(note.outcome)},
            {QStringLiteral("tries"), note.tries},
            {QStringLiteral("problem"), note.sentence}};
}

QString ruleLines(const std::vector<AlertRule> &rules, Timestamp now)
{
    QList<QStringList> rows;
    for (const auto &rule : rules) {
        const auto often = rule.rest ? QStringLiteral("again after %1 s").arg(rule.rest->count()) : QStringLiteral("once");
        rows += QStringList{QString::number(rule.id), stateWord(rule, now), often, englishCondition(rule) + (rule.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(rule.note.simplified()))};
    }
    return rows.isEmpty() ? QStringLiteral("There is no rule.\n") : textTable(rows);
}

QString deliveryLines(const std::vector<DeliverySetup> &setups, const std::map<QString, int> &waiting)
{
    QList<QStringList> rows;
    for (const auto &setup : setups) {
        const auto &destination = setup.destination;
        const auto count = waiting.find(destination.name);
        const auto state = !setup.hindrance.isEmpty() ? setup.hindrance : destination.isEnabled ? QStringLiteral("on") : QStringLiteral("off");
        rows += QStringList{destination.name, wordOf(destination.kind), QStringLiteral("%1 waiting").arg(count == waiting.end() ? 0 : count->second), state};
    }
    return rows.isEmpty() ? QStringLiteral("There is no delivery.\n") : textTable(rows);
}

QString noteLines(const std::vector<DeliveryNote> &notes)
{
    QList<QStringList> rows;
    for (const auto &note : notes)
        rows += QStringList{toIsoString(note.at), note.destination, outcomeWord(note.outcome), (note.title + (note.sentence.isEmpty() ? QString() : QStringLiteral(": ") + note.sentence)).simplified()};
    return rows.isEmpty() ? QStringLiteral("Nothing was delivered yet.\n") : textTable(rows);
}

} // namespace tidemark
