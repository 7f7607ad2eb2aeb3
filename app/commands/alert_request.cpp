#include "commands/alert_request.h"

#include "alerts/alert_json.h"
#include "alerts/delivery_form.h"
#include "core/market_pattern.h"
#include "mirror/token_file.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tidemark {
namespace {

struct AlertOption {
    const char *name;
    const char *value;
    const char *words;
    bool isOfRule;
};

constexpr AlertOption alertOptions[] = {
    {"price", "PRICE", "The level that is crossed.", true},
    {"percent", "PERCENT", "How far the price moves.", true},
    {"within", "SPAN", "The time in which it happens: 90s, 5m, 1h.", true},
    {"times", "NUMBER", "A spike is so many times what is usual.", true},
    {"least", "AMOUNT", "A spike is at least so much: price × quantity, or trades a second.", true},
    {"direction", "WAY", "up, down or either.", true},
    {"rest", "SPAN", "Tell again after this time (0: every time) instead of once.", true},
    {"until", "TIME", "What happens from then on is not told.", true},
    {"note", "TEXT", "Told with it.", true},
    {"deliver", "NAMES", "To these deliveries alone, separated by commas; empty: to none.", true},
    {"sound", "NAME", "Of the desktop's sound theme, or a file, for the window.", true},
    {"volume", "PERCENT", "How loud that is.", true},
    {"url", "URL", "The address of a webhook, or of a server; @FILE reads it from a file.", false},
    {"topic", "TOPIC", "Of ntfy; @FILE reads it from a file.", false},
    {"chat", "CHAT", "Of Telegram: its number, or @NAME of a channel.", false},
    {"priority", "NUMBER", "Of ntfy, from 1 to 5.", false},
    {"tags", "TAGS", "Of ntfy, separated by commas.", false},
    {"click", "URL", "Of ntfy: what a tap opens.", false},
    {"max-age", "SPAN", "What could not be delivered for so long is given up (1d).", false},
};
const QString tokenFile = QStringLiteral("token-file");

[[nodiscard]] QString option(const char *name)
{
    return QString::fromLatin1(name);
}

[[nodiscard]] Error wrong(const char *name, const QString &why)
{
    return {QStringLiteral("--%1: %2").arg(option(name), why)};
}

// Reads options one after the other and remembers the first that is wrong.
class Options {
public:
    explicit Options(const Invocation &call) : m_call(call) {}

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool has(const char *name) const { return m_call.isSet(option(name)); }
    [[nodiscard]] QString text(const char *name) const { return m_call.value(option(name)); }
    [[nodiscard]] QStringList list(const char *name) const
    {
        QStringList parts;
        for (const auto &part : text(name).split(QLatin1Char(','), Qt::SkipEmptyParts))
            parts += part.trimmed();
        return parts;
    }

    void read(const char *name, Decimal &value) { take(name, value, [](const QString &text) { return Decimal::fromText(QStringView(text)); }); }
    void read(const char *name, std::chrono::seconds &value) { take(name, value, alertSpan); }
    void read(const char *name, Timestamp &value) { take(name, value, [](const QString &text) { return parseTimestamp(text); }); }
    void read(const char *name, int &value)
    {
        take(name, value, [](const QString &text) {
            bool isNumber = false;
            const auto number = text.toInt(&isNumber);
            return isNumber ? Result<int>(number) : Result<int>(Error{QStringLiteral("“%1” is no whole number.").arg(text)});
        });
    }
    // From a file where “@FILE” says so; the error tells none of it.
    void readSecret(const char *name, QString &value)
    {
        take(name, value, [](const QString &text) { return text.startsWith(QLatin1Char('@')) ? readTokenFile(text.mid(1)) : Result<QString>(text); });
    }

private:
    template <typename Value, typename Read>
    void take(const char *name, Value &value, Read read)
    {
        if (!has(name))
            return;
        if (auto found = read(text(name)))
            value = std::move(found).value();
        else if (!m_error)
            m_error = wrong(name, found.message());
    }

