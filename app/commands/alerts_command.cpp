#include "alerts/alert_merge.h"
#include "alerts/alert_post.h"
#include "alerts/alert_trial.h"
#include "alerts/delivery_queue.h"
#include "commands/alert_answers.h"
#include "commands/alert_request.h"
#include "commands/answers.h"
#include "commands/command.h"
#include "core/counted.h"
#include "core/shell_word.h"
#include "exchange/exchange_proxy.h"
#include "host/data_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

const QString alertsOption = QStringLiteral("alerts");
constexpr int mostNotesTold = 2'000;

// The window's own file, unless another one is named.
[[nodiscard]] QString fileOf(const Invocation &call)
{
    if (call.isSet(alertsOption))
        return QFileInfo(call.value(alertsOption)).absoluteFilePath();
    const auto name = call.common.isSimulated ? QStringLiteral("alerts-simulated.json") : QStringLiteral("alerts.json");
    return QDir(call.common.dataDir).absoluteFilePath(name);
}

[[nodiscard]] int notDone(const QString &problem)
{
    printProblem(problem);
    return exitNotDone;
}

// What waits and what was delivered, where there is a queue.
[[nodiscard]] Result<DeliveryStanding> standingOf(const QString &file)
{
    const auto path = DeliveryQueue::pathFor(file);
    if (!QFileInfo::exists(path))
        return DeliveryStanding();
    QString problem;
    auto queue = DeliveryQueue::open(path, &problem);
    if (!problem.isEmpty())
        printProblem(problem); // whoever opens it next finds nothing amiss
    if (!queue)
        return queue.error();
    const auto waiting = queue.value().waiting();
    const auto notes = queue.value().notes(mostNotesTold);
    if (!waiting || !notes)
        return waiting ? notes.error() : waiting.error();
    return DeliveryStanding{*waiting, *notes};
}

int list(const Invocation &call, const QString &file)
{
    const auto kept = checkAlertFile(file);
    const auto standing = standingOf(file);
    if (!kept || !standing)
        return notDone(kept ? standing.message() : kept.message());
    const auto setups = AlertPost::setupsOf(kept->destinations, SecretBook(file));
    const auto now = wallClock();
    if (!call.wantsJson()) {
        printText(ruleLines(kept->rules, now) + deliveryLines(setups, standing->waiting));
        return exitDone;
    }
    QJsonArray rules;
    for (const auto &rule : kept->rules)
        rules.append(ruleObject(rule, now));
    QJsonArray deliveries;
    for (const auto &setup : setups) {
        const auto count = standing->waiting.find(setup.destination.name);
        deliveries.append(deliveryObject(setup, count == standing->waiting.end() ? 0 : count->second));
    }
    printJson({{QStringLiteral("file"), file}, {QStringLiteral("rules"), rules}, {QStringLiteral("deliveries"), deliveries}});
    return exitDone;
}

int log(const Invocation &call, const QString &file)
{
    const auto standing = standingOf(file);
    if (!standing)
        return notDone(standing.message());
    if (!call.wantsJson()) {
        printText(noteLines(standing->notes));
        return exitDone;
    }
    QJsonArray notes;
    for (const auto &note : standing->notes)
        notes.append(noteObject(note));
    printJson({{QStringLiteral("notes"), notes}});
    return exitDone;
}

[[nodiscard]] Result<void> checkNames(const AlertRule &rule, const AlertsKept &kept)
{
    for (const auto &name : rule.to.value_or(std::vector<QString>())) {
        if (std::none_of(kept.destinations.begin(), kept.destinations.end(), [&name](const AlertDestination &other) { return other.name == name; }))
            return Error{QStringLiteral("There is no delivery “%1”; add it first. Nothing was changed.").arg(name)};
    }
    return {};
}

int addRule(const Invocation &call, const QString &file, AlertRule rule)
{
    bool isUnknown = false;
    const auto changed = changeAlertFile(file, [&](AlertsKept &kept) {
        auto known = checkNames(rule, kept);
        isUnknown = !known.ok();
        rule.id = freeAlertId(kept);
        kept.rules.push_back(rule);
        return known;
    });
    if (!changed)
        return printProblem(changed.message()), isUnknown ? exitUsage : exitNotDone;
    if (call.wantsJson())
        printJson({{QStringLiteral("added"), ruleObject(rule, wallClock())}});
    else
        printLine(QStringLiteral("Rule %1: %2.").arg(rule.id).arg(englishCondition(rule)));
    return exitDone;
}

