#include "desktop/alert_json.h"

#include "desktop/choice_words.h"

#include <QJsonArray>
#include <QJsonValue>

namespace tidemark {
namespace {

constexpr ChoiceWords<AlertKind, 5> kinds{{{AlertKind::Crossing, QLatin1String("crossing")},
                                           {AlertKind::NewExtreme, QLatin1String("extreme")},
                                           {AlertKind::Move, QLatin1String("move")},
                                           {AlertKind::Stale, QLatin1String("stale")},
                                           {AlertKind::Gap, QLatin1String("gap")}}};
constexpr ChoiceWords<AlertDirection, 3> directions{{{AlertDirection::Either, QLatin1String("either")},
                                                     {AlertDirection::Up, QLatin1String("up")},
                                                     {AlertDirection::Down, QLatin1String("down")}}};

// Reads an object's fields and remembers whether one of them made no sense.
class Fields {
public:
    explicit Fields(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }
    [[nodiscard]] QString text(const char *key) const { return m_json.value(QLatin1String(key)).toString(); }
    [[nodiscard]] bool flag(const char *key) const { return m_json.value(QLatin1String(key)).toBool(); }

    std::int64_t number(const char *key)
    {
        const auto value = m_json.value(QLatin1String(key));
        m_isGood = m_isGood && value.isDouble();
        return value.toInteger();
    }

    Decimal decimal(const char *key) { return take(Decimal::fromText(QStringView(text(key)))); }
    Timestamp moment(const char *key) { return take(parseTimestamp(text(key))); }
    Symbol symbol(const char *key) { return take(Symbol::fromText(QStringView(text(key)))); }
    std::chrono::seconds seconds(const char *key) { return std::chrono::seconds(number(key)); }

    template <typename Choice, std::size_t count>
    Choice word(const char *key, const ChoiceWords<Choice, count> &words)
    {
        const auto found = choiceOf(words, text(key));
        m_isGood = m_isGood && found;
        return found.value_or(words.front().first);
    }

private:
    template <typename Value>
    Value take(const Result<Value> &result)
    {
        m_isGood = m_isGood && result.ok();
        return result ? *result : Value();
    }

