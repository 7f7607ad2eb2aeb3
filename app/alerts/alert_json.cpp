#include "alerts/alert_json.h"

#include "core/choice_words.h"

#include <QJsonArray>
#include <QJsonValue>

namespace tidemark {
namespace {

constexpr ChoiceWords<AlertKind, 7> alertKinds{{{AlertKind::Crossing, QLatin1String("crossing")},
                                           {AlertKind::NewExtreme, QLatin1String("extreme")},
                                           {AlertKind::Move, QLatin1String("move")},
                                           {AlertKind::Stale, QLatin1String("stale")},
                                           {AlertKind::Gap, QLatin1String("gap")},
                                                {AlertKind::Volume, QLatin1String("volume")},
                                                {AlertKind::Rate, QLatin1String("rate")}}};
constexpr ChoiceWords<DestinationKind, 4> destinationKinds{{{DestinationKind::Webhook, QLatin1String("webhook")},
                                                            {DestinationKind::Ntfy, QLatin1String("ntfy")},
                                                            {DestinationKind::Telegram, QLatin1String("telegram")},
                                                            {DestinationKind::Command, QLatin1String("command")}}};
constexpr ChoiceWords<AlertDirection, 3> alertDirections{{{AlertDirection::Either, QLatin1String("either")},
                                                     {AlertDirection::Up, QLatin1String("up")},
                                                     {AlertDirection::Down, QLatin1String("down")}}};
constexpr std::int64_t mostSeconds = 863'999'913'600; // 9,999,999 days: what alertSpan takes, and a moment with it added can be counted

// Reads an object's fields and remembers the first that made no sense.
class Fields {
public:
    explicit Fields(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] bool isGood() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }
    QString text(const char *key) { return typed(key, QJsonValue::String, "is no text in quotation marks.").toString(); }
    bool flag(const char *key, bool otherwise = false) { return typed(key, QJsonValue::Bool, "is neither true nor false.").toBool(otherwise); }

    std::int64_t number(const char *key, std::int64_t most = 1'000'000'000'000'000'000)
    {
        const auto value = typed(key, QJsonValue::Double, "is no number.");
        const auto whole = value.toInteger(most + 1);
        if (value.isUndefined())
            refuse(key, QStringLiteral("is missing."));
        else if (whole > most || whole < -most)
            refuse(key, QStringLiteral("is no whole number of up to %1.").arg(most));
        return whole;
    }

    Decimal decimal(const char *key) { return take(key, Decimal::fromText(QStringView(text(key)))); }
    Timestamp moment(const char *key) { return take(key, parseTimestamp(text(key))); }
    Symbol symbol(const char *key) { return take(key, Symbol::fromText(QStringView(text(key)))); }
    std::chrono::seconds seconds(const char *key) { return std::chrono::seconds(number(key, mostSeconds)); }

    template <typename Choice, std::size_t count>
    Choice word(const char *key, const ChoiceWords<Choice, count> &words)
    {
        const auto found = choiceOf(words, text(key));
        if (!found)
            refuse(key, has(key) ? QStringLiteral("has a word that is not known.") : QStringLiteral("is missing."));
        return found.value_or(words.front().first);
    }

    QStringList texts(const char *key)
    {
        QStringList texts;
        const auto value = m_json.value(QLatin1String(key));
        if (!value.isArray())
            refuse(key, QStringLiteral("is no list."));
        for (const auto &entry : value.toArray()) {
            if (!entry.isString())
                refuse(key, QStringLiteral("holds what is no text."));
            texts += entry.toString();
        }
        return texts;
    }

private:
    // What is there has to be of this type: nothing that was written is passed over.
    QJsonValue typed(const char *key, QJsonValue::Type type, const char *why)
    {
        const auto value = m_json.value(QLatin1String(key));
        if (!value.isUndefined() && value.type() != type)
            refuse(key, QLatin1String(why));
        return value;
    }

    void refuse(const char *key, const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("its “%1” %2").arg(QLatin1String(key), why.endsWith(QLatin1Char('.')) ? why : why + QLatin1Char('.'));
    }

    template <typename Value>
    Value take(const char *key, const Result<Value> &result)
    {
        if (!result)
            refuse(key, has(key) ? QStringLiteral("cannot be read: ") + result.message() : QStringLiteral("is missing."));
        return result ? *result : Value();
    }

