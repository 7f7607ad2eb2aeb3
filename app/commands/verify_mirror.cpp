#include "commands/verify_mirror.h"

#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/mirror_options.h"
#include "commands/record_access.h"
#include "exchange/exchange_proxy.h"
#include "session/mirror_comparison.h"

#include <QJsonArray>

namespace tidemark {
namespace {

struct Question {
    std::optional<Symbol> market; // absent: all of the record
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
};

[[nodiscard]] Result<Question> questionOf(const Invocation &call)
{
    const auto market = marketOf(call.arguments);
    if (!market)
        return market.error();
    const auto from = timeOption(call, QStringLiteral("from"));
    const auto to = timeOption(call, QStringLiteral("to"));
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from && *to && **from >= **to)
        return Error{QStringLiteral("--from (%1) is not before --to (%2); a period is FROM ≤ t < TO.").arg(toIsoString(**from), toIsoString(**to))};
    return Question{*market, *from, *to};
}

[[nodiscard]] QJsonObject objectOf(const MirrorDifferences &told, std::size_t most)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(told.differing.size(), most); ++i) {
        const auto &hour = told.differing[i];
        list.append(QJsonObject{{QStringLiteral("hour"), toIsoString(hour.begins)},
                                {QStringLiteral("record"), qint64(hour.record)},
                                {QStringLiteral("mirror"), qint64(hour.mirror)}});
    }
    return {{QStringLiteral("symbol"), told.market.toString()},
            {QStringLiteral("sound"), told.isNone()},
            {QStringLiteral("from"), toIsoString(told.from)},
            {QStringLiteral("to"), toIsoString(told.to)},
            {QStringLiteral("hours"), qint64(told.hours)},
            {QStringLiteral("record"), qint64(told.record)},
            {QStringLiteral("mirror"), qint64(told.mirror)},
            {QStringLiteral("differing"), QJsonObject{{QStringLiteral("count"), qint64(told.differing.size())}, {QStringLiteral("list"), list}}}};
}

[[nodiscard]] QString textOf(const MirrorDifferences &told, std::size_t most)
{
    auto text = QStringLiteral("%1: hours compared: %2, of which %3 differ; trades in the record: %4, in the mirror: %5.\n")
                    .arg(told.market.toString()).arg(told.hours).arg(told.differing.size()).arg(told.record).arg(told.mirror);
    for (std::size_t i = 0; i < std::min(told.differing.size(), most); ++i) {
        const auto &hour = told.differing[i];
        text += QStringLiteral("  %1  record %2, mirror %3\n").arg(toIsoString(hour.begins)).arg(hour.record).arg(hour.mirror);
    }
    if (told.differing.size() > most)
        text += QStringLiteral("  and %1 more; --all lists them\n").arg(told.differing.size() - most);
    return text;
}

[[nodiscard]] Result<std::vector<MirrorDifferences>> compare(PgSession &session, MirrorClient &client, const Question &question, const std::stop_token &stop)
{
    MirrorComparison comparison(session, client, [](const Symbol &market, Timestamp upTo) {
        printPassing(QStringLiteral("%1: counted up to %2   ").arg(market.toString(), toIsoString(upTo)));
    });
    const auto markets = question.market ? Result<std::vector<Symbol>>(std::vector{*question.market}) : comparison.markets();
    if (!markets)
        return markets.error();
    std::vector<MirrorDifferences> all;
    for (const auto &market : *markets) {
        const auto told = comparison.compare(market, question.from, question.to, stop);
        if (!told)
            return told.error();
        if (*told)
            all.push_back(**told);
    }
    return all;
}

int tell(const Invocation &call, const std::optional<Symbol> &market, const std::vector<MirrorDifferences> &all, const QString &mirror, std::size_t most)
{
    QJsonArray markets;
    QString text;
    bool isSound = !all.empty();
    for (const auto &told : all) {
        markets.append(objectOf(told, most));
        text += textOf(told, most);
        isSound = isSound && told.isNone();
    }
    if (call.wantsJson())
        printJson({{QStringLiteral("sound"), isSound}, {QStringLiteral("mirror"), mirror}, {QStringLiteral("markets"), markets}});
    else
        printText(text);
    if (all.empty())
        printProblem(nothingStored(market));
    else if (!isSound)
        printProblem(QStringLiteral("Hours that differ are sent anew by “tidemark-cli mirror URL --from TIME --to TIME --again”."));
    return isSound ? exitDone : exitNo;
}

} // namespace

int verifyMirror(const Invocation &call, std::size_t most)
{
    const auto question = questionOf(call);
    if (!question)
        return printProblem(question.message()), exitUsage;
    auto target = MirrorOptions::targetOf(call, call.value(QStringLiteral("mirror")));
    if (!target)
        return printProblem(target.message()), target.error().code == MirrorOptions::notThere() ? exitNotDone : exitUsage;
    const auto mirror = target->name();
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop);
        if (!access) {
            exitCode = RecordAccess::refused(access.error(), call.wantsJson());
            return;
        }
        MirrorClient client(std::move(target).value(), {}, [](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); });
        const auto all = compare(access.value()->session(), client, *question, stop);
        endPassing();
        if (all)
            exitCode = tell(call, question->market, *all, mirror, most);
        else
            printProblem(all.message());
    });
    return exitCode;
}

} // namespace tidemark
