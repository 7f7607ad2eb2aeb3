#include "exchange/gap_filler.h"

#include "exchange/market_gaps.h"
#include "exchange/rest_client.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using std::chrono::milliseconds;
using Seconds = std::chrono::duration<double>;

// What healing leaves of the share for calls a person waits for: a day of candles, a minute's ids, the clock.
constexpr int weightLeftFree = 200;

// The address does not serve us, or not this call; asking again soon seldom changes anything.
[[nodiscard]] bool isRefusal(const Error &error)
{
    static const QStringList refusals{QStringLiteral("401"), QStringLiteral("403"), QStringLiteral("404"), QStringLiteral("451"),
                                      QStringLiteral("200")}; // a web page, and no answer of the exchange's at all
    return refusals.contains(error.code);
}

[[nodiscard]] bool isBarred(const Error &error)
{
    return error.code == QLatin1String("429") || error.code == QLatin1String("418");
}

} // namespace

struct GapFiller::Market {
    explicit Market(const Patience &patience) : gaps(patience) {}

    MarketGaps gaps;
    int refusals = 0; // in a row
    Monotonic::time_point refusedAt;
    QString problem;
};

struct GapFiller::Call {
    Symbol symbol;
    HistoryCall history;
    std::weak_ptr<Market> market;
    Monotonic::time_point at;
};

GapFiller::GapFiller(RestClient &client, QObject *parent) : GapFiller(client, Patience{}, parent) {}

GapFiller::GapFiller(RestClient &client, const Patience &patience, QObject *parent)
    : QObject(parent), m_client(client), m_patience(patience), m_backoff(patience.firstRetry, patience.longestRetry),
      m_refused(patience.firstRetry, patience.refusedRetry)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &GapFiller::fill);
}

GapFiller::~GapFiller() = default;

void GapFiller::request(const Symbol &symbol, IdRange range)
{
    marketOf(symbol).gaps.request(range);
    m_wake.start(0);
}

void GapFiller::requestFrom(const Symbol &symbol, std::int64_t firstId)
{
    marketOf(symbol).gaps.requestFrom(firstId);
    m_wake.start(0);
}

void GapFiller::cancel(const Symbol &symbol, IdRange range)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end()) {
        market->second->gaps.cancel(range);
        Q_EMIT statusChanged();
    }
}

void GapFiller::forget(const Symbol &symbol)
{
    if (m_markets.erase(symbol) > 0)
        Q_EMIT statusChanged();
}

void GapFiller::retryRefused()
{
    if (std::exchange(m_isRefused, false))
        m_notBefore = {};
    for (const auto &[symbol, market] : m_markets) {
        if (std::exchange(market->refusals, 0) > 0)
            market->gaps.holdUntil({});
    }
    m_wake.start(0);
}

std::int64_t GapFiller::pending() const
{
    std::int64_t sum = 0;
    for (const auto &[symbol, market] : m_markets)
        sum += market->gaps.pendingCount();
    return sum;
}

std::int64_t GapFiller::pending(const Symbol &symbol) const
{
    const auto market = m_markets.find(symbol);
    return market == m_markets.end() ? 0 : market->second->gaps.pendingCount();
}

IdRanges GapFiller::fetching(const Symbol &symbol) const
{
    const auto market = m_markets.find(symbol);
    return market == m_markets.end() ? IdRanges() : market->second->gaps.pending();
}

QString GapFiller::problem() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    for (const auto &[symbol, market] : m_markets) {
        if (!market->problem.isEmpty())
            return market->problem;
    }
    return {};
}

std::optional<std::chrono::seconds> GapFiller::remaining() const
{
    std::int64_t calls = 0;
    std::optional<Monotonic::time_point> restsUntil;
    for (const auto &[symbol, market] : m_markets) {
        calls += market->gaps.callsNeeded();
        if (const auto until = market->gaps.restsUntil())
            restsUntil = std::max(restsUntil.value_or(*until), *until);
    }
    if (calls == 0)
        return std::chrono::seconds(0);
    if (!m_callDuration || !m_problem.isEmpty())
        return std::nullopt;
    const auto &budget = m_client.budget();
    const auto leftFree = budget.leftByBulk();
    const auto atOnce = std::max(0, budget.freeWeight() - leftFree) / RestClient::tradesWeight;
    const auto perMinute = std::max(RestClient::tradesWeight, budget.weightPerMinute() - leftFree) / RestClient::tradesWeight;
    const Seconds bySpeed = double(calls) * std::max<Seconds>(*m_callDuration / callsInFlight, m_patience.betweenCalls);
    const Seconds byWeight = std::chrono::minutes(1) * (double(std::max<std::int64_t>(0, calls - atOnce)) / perMinute);
    const Seconds byRest = restsUntil ? *restsUntil - Monotonic::now() : Monotonic::duration::zero();
    return std::chrono::ceil<std::chrono::seconds>(std::max({bySpeed, byWeight, byRest}));
}

GapFiller::Market &GapFiller::marketOf(const Symbol &symbol)
{
    auto &market = m_markets[symbol];
    if (!market)
        market = std::make_shared<Market>(m_patience);
    return *market;
}