    QJsonObject m_json;
    QString m_problem;
};

QString text(Decimal value)
{
    return value.toString();
}

void insertText(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

// What was not asked for of a kind need not be there.
void readWish(Fields &fields, AlertRule &rule)
{
    if (fields.has("level") || rule.kind == AlertKind::Crossing)
        rule.level = fields.decimal("level");
    if (fields.has("percent") || rule.kind == AlertKind::Move)
        rule.percent = fields.decimal("percent");
    if (fields.has("window") || hasWindow(rule.kind))
        rule.window = fields.seconds("window");
    if (fields.has("factor"))
        rule.factor = fields.decimal("factor");
    if (fields.has("least"))
        rule.least = fields.decimal("least");
    if (fields.has("symbol"))
        rule.symbol = fields.symbol("symbol");
    rule.markets = fields.text("markets").toUpper();
}

void readTelling(Fields &fields, AlertRule &rule, const QJsonObject &toldIn)
{
    if (fields.has("rest"))
        rule.rest = fields.seconds("rest");
    if (fields.has("until"))
        rule.until = fields.moment("until");
    if (fields.has("raised"))
        rule.raisedAt = fields.moment("raised");
    for (auto told = toldIn.begin(); told != toldIn.end(); ++told) {
        const auto symbol = Symbol::fromText(QStringView(told.key()));
        const auto at = parseTimestamp(told.value().toString());
        if (symbol && at)
            rule.toldIn.push_back({*symbol, *at});
    }
    if (fields.has("to")) {
        const auto names = fields.texts("to");
        rule.to.emplace(names.begin(), names.end());
    }
    rule.sound.name = fields.text("sound");
    if (fields.has("volume"))
        rule.sound.volume = int(fields.number("volume", 1'000'000));
}

} // namespace

QJsonObject toJson(const AlertRule &rule)
{
    QJsonObject json{{QStringLiteral("id"), qint64(rule.id)},
                     {QStringLiteral("kind"), wordOf(alertKinds, rule.kind)},
                     {QStringLiteral("direction"), wordOf(alertDirections, rule.direction)},
                     {QStringLiteral("level"), text(rule.level)},
                     {QStringLiteral("percent"), text(rule.percent)},
                     {QStringLiteral("window"), qint64(rule.window.count())},
                     {QStringLiteral("enabled"), rule.isEnabled},
                     {QStringLiteral("note"), rule.note},
                     {QStringLiteral("since"), toIsoString(rule.since)}};
    insertText(json, "symbol", rule.symbol.toString());
    insertText(json, "markets", rule.markets);
    if (isOfFlow(rule.kind)) {
        json.insert(QStringLiteral("factor"), text(rule.factor));
        json.insert(QStringLiteral("least"), text(rule.least));
    }
    if (rule.rest)
        json.insert(QStringLiteral("rest"), qint64(rule.rest->count()));
    if (rule.until)
        json.insert(QStringLiteral("until"), toIsoString(*rule.until));
    if (rule.raisedAt)
        json.insert(QStringLiteral("raised"), toIsoString(*rule.raisedAt));
    QJsonObject toldIn;
    for (const auto &told : rule.toldIn)
        toldIn.insert(told.symbol.toString(), toIsoString(told.at));
    if (!toldIn.isEmpty())
        json.insert(QStringLiteral("toldIn"), toldIn);
    if (rule.to)
        json.insert(QStringLiteral("to"), QJsonArray::fromStringList(QStringList(rule.to->begin(), rule.to->end())));
    insertText(json, "sound", rule.sound.name);
    if (rule.sound.volume != AlertSound().volume)
        json.insert(QStringLiteral("volume"), rule.sound.volume);
    return json;
}

Result<AlertRule> alertRuleFrom(const QJsonObject &json)
{
    Fields fields(json);
    AlertRule rule;
    rule.id = fields.number("id");
    rule.kind = fields.word("kind", alertKinds);
    if (fields.has("direction"))
        rule.direction = fields.word("direction", alertDirections);
    readWish(fields, rule);
    rule.isEnabled = fields.flag("enabled", true);
    rule.note = fields.text("note");
    if (fields.has("since"))
        rule.since = fields.moment("since");
    readTelling(fields, rule, json.value(QLatin1String("toldIn")).toObject());
    if (!fields.isGood())
        return Error{fields.problem()};
    if (rule.id <= 0)
        return Error{QStringLiteral("its “id” is not above zero.")};
    const auto checked = checkAlert(rule);
    return checked ? Result<AlertRule>(rule) : Result<AlertRule>(checked.error());
}

QJsonObject toJson(const AlertDestination &destination)
{
    QJsonObject json{{QStringLiteral("name"), destination.name},
                     {QStringLiteral("kind"), wordOf(destinationKinds, destination.kind)},
                     {QStringLiteral("enabled"), destination.isEnabled},
                     {QStringLiteral("maxAge"), qint64(destination.maxAge.count())}};
    if (destination.kind == DestinationKind::Ntfy) {
        json.insert(QStringLiteral("priority"), destination.priority);
        json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(destination.tags));
        insertText(json, "click", destination.click);
    }
    if (destination.kind == DestinationKind::Command) {
        json.insert(QStringLiteral("program"), destination.program);
        json.insert(QStringLiteral("arguments"), QJsonArray::fromStringList(destination.arguments));
    }
    return json;
}