    const Invocation &m_call;
    std::optional<Error> m_error;
};

[[nodiscard]] Result<void> readMarkets(const QStringList &arguments, AlertRule &rule)
{
    if (arguments.size() > 1)
        return Error{QStringLiteral("Name the markets in one word: BTCUSDT, '*USDT', ALL or 'BTC*,ETH*'.")};
    if (arguments.isEmpty())
        return isOfPrice(rule.kind) ? Result<void>(Error{QStringLiteral("Name the markets: BTCUSDT, '*USDT', ALL or 'BTC*,ETH*'.")}) : Result<void>();
    const auto markets = MarketPattern::fromText(arguments.constFirst());
    if (!markets)
        return markets.error();
    static const QRegularExpression several(QStringLiteral("[*?,]|^ALL$"));
    if (markets->toString().contains(several))
        rule.markets = markets->toString();
    else
        rule.symbol = Symbol::fromText(QStringView(markets->toString())).value();
    return {};
}

// An option of the other sort, or of another kind of rule, is a mistake, not to be passed over in silence.
[[nodiscard]] Result<void> checkForeign(const Options &options, const QStringList &wanted, const QString &what)
{
    for (const auto &each : alertOptions) {
        if (options.has(each.name) && !wanted.contains(option(each.name)))
            return Error{QStringLiteral("--%1 says nothing about %2.").arg(option(each.name), what)};
    }
    return {};
}

[[nodiscard]] QStringList optionsOf(AlertKind kind)
{
    QStringList wanted{QStringLiteral("rest"), QStringLiteral("until"), QStringLiteral("note"), QStringLiteral("deliver"), QStringLiteral("sound"), QStringLiteral("volume")};
    if (kind == AlertKind::Crossing)
        wanted += QStringLiteral("price");
    if (kind == AlertKind::Move)
        wanted += QStringLiteral("percent");
    if (hasWindow(kind))
        wanted += QStringLiteral("within");
    if (isOfFlow(kind))
        wanted += {QStringLiteral("times"), QStringLiteral("least")};
    else if (isOfPrice(kind))
        wanted += QStringLiteral("direction");
    return wanted;
}

// What a rule of this kind cannot be without.
[[nodiscard]] Result<void> checkNeeded(const Options &options, AlertKind kind)
{
    QStringList absent;
    if (kind == AlertKind::Crossing && !options.has("price"))
        absent += QStringLiteral("--price PRICE");
    if (kind == AlertKind::Move && !options.has("percent"))
        absent += QStringLiteral("--percent PERCENT");
    if (isOfFlow(kind) && !options.has("times") && !options.has("least"))
        absent += QStringLiteral("--times NUMBER or --least AMOUNT");
    if (hasWindow(kind) && !options.has("within"))
        absent += QStringLiteral("--within SPAN");
    return absent.isEmpty() ? Result<void>() : Error{QStringLiteral("A rule of the kind “%1” needs %2.").arg(wordOf(kind), absent.join(QStringLiteral(", and ")))};
}

[[nodiscard]] QStringList optionsOf(DestinationKind kind)
{
    QStringList wanted{QStringLiteral("max-age")};
    if (kind != DestinationKind::Command)
        wanted += QStringLiteral("url");
    if (kind == DestinationKind::Ntfy)
        wanted += {QStringLiteral("topic"), QStringLiteral("priority"), QStringLiteral("tags"), QStringLiteral("click")};
    if (kind == DestinationKind::Telegram)
        wanted += QStringLiteral("chat");
    return wanted;
}

void readWords(const Options &options, AlertRule &rule)
{
    rule.note = options.text("note");
    if (options.has("deliver")) {
        const auto names = options.list("deliver");
        rule.to.emplace(names.begin(), names.end());
    }
    rule.sound.name = options.text("sound");
    if (rule.sound.name.contains(QLatin1Char('/')))
        rule.sound.name = QFileInfo(rule.sound.name).absoluteFilePath();
}

[[nodiscard]] Result<AlertRule> ruleFrom(const Invocation &call, AlertKind kind, const QStringList &arguments)
{
    Options options(call);
    AlertRule rule;
    rule.kind = kind;
    rule.since = wallClock();
    if (auto foreign = checkForeign(options, optionsOf(kind), QStringLiteral("a rule of this kind")); !foreign)
        return foreign.error();
    if (call.isSet(tokenFile))
        return Error{QStringLiteral("--token-file says nothing about a rule.")};
    if (auto markets = readMarkets(arguments, rule); !markets)
        return markets.error();
    if (auto needed = checkNeeded(options, kind); !needed)
        return needed.error();
    options.read("price", rule.level);
    options.read("percent", rule.percent);
    options.read("within", rule.window);
    options.read("times", rule.factor);
    options.read("least", rule.least);
    options.read("volume", rule.sound.volume);
    if (options.has("rest"))
        options.read("rest", rule.rest.emplace());
    if (options.has("until"))
        options.read("until", rule.until.emplace());
    readWords(options, rule);
    if (options.error())
        return *options.error();
    const auto direction = alertDirectionOf(options.has("direction") ? options.text("direction") : QStringLiteral("either"));
    if (!direction)
        return wrong("direction", QStringLiteral("it is up, down or either."));
    rule.direction = *direction;
    if (rule.until && *rule.until <= rule.since)
        return wrong("until", QStringLiteral("that time is over."));
    const auto checked = checkAlert(rule);
    return checked ? Result<AlertRule>(rule) : Result<AlertRule>(Error{QStringLiteral("This makes no rule: %1").arg(checked.message())});
}

// What is written on the command line others can read, so passwords do not stand there.
[[nodiscard]] Result<void> checkOpenUrl(const Invocation &call)
{
    const auto text = call.value(QStringLiteral("url"));
    if (text.startsWith(QLatin1Char('@')) || QUrl(text).password().isEmpty())
        return {};
    return wrong("url", QStringLiteral("it holds a password, which lists of processes and histories would show. Write it to a file that only you can read: --url @FILE."));
}

[[nodiscard]] Result<AlertRequest> destinationFrom(const Invocation &call, DestinationKind kind, QStringList arguments)
{
    Options options(call);
    if (auto foreign = checkForeign(options, optionsOf(kind), QStringLiteral("a delivery of this kind")); !foreign)
        return foreign.error();
    if (auto open = checkOpenUrl(call); !open)
        return open.error();
    if (arguments.isEmpty() || arguments.constFirst().isEmpty() || arguments.constFirst().size() > 60)
        return Error{QStringLiteral("Name the delivery, in up to 60 letters: tidemark-cli alerts add %1 NAME.").arg(wordOf(kind))};
    AlertRequest request;
    auto &destination = request.destination.emplace();
    destination.name = arguments.takeFirst();
    destination.kind = kind;
    if (std::all_of(destination.name.begin(), destination.name.end(), [](QChar letter) { return letter.isDigit(); }))
        return Error{QStringLiteral("“%1” cannot be a delivery's name: rules are removed by such numbers. Give it a letter.").arg(destination.name)};
    if (kind == DestinationKind::Command && !arguments.isEmpty())
        destination.program = arguments.takeFirst();
    if (kind == DestinationKind::Command)
        destination.arguments = std::exchange(arguments, {});
    if (!arguments.isEmpty())
        return Error{QStringLiteral("“%1” is one word too many.").arg(arguments.constFirst())};
    if (kind == DestinationKind::Command && !QFileInfo(destination.program).isExecutable())
        return Error{QStringLiteral("Name a program by its path, with its arguments behind it: tidemark-cli alerts add command NAME /path/of/it. “%1” is none that can be started.").arg(destination.program)};
    options.read("priority", destination.priority);
    options.read("max-age", destination.maxAge);
    destination.tags = options.list("tags");
    destination.click = options.text("click");
    options.readSecret("url", request.address.url);
    options.readSecret("topic", request.address.topic);
    request.address.chat = options.text("chat");
    if (options.error())
        return *options.error();
    if (call.isSet(tokenFile)) {
        auto token = readTokenFile(call.value(tokenFile));
        if (!token)
            return token.error();
        request.address.token = std::move(token).value();
    }
    if (destination.priority < 1 || destination.priority > 5)
        return wrong("priority", QStringLiteral("it is from 1 to 5."));
    if (destination.maxAge.count() < 1)
        return wrong("max-age", QStringLiteral("it is above zero."));
    if (auto checked = checkAddress(kind, request.address); !checked)
        return checked.error();
    if (kind == DestinationKind::Command)
        destination.program = QFileInfo(destination.program).absoluteFilePath();
    return request;
}

} // namespace

