#include "commands/rule_follower.h"

#include "commands/answers.h"
#include "commands/recorder_watch.h"
#include "core/counted.h"
#include "core/rule_forecast.h"
#include "session/record_room.h"
#include "session/recorder.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto recordAwaited = 20s;

// "Kept as they are now, plain for ever", since a disk that is full soon may have room where trades are packed.
[[nodiscard]] QString keepText(const KeepingAnswer &kept)
{
    if (kept.rules.isEmpty())
        return QStringLiteral("plain for ever");
    return kept.rules.rules().size() == 1 ? keepingText(kept.rules.rules().front().keeping) : counted(std::int64_t(kept.rules.rules().size()), u"by %1 rule", u"by %1 rules");
}

// Also of those that have a name of their own.
[[nodiscard]] std::size_t covered(const MarketRules &rules, const std::vector<MarketInfo> &list)
{
    return std::size_t(std::count_if(list.begin(), list.end(), [&](const MarketInfo &market) { return market.isTrading() && !rules.patternOf(market.symbol).isEmpty(); }));
}

[[nodiscard]] QString roomText(const RuleForecast &forecast, const KeepingAnswer &kept)
{
    if (!kept.problem.isEmpty())
        return QStringLiteral(" How much room there is is known once the record can be reached.");
    KeepingAnswer answer;
    answer.room = forecast.room;
    answer.fullAt = forecast.fullAt;
    const auto when = forecastText(answer, wallClock());
    return forecast.room ? QStringLiteral(" %1 are free; kept as it is now (%2), the disk is %3.").arg(sizeText(double(*forecast.room)), keepText(kept), when)
                         : QStringLiteral(" Kept as it is now (%1); %2.").arg(keepText(kept), when);
}

} // namespace

RuleFollower::RuleFollower(const MarketRules &rules, Recorder &recorder, RecorderWatch &watch) : m_markets(rules), m_recorder(recorder), m_watch(watch)
{
    tellWatch();
    m_patience.setSingleShot(true);
    if (!rules.hasPatterns())
        return;
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_kept)
            m_kept = KeepingQuestion().refused(QStringLiteral("The record cannot be reached yet."));
        tellForecast();
    });
    connect(&recorder.port(), &RecordPort::directoryLoaded, this, &RuleFollower::take);
    connect(&recorder.port(), &RecordPort::directoryFailed, this, &RuleFollower::fail);
    connect(&recorder.port(), &RecordPort::ready, this, &RuleFollower::askKeeping);
}

void RuleFollower::take(const std::vector<MarketInfo> &list)
{
    m_listed = list;
    const auto wasKnown = m_markets.isKnown();
    const auto change = m_markets.take(list);
    if (!wasKnown && m_markets.isKnown())
        tellFirst(covered(m_markets.rules(), list));
    else if (!change.joined.empty())
        printNews(QStringLiteral("New on the exchange, and recorded from now on: %1.").arg(namedOrCounted(change.joined)));
    if (!change.left.empty())
        printNews(QStringLiteral("No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.").arg(namedOrCounted(change.left)));
    if (!change.isEmpty())
        m_recorder.setSymbols(m_markets.symbols());
    tellWatch();
}

void RuleFollower::fail(const QString &problem)
{
    if (!m_markets.isKnown() && std::exchange(m_problem, problem) != problem)
        printProblem(QStringLiteral("Which markets are %1 is not known yet, so none of them is recorded: %2").arg(rulesText(), problem));
}

QString RuleFollower::rulesText() const
{
    return namedOrCounted(m_markets.rules().patterns(), u"of one of %1 patterns");
}

void RuleFollower::tellFirst(std::size_t count)
{
    if (count == 0)
        return printProblem(QStringLiteral("The exchange trades no market that is %1; those that it lists later are recorded by themselves.").arg(rulesText()));
    printNews(counted(std::int64_t(count), u"%1 market is %2; it is recorded, and those to come.", u"%1 markets are %2; they are recorded, and those to come.", englishNumbers()).arg(rulesText()));
    askForecast();
}

void RuleFollower::tellWatch()
{
    m_watch.setMarkets(m_markets.symbols().size(), m_markets.isKnown() ? QString() : QStringLiteral("The exchange's list of markets has not come yet; it tells which are %1.").arg(rulesText()));
}

void RuleFollower::askForecast()
{
    m_patience.start(recordAwaited);
    m_counting = m_recorder.port().ask(MarketDaysQuestion{}, [this](const MarketDays &days) {
        m_days = days;
        tellForecast();
    });
}

void RuleFollower::askKeeping()
{
    if (m_isForecastTold)
        return;
    m_keeping = m_recorder.port().ask(KeepingQuestion{}, [this](const KeepingAnswer &kept) {
        m_kept = kept;
        tellForecast();
    });
}

// Once both the exchange and the record have answered, or the record has been waited for long enough.
void RuleFollower::tellForecast()
{
    if (!m_days || !m_kept || std::exchange(m_isForecastTold, true))
        return;
    if (!m_days->problem.isEmpty())
        return printProblem(QStringLiteral("What these markets take a day cannot be told: %1 They are recorded all the same.").arg(m_days->problem));
    const auto forecast = ruleForecast(m_markets.rules(), m_listed, m_days->days, *m_kept, wallClock());
    printNews(counted(forecast.markets, u"%1 market with %2 trades a day by the exchange's own count: about %3 a day, packed %4.%5",
                      u"%1 markets with %2 trades a day by the exchange's own count: about %3 a day, packed %4.%5", englishNumbers())
                  .arg(englishNumbers().toString(qint64(forecast.trades)), sizeText(forecast.plainBytes), sizeText(forecast.packedBytes), roomText(forecast, *m_kept)));
}

} // namespace tidemark