Result<AlertDestination> alertDestinationFrom(const QJsonObject &json)
{
    Fields fields(json);
    AlertDestination destination;
    destination.name = fields.text("name");
    destination.kind = fields.word("kind", destinationKinds);
    destination.isEnabled = fields.flag("enabled", true);
    if (fields.has("maxAge"))
        destination.maxAge = fields.seconds("maxAge");
    if (fields.has("priority"))
        destination.priority = int(fields.number("priority", 1'000'000));
    if (fields.has("tags"))
        destination.tags = fields.texts("tags");
    destination.click = fields.text("click");
    destination.program = fields.text("program");
    if (fields.has("arguments"))
        destination.arguments = fields.texts("arguments");
    if (!fields.isGood())
        return Error{fields.problem()};
    if (destination.name.isEmpty())
        return Error{QStringLiteral("it has no “name”.")};
    if (destination.priority < 1 || destination.priority > 5)
        return Error{QStringLiteral("its “priority” is not from 1 to 5.")};
    if (destination.maxAge < std::chrono::seconds(1))
        return Error{QStringLiteral("its “maxAge” is not above zero.")};
    if (destination.kind == DestinationKind::Command && destination.program.isEmpty())
        return Error{QStringLiteral("it names no “program”.")};
    return destination;
}

QJsonObject toJson(const AlertEvent &event)
{
    QJsonObject json{{QStringLiteral("rule"), qint64(event.rule)},
                     {QStringLiteral("kind"), wordOf(alertKinds, event.kind)},
                     {QStringLiteral("symbol"), event.symbol.toString()},
                     {QStringLiteral("direction"), wordOf(alertDirections, event.direction)},
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
    if (event.amount)
        json.insert(QStringLiteral("amount"), text(*event.amount));
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
    event.kind = fields.word("kind", alertKinds);
    event.symbol = fields.symbol("symbol");
    event.direction = fields.word("direction", alertDirections);
    event.at = fields.moment("at");
    event.raisedAt = fields.moment("raised");
    event.reference = fields.decimal("reference");
    event.window = fields.seconds("window");
    event.missing = fields.number("missing");
    event.times = int(fields.number("times", 2'000'000'000));
    event.isWhileAway = fields.flag("away");
    event.isLate = fields.flag("late");
    event.note = fields.text("note");
    if (fields.has("price"))
        event.price = fields.decimal("price");
    if (fields.has("amount"))
        event.amount = fields.decimal("amount");
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
    const AlertAnchor anchor{fields.symbol("symbol"), fields.number("id"), fields.moment("at"), fields.decimal("price"), fields.moment("watchedUntil")};
    return fields.isGood() ? std::optional(anchor) : std::nullopt;
}

QString wordOf(AlertKind kind)
{
    return wordOf(alertKinds, kind);
}

std::optional<AlertKind> alertKindOf(const QString &word)
{
    return choiceOf(alertKinds, word);
}

QString wordOf(AlertDirection direction)
{
    return wordOf(alertDirections, direction);
}

std::optional<AlertDirection> alertDirectionOf(const QString &word)
{
    return choiceOf(alertDirections, word);
}

QString wordOf(DestinationKind kind)
{
    return wordOf(destinationKinds, kind);
}

std::optional<DestinationKind> destinationKindOf(const QString &word)
{
    return choiceOf(destinationKinds, word);
}

} // namespace tidemark