void GapFiller::fill()
{
    const auto now = Monotonic::now();
    for (const auto &[symbol, market] : m_markets)
        market->gaps.wake(now);
    giveUpTooOld();
    while (m_inFlight < callsInFlight && mayCallAt(now, weightLeftFree) <= now) {
        const bool mayBulk = mayCallAt(now, m_client.budget().leftByBulk()) <= now;
        auto call = nextCall(now, {.urgentOnly = true, .bulk = mayBulk});
        if (!call)
            call = nextCall(now, {.urgentOnly = false, .bulk = mayBulk});
        if (!call)
            break;
        send(*call);
    }
    scheduleNext();
    Q_EMIT statusChanged();
}

// Markets in turn: the first one behind the last served that has something to ask.
std::optional<GapFiller::Call> GapFiller::nextCall(Monotonic::time_point now, Choice choice) const
{
    auto place = m_markets.upper_bound(m_lastServed);
    for (std::size_t i = 0; i < m_markets.size(); ++i, ++place) {
        if (place == m_markets.end())
            place = m_markets.begin();
        const auto &gaps = place->second->gaps;
        if (const auto history = gaps.nextCall(now, choice.urgentOnly); history && (choice.bulk || !gaps.isBulk(*history)))
            return Call{place->first, *history, place->second, now};
    }
    return std::nullopt;
}

void GapFiller::send(const Call &call)
{
    call.market.lock()->gaps.sent(call.history);
    m_lastServed = call.symbol;
    m_nextInTurn = call.at + m_patience.betweenCalls;
    ++m_inFlight;
    ++m_calls;
    m_client.historicalTrades(call.symbol, call.history.ids.first, call.history.limit(), this,
                              [this, call](const Result<TradeBatch> &answer) { onAnswer(call, answer); });
}

void GapFiller::onAnswer(const Call &call, const Result<TradeBatch> &answer)
{
    --m_inFlight;
    if (const auto market = call.market.lock()) { // else: forgotten meanwhile
        if (answer) {
            noteDuration(Monotonic::now() - call.at);
            accept(call, *market, *answer);
        } else {
            market->gaps.takeBack(call.history);
            onFailure(call, *market, answer.error());
        }
    }
    fill();
}

// A refusal may be a passing one, of a login page or a firewall, or a lasting one: it is asked about less and less often. That of one
// market is believed the second time in a row. A call that was out already when another failed says the same once more, however late it
// comes.
void GapFiller::onFailure(const Call &call, Market &market, const Error &error)
{
    const auto now = Monotonic::now();
    if (error.code == QLatin1String("400")) { // this market alone, an unknown symbol, say
        market.problem = QStringLiteral("%1: %2").arg(call.symbol.toString(), error.message);
        if (call.at <= market.refusedAt)
            return;
        market.refusedAt = now;
        market.gaps.holdUntil(now + (market.refusals++ > 0 ? m_patience.refusedRetry : m_backoff.next()));
        return;
    }
    m_problem = error.message;
    const auto barred = m_client.budget().barred();
    if (isBarred(error) && barred.count() > 0) {
        m_notBefore = now + barred;
        return;
    }
    if (call.at <= m_failedAt)
        return;
    m_failedAt = now;
    m_isRefused = isRefusal(error);
    m_notBefore = now + (m_isRefused ? m_refused : m_backoff).next();
}

void GapFiller::accept(const Call &call, Market &market, const TradeBatch &answer)
{
    m_backoff.reset();
    m_refused.reset();
    m_isRefused = false;
    market.refusals = 0;
    m_problem.clear();
    market.problem.clear();
    const auto findings = market.gaps.answered(call.history, answer, Monotonic::now());
    const auto symbol = call.symbol;
    // Whoever listens may call back; `market` is not touched from here on.
    if (!findings.found.isEmpty())
        Q_EMIT fetched(findings.found);
    for (const auto &range : findings.absent.ranges())
        Q_EMIT absent(symbol, range);
}

void GapFiller::giveUpTooOld()
{
    std::map<Symbol, IdRanges> old;
    for (const auto &[symbol, market] : m_markets) {
        if (auto ids = market->gaps.takeTooOld(); !ids.isEmpty())
            old.emplace(symbol, std::move(ids));
    }
    for (const auto &[symbol, ids] : old) {
        for (const auto &range : ids.ranges())
            Q_EMIT tooOld(symbol, range);
    }
}

void GapFiller::noteDuration(Monotonic::duration duration)
{
    constexpr double weightOfNew = 0.1;
    const Seconds taken = duration;
    m_callDuration = m_callDuration ? *m_callDuration * (1 - weightOfNew) + taken * weightOfNew : taken;
}

GapFiller::Monotonic::time_point GapFiller::mayCallAt(Monotonic::time_point now, int leftFree) const
{
    return std::max({m_notBefore, m_nextInTurn, now + m_client.budget().wait(RestClient::tradesWeight + leftFree)});
}

void GapFiller::scheduleNext()
{
    // While calls are out their answers drive us on.
    if (m_inFlight >= callsInFlight)
        return;
    auto next = Monotonic::time_point::max();
    for (const auto &[symbol, market] : m_markets)
        next = std::min(next, market->gaps.nextAt());
    if (next == Monotonic::time_point::max())
        return;
    const auto now = Monotonic::now();
    const bool isOnlyBulk = nextCall(now, {.urgentOnly = false, .bulk = true}) && !nextCall(now, {.urgentOnly = false, .bulk = false});
    const auto wait = std::max(next, mayCallAt(now, isOnlyBulk ? m_client.budget().leftByBulk() : weightLeftFree)) - now;
    m_wake.start(std::max(milliseconds(1), std::chrono::ceil<milliseconds>(wait)));
}

} // namespace tidemark