// The address comes first, so that nothing is delivered to one that is not there.
int addDestination(const Invocation &call, const QString &file, const AlertRequest &request)
{
    const auto &destination = *request.destination;
    const SecretBook secrets(file);
    bool isTaken = false;
    const auto changed = changeAlertFile(file, [&](AlertsKept &kept) -> Result<void> {
        isTaken = std::any_of(kept.destinations.begin(), kept.destinations.end(), [&](const AlertDestination &other) { return other.name == destination.name; });
        if (isTaken)
            return Error{QStringLiteral("There is a delivery “%1” already; remove it first, or choose another name.").arg(destination.name)};
        kept.destinations.push_back(destination);
        return destination.kind == DestinationKind::Command ? Result<void>() : secrets.keep(destination.name, request.address);
    });
    if (!changed)
        return printProblem(changed.message()), isTaken ? exitUsage : exitNotDone;
    if (call.wantsJson())
        printJson({{QStringLiteral("added"), deliveryObject({destination, request.address, {}}, 0)}});
    else
        printLine(QStringLiteral("Alerts are delivered to “%1” from now on. “tidemark-cli alerts test %2%3” sends a test.")
                      .arg(destination.name, shellWord(destination.name), call.isSet(alertsOption) ? QStringLiteral(" --alerts ") + shellWord(file) : QString()));
    return exitDone;
}

int add(const Invocation &call, const QString &file)
{
    const auto request = AlertRequest::from(call, call.arguments.mid(1));
    if (!request)
        return printProblem(request.message()), exitUsage;
    if (!call.isSet(alertsOption)) {
        if (const auto folder = createDataDirectory(call.common.dataDir); !folder)
            return notDone(folder.message());
    }
    return request->rule ? addRule(call, file, *request->rule) : addDestination(call, file, *request);
}

// The numbers of the rules that go to deliveries of which none is left, this one among them.
[[nodiscard]] QStringList leftAlone(const AlertsKept &kept, const QString &removed)
{
    const auto isThere = [&kept](const QString &name) {
        return std::any_of(kept.destinations.begin(), kept.destinations.end(), [&name](const AlertDestination &other) { return other.name == name; });
    };
    QStringList numbers;
    for (const auto &rule : kept.rules) {
        const auto names = rule.to.value_or(std::vector<QString>());
        if (std::find(names.begin(), names.end(), removed) != names.end() && std::none_of(names.begin(), names.end(), isThere))
            numbers += QString::number(rule.id);
    }
    return numbers;
}

// A rule by its number, or else a delivery by its name: the window lets one be called 1.
int remove(const Invocation &call, const QString &file)
{
    const auto &word = call.arguments.at(1);
    if (call.arguments.size() > 2)
        return printProblem(QStringLiteral("Remove one at a time: tidemark-cli alerts remove ID or NAME.")), exitUsage;
    bool isFound = false;
    bool isDelivery = false;
    QStringList alone;
    const auto changed = changeAlertFile(file, [&](AlertsKept &kept) {
        const bool isRule = std::erase_if(kept.rules, [&word](const AlertRule &rule) { return QString::number(rule.id) == word; }) > 0;
        isDelivery = !isRule && std::erase_if(kept.destinations, [&word](const AlertDestination &destination) { return destination.name == word; }) > 0;
        isFound = isRule || isDelivery;
        alone = isDelivery ? leftAlone(kept, word) : QStringList();
        return isFound ? Result<void>() : Result<void>(Error{QStringLiteral("There is neither a rule nor a delivery “%1”.").arg(word)});
    });
    if (!changed)
        return !isFound && checkAlertFile(file) ? answerNo(call.wantsJson(), changed.message(), {{QStringLiteral("removed"), QJsonValue()}}) : notDone(changed.message());
    const auto forgotten = isDelivery ? SecretBook(file).forget(word) : Result<void>();
    if (!forgotten)
        return notDone(forgotten.message());
    if (!alone.isEmpty()) {
        printProblem(QStringLiteral("No delivery is left for the rules that named “%1” alone: %2. What they tell is delivered nowhere. Remove them and add them anew.")
                         .arg(word, namedOrCounted(alone, u"%1 rules")));
    }
    if (call.wantsJson())
        printJson({{QStringLiteral("removed"), word}});
    else
        printLine(QStringLiteral("“%1” is removed.").arg(word));
    return exitDone;
}

[[nodiscard]] int exitFor(const std::vector<AlertTrial::Answer> &answers)
{
    const auto ended = [&answers](DeliveryOutcome outcome) {
        return std::any_of(answers.begin(), answers.end(), [outcome](const AlertTrial::Answer &answer) { return answer.verdict.outcome == outcome; });
    };
    return ended(DeliveryOutcome::Postponed) ? exitNotDone : ended(DeliveryOutcome::GivenUp) ? exitNo : exitDone;
}