    QJsonObject m_json;
    bool m_isGood = true;
};

QString text(Decimal value)
{
    return value.toString();
}

bool makesSense(const AlertRule &rule)
{
    const bool isNamed = !rule.symbol.isEmpty() || !isOfPrice(rule.kind);
    const bool hasWindow = rule.window.count() > 0 || (rule.kind != AlertKind::NewExtreme && rule.kind != AlertKind::Move);
    const bool hasLevel = rule.level.units() > 0 || rule.kind != AlertKind::Crossing;
    const bool hasPercent = rule.percent.units() > 0 || rule.kind != AlertKind::Move;
    return rule.id > 0 && isNamed && hasWindow && hasLevel && hasPercent && (!rule.rest || rule.rest->count() >= 0);
}

} // namespace

QJsonObject toJson(const AlertRule &rule)
{
    QJsonObject json{{QStringLiteral("id"), qint64(rule.id)},
                     {QStringLiteral("kind"), wordOf(kinds, rule.kind)},
                     {QStringLiteral("direction"), wordOf(directions, rule.direction)},
                     {QStringLiteral("level"), text(rule.level)},
                     {QStringLiteral("percent"), text(rule.percent)},
                     {QStringLiteral("window"), qint64(rule.window.count())},
                     {QStringLiteral("enabled"), rule.isEnabled},
                     {QStringLiteral("note"), rule.note},
                     {QStringLiteral("since"), toIsoString(rule.since)}};
    if (!rule.symbol.isEmpty())
        json.insert(QStringLiteral("symbol"), rule.symbol.toString());
    if (rule.rest)
        json.insert(QStringLiteral("rest"), qint64(rule.rest->count()));
    if (rule.raisedAt)
        json.insert(QStringLiteral("raised"), toIsoString(*rule.raisedAt));
    return json;
}

std::optional<AlertRule> alertRuleFrom(const QJsonObject &json)
{
    Fields fields(json);
    AlertRule rule;
    rule.id = fields.number("id");
    rule.kind = fields.word("kind", kinds);
    rule.direction = fields.word("direction", directions);
    rule.level = fields.decimal("level");
    rule.percent = fields.decimal("percent");
    rule.window = fields.seconds("window");
    rule.isEnabled = fields.flag("enabled");
    rule.note = fields.text("note");
    rule.since = fields.moment("since");
    if (fields.has("symbol"))
        rule.symbol = fields.symbol("symbol");
    if (fields.has("rest"))
        rule.rest = fields.seconds("rest");
    if (fields.has("raised"))
        rule.raisedAt = fields.moment("raised");
    return fields.isGood() && makesSense(rule) ? std::optional(rule) : std::nullopt;
}

QJsonObject toJson(const AlertEvent &event)
{
    QJsonObject json{{QStringLiteral("rule"), qint64(event.rule)},
                     {QStringLiteral("kind"), wordOf(kinds, event.kind)},
                     {QStringLiteral("symbol"), event.symbol.toString()},
                     {QStringLiteral("direction"), wordOf(directions, event.direction)},
                     {QStringLiteral("at"), toIsoString(event.at)},
                     {QStringLiteral("raised"), toIsoString(event.raisedAt)},
                     {QStringLiteral("reference"), text(event.reference)},
                     {QStringLiteral("window"), qint64(event.window.count())},
                     {QStringLiteral("missing"), qint64(event.missing)},
                     {QStringLiteral("times"), event.times},
                     {QStringLiteral("away"), event.isWhileAway},
                     {QStringLiteral("late"), event.isLate},
                     {QStringLiteral("note"), event.note}};
    if (event.price)
        json.insert(QStringLiteral("price"), text(*event.price));
    if (event.referenceAt)
        json.insert(QStringLiteral("referenceAt"), toIsoString(*event.referenceAt));
    QJsonArray others;
    for (const auto &symbol : event.alsoIn)
        others.append(symbol.toString());
    json.insert(QStringLiteral("alsoIn"), others);
    return json;
}

std::optional<AlertEvent> alertEventFrom(const QJsonObject &json)
{
    Fields fields(json);
    AlertEvent event;
    event.rule = fields.number("rule");
    event.kind = fields.word("kind", kinds);
    event.symbol = fields.symbol("symbol");
    event.direction = fields.word("direction", directions);
    event.at = fields.moment("at");
    event.raisedAt = fields.moment("raised");
    event.reference = fields.decimal("reference");
    event.window = fields.seconds("window");
    event.missing = fields.number("missing");
    event.times = int(fields.number("times"));
    event.isWhileAway = fields.flag("away");
    event.isLate = fields.flag("late");
    event.note = fields.text("note");
    if (fields.has("price"))
        event.price = fields.decimal("price");
    if (fields.has("referenceAt"))
        event.referenceAt = fields.moment("referenceAt");
    for (const auto &name : json.value(QLatin1String("alsoIn")).toArray()) {
        if (const auto symbol = Symbol::fromText(QStringView(name.toString())))
            event.alsoIn.push_back(*symbol);
    }
    return fields.isGood() ? std::optional(event) : std::nullopt;
}

QJsonObject toJson(const AlertAnchor &anchor)
{
    return {{QStringLiteral("symbol"), anchor.symbol.toString()},
            {QStringLiteral("id"), qint64(anchor.id)},
            {QStringLiteral("at"), toIsoString(anchor.at)},
            {QStringLiteral("price"), text(anchor.price)},
            {QStringLiteral("watchedUntil"), toIsoString(anchor.watchedUntil)}};
}

std::optional<AlertAnchor> alertAnchorFrom(const QJsonObject &json)
{
    Fields fields(json);
    const AlertAnchor anchor{fields.symbol("symbol"), fields.number("id"), fields.moment("at"), fields.decimal("price"),
                             fields.moment("watchedUntil")};
    return fields.isGood() ? std::optional(anchor) : std::nullopt;
}

} // namespace tidemark