QList<QCommandLineOption> AlertRequest::declared()
{
    QList<QCommandLineOption> options;
    for (const auto &each : alertOptions)
        options += QCommandLineOption(option(each.name), QString::fromUtf8(each.words), QString::fromLatin1(each.value));
    options += QCommandLineOption(tokenFile, QStringLiteral("A file, readable by you alone, with the token of a webhook, of ntfy or of Telegram's bot."), QStringLiteral("FILE"));
    return options;
}

Result<AlertRequest> AlertRequest::from(const Invocation &call, const QStringList &arguments)
{
    const auto word = arguments.value(0);
    if (const auto kind = alertKindOf(word)) {
        const auto rule = ruleFrom(call, *kind, arguments.mid(1));
        if (!rule)
            return rule.error();
        AlertRequest request;
        request.rule = *rule;
        return request;
    }
    if (const auto kind = destinationKindOf(word))
        return destinationFrom(call, *kind, arguments.mid(1));
    return Error{QStringLiteral("Say what to add: a rule (crossing, extreme, move, volume, rate, stale, gap) or a delivery (webhook, ntfy, telegram, command), not “%1”.").arg(word)};
}

Result<std::chrono::seconds> alertSpan(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,7})(s|m|min|h|d)?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return Error{QStringLiteral("“%1” is no span of time; write it as 90s, 5m, 1h or 1d.").arg(text)};
    const auto unit = match.captured(2);
    const auto seconds = unit == QLatin1String("h") ? 3'600 : unit == QLatin1String("d") ? 86'400 : unit.startsWith(QLatin1Char('m')) ? 60 : 1;
    return std::chrono::seconds(match.captured(1).toLongLong() * seconds);
}

} // namespace tidemark