void printTrial(const Invocation &call, const std::vector<AlertTrial::Answer> &answers)
{
    QJsonArray results;
    for (const auto &[name, verdict] : answers) {
        const bool isDelivered = verdict.outcome == DeliveryOutcome::Delivered;
        results.append(QJsonObject{{QStringLiteral("delivery"), name}, {QStringLiteral("delivered"), isDelivered}, {QStringLiteral("problem"), verdict.sentence}});
        if (!isDelivered)
            printProblem(QStringLiteral("The test was not delivered to “%1”: %2").arg(name, verdict.sentence));
        else if (!call.wantsJson())
            printLine(QStringLiteral("The test was delivered to “%1”.").arg(name));
    }
    if (call.wantsJson())
        printJson({{QStringLiteral("tests"), results}});
}

int nothingToTest(const Invocation &call, const QString &sentence)
{
    return answerNo(call.wantsJson(), sentence, {{QStringLiteral("tests"), QJsonArray()}});
}

int test(const Invocation &call, const QString &file)
{
    const auto kept = checkAlertFile(file);
    if (!kept)
        return notDone(kept.message());
    auto setups = AlertPost::setupsOf(kept->destinations, SecretBook(file));
    if (call.arguments.size() > 1) {
        auto names = call.arguments.mid(1);
        names.removeDuplicates();
        std::erase_if(setups, [&names](const DeliverySetup &setup) { return !names.contains(setup.destination.name); });
        if (setups.size() != std::size_t(names.size()))
            return nothingToTest(call, QStringLiteral("There is no such delivery. “tidemark-cli alerts list” shows them."));
    }
    if (setups.empty())
        return nothingToTest(call, QStringLiteral("There is no delivery to test. “tidemark-cli alerts add --help” tells how to add one."));
    const auto answers = AlertTrial([](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); }).run(setups);
    printTrial(call, answers);
    return exitFor(answers);
}

int run(const Invocation &call)
{
    const auto file = fileOf(call);
    if (call.isSet(alertsOption) && call.value(alertsOption).isEmpty())
        return printProblem(QStringLiteral("--alerts is empty; name a file.")), exitUsage;
    const auto word = call.arguments.constFirst();
    const auto isAlone = call.arguments.size() == 1;
    if (word != QLatin1String("add")) {
        for (const auto &option : AlertRequest::declared()) {
            if (call.isSet(option.names().constFirst()))
                return printProblem(QStringLiteral("--%1 is for “alerts add” alone.").arg(option.names().constFirst())), exitUsage;
        }
    }
    if (const auto seen = call.isSet(alertsOption) ? Result<void>() : lookInto(call.common.dataDir); !seen)
        return notDone(seen.message());
    if (word == QLatin1String("list") && isAlone)
        return list(call, file);
    if (word == QLatin1String("log") && isAlone)
        return log(call, file);
    if (word == QLatin1String("add") && !isAlone)
        return add(call, file);
    if (word == QLatin1String("remove") && !isAlone)
        return remove(call, file);
    if (word == QLatin1String("test"))
        return test(call, file);
    printProblem(QStringLiteral("Write it as: tidemark-cli alerts list, log, add KIND …, remove ID or NAME, or test [NAME]. See tidemark-cli alerts --help."));
    return exitUsage;
}

} // namespace

Command alertsCommand()
{
    return {QStringLiteral("alerts"), QStringLiteral("list | log | add KIND … | remove ID | test [NAME]"), QStringLiteral("What you want to be told, and where it is delivered."),
            QStringLiteral(
                "alerts list                 the rules, and the deliveries with what waits for them\n"
                "alerts log                  what was delivered, what waits, what was given up and why\n"
                "alerts add RULE MARKETS …   crossing --price P | extreme --within SPAN | move --percent P --within SPAN\n"
                "                            | volume --within SPAN | rate --within SPAN (both with --times N, --least A or both) | stale | gap\n"
                "                            MARKETS: BTCUSDT, '*USDT', ALL or 'BTC*,ETH*'; for stale and gap it may be left out\n"
                "alerts add webhook NAME --url URL [--token-file FILE]\n"
                "alerts add ntfy NAME --topic TOPIC [--url URL] [--token-file FILE] [--priority N] [--tags A,B] [--click URL]\n"
                "alerts add telegram NAME --token-file FILE --chat CHAT\n"
                "alerts add command NAME /PROGRAM [ARGUMENTS]   what happened is in its environment: TIDEMARK_ALERT_TEXT, _SYMBOL, _PRICE …\n"
                "alerts remove ID            a rule by its number, or a delivery by its name\n"
                "alerts test [NAME]          sends a test to one delivery, or to all; exit 1: refused, 3: not reached\n"
                "The file is the one that the window uses, and both may be open. Addresses and tokens are kept beside it in a file that\n"
                "only you can read. JSON keys: file, rules, deliveries; notes; added; removed; tests."),
            QList<QCommandLineOption>{{alertsOption, QStringLiteral("The file of the alerts instead of the data folder's."), QStringLiteral("FILE")}, jsonOption()} + AlertRequest::declared(),
            1, -1, run};
}

} // namespace tidemark
