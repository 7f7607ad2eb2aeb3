#include "session/first_fetch.h"

#include "exchange/id_sets.h"
#include "exchange/rest_client.h"
#include "session/healer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto retry = 30s;
constexpr int newestTrades = 100; // enough to show something; the time before them is fetched by its ids
constexpr double surelyInOne = 0.8 * RestClient::tradesPerCall; // trades that the newest ones of a call bring with them
constexpr int atOnce = 6;       // markets, so that their order is kept
constexpr auto turnEnds = 60s;  // of a market that takes long: then others begin beside it
constexpr auto figuresAgain = 300s;
constexpr auto betweenSaves = 5s;
constexpr double unknownWeight = 2 * RestClient::tradesWeight; // of a market nothing is known of
constexpr double searchWeight = 8;                             // to find the first id by time, about

} // namespace

FirstFetch::FirstFetch(RestClient &client, Healer &healer, std::chrono::seconds reach, OldestId oldestId, const QString &book, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_healer(healer)
    , m_reach(reach)
    , m_oldestId(std::move(oldestId))
    , m_book(book)
{
}

// A record that begins within the reach is one whose first fetch was cut short, or that is younger than that; one that an earlier run
// did not finish goes on from where that wanted it, unless the record reaches far back by now.
void FirstFetch::learn(const Symbol &symbol, std::optional<Timestamp> begins, Timestamp now)
{
    if (m_reach <= 0s || (begins && m_book.isLeftOut(symbol)))
        return;
    const auto kept = m_book.sinceOf(symbol);
    const bool goesOn = kept && begins && *begins > *kept && *begins - *kept <= 2 * m_reach;
    if (!goesOn && begins && *begins <= now - m_reach)
        return m_book.forget(symbol);
    if (m_wanted.empty())
        m_total = 0;
    if (!m_wanted.try_emplace(symbol, Want{.since = goesOn ? kept : std::nullopt}).second)
        return;
    ++m_total;
    m_isOrderStale = true;
    m_pace.restart();
}

void FirstFetch::setForemost(const std::vector<Symbol> &symbols)
{
    m_interest.setForemost(symbols);
    m_isOrderStale = true;
}

void FirstFetch::forget(const Symbol &symbol)
{
    m_total -= std::int64_t(m_wanted.erase(symbol));
    m_book.forget(symbol);
}

void FirstFetch::leaveOut()
{
    for (const auto &[symbol, want] : m_wanted) {
        if (want.stage == Stage::Fetching)
            m_healer.giveUp(symbol, want.ids);
        m_book.leaveOut(symbol);
    }
    m_wanted.clear();
    m_total = 0;
    m_book.save();
}

void FirstFetch::look(Timestamp now)
{
    for (auto &[symbol, want] : m_wanted) {
        if (!want.since) {
            want.since = now - m_reach;
            m_book.note(symbol, *want.since);
        }
    }
    settle();
    if (areFiguresNeeded())
        askFigures();
    advance();
    const auto moment = Monotonic::now();
    double weight = 0;
    for (const auto &[symbol, want] : m_wanted)
        weight += weightOf(symbol, want);
    m_pace.note(weight, moment);
    if (m_saveDue <= moment) {
        m_book.save();
        m_saveDue = moment + betweenSaves;
    }
}

// What the healer was given is here, or it has given it up.
void FirstFetch::settle()
{
    std::vector<Symbol> done;
    for (const auto &[symbol, want] : m_wanted) {
        if (want.stage == Stage::Fetching && intersection(m_healer.fetching(symbol), want.ids).isEmpty())
            done.push_back(symbol);
    }
    for (const auto &symbol : done)
        finish(symbol);
}

void FirstFetch::finish(const Symbol &symbol)
{
    m_wanted.erase(symbol);
    m_book.forget(symbol);
}

// Few markets wait for no order.
bool FirstFetch::areFiguresNeeded() const
{
    return m_wanted.size() > std::size_t(atOnce) && m_figures != Figures::Asked && m_figuresDue <= Monotonic::now();
}

void FirstFetch::askFigures()
{
    m_figures = Figures::Asked;
    m_client.marketDays(this, [this](const Result<std::vector<MarketDay>> &days) {
        m_figures = Figures::Settled;
        m_figuresDue = Monotonic::now() + (days ? std::chrono::duration_cast<std::chrono::seconds>(24h) : std::chrono::seconds(figuresAgain));
        if (!days)
            return; // by name, then
        m_interest.learn(*days, m_list);
        m_isOrderStale = true;
        m_pace.restart();
    });
}

void FirstFetch::advance()
{
    const bool isFew = m_wanted.size() <= std::size_t(atOnce);
    if (!isFew && m_figures != Figures::Settled)
        return;
    if (std::exchange(m_isOrderStale, false)) {
        m_order.clear();
        std::transform(m_wanted.begin(), m_wanted.end(), std::back_inserter(m_order), [](const auto &want) { return want.first; });
        m_order = m_interest.ordered(std::move(m_order));
    }
    const auto now = Monotonic::now();
    auto busy = underWay(now);
    for (const auto &symbol : m_order) {
        if (!isFew && (busy >= atOnce || !mayAsk()))
            break;
        const auto want = m_wanted.find(symbol);
        if (want == m_wanted.end() || !want->second.since || want->second.stage != Stage::Waiting || want->second.due > now)
            continue;
        ask(symbol, want->second);
        ++busy;
    }
}

int FirstFetch::underWay(Monotonic::time_point now) const
{
    return int(std::count_if(m_wanted.begin(), m_wanted.end(), [now](const auto &entry) {
        return entry.second.stage != Stage::Waiting && entry.second.begun + turnEnds > now;
    }));
}

bool FirstFetch::mayAsk() const
{
    const auto &budget = m_client.budget();
    return budget.wait(RestClient::tradesWeight + budget.leftByBulk()).count() == 0;
}

void FirstFetch::ask(const Symbol &symbol, Want &want)
{
    want.stage = Stage::Asking;
    want.begun = Monotonic::now();
    const auto trades = expected(symbol);
    if (trades && *trades <= surelyInOne)
        askNewest(symbol, *want.since, RestClient::tradesPerCall);
    else if (m_oldestId(symbol))
        askSince(symbol, *want.since);
    else
        askNewest(symbol, *want.since, newestTrades);
}

void FirstFetch::askNewest(const Symbol &symbol, Timestamp since, int most)
{
    m_client.recentTrades(symbol, most, this, [this, symbol, since, most](const Result<TradeBatch> &answer) {
        if (!m_wanted.contains(symbol))
            return; // left meanwhile
        if (answer)
            takeNewest(symbol, since, most, *answer);
        else
            askLater(symbol);
        advance();
    });
}

// Of a quiet market these are all that is wanted; what is older than that goes with it, as far as something is to be shown.
void FirstFetch::takeNewest(const Symbol &symbol, Timestamp since, int most, const TradeBatch &newest)
{
    const auto &trades = newest.trades;
    const bool isAll = most == RestClient::tradesPerCall && newest.rejected.empty()
        && (std::int64_t(trades.size()) < most || trades.front().tradedAt < since);
    const auto first = std::find_if(trades.begin(), trades.end(), [since](const Trade &trade) { return trade.tradedAt >= since; });
    const auto shown = std::min(first, trades.end() - std::min<std::ptrdiff_t>(newestTrades, std::ssize(trades)));
    if (!newest.isEmpty())
        Q_EMIT fetched({{isAll ? shown : trades.begin(), trades.end()}, newest.rejected, newest.receivedAt});
    if (isAll)
        finish(symbol);
    else
        askSince(symbol, since);
}

void FirstFetch::askSince(const Symbol &symbol, Timestamp since)
{
    m_client.firstTradeAt(symbol, since, this,
                          [this, symbol](const Result<std::optional<std::int64_t>> &answer) { onAnswer(symbol, answer); });
}

void FirstFetch::askLater(const Symbol &symbol)
{
    auto &want = m_wanted[symbol];
    want.stage = Stage::Waiting;
    want.due = Monotonic::now() + retry;
}

void FirstFetch::onAnswer(const Symbol &symbol, const Result<std::optional<std::int64_t>> &answer)
{
    const auto want = m_wanted.find(symbol);
    if (want == m_wanted.end())
        return; // left meanwhile
    const auto oldest = m_oldestId(symbol);
    if (!answer) {
        askLater(symbol);
    } else if (*answer && oldest && **answer < *oldest && *oldest - **answer <= m_healer.largestGap()) {
        want->second.stage = Stage::Fetching;
        want->second.ids = {**answer, *oldest - 1};
        m_healer.fetch(symbol, want->second.ids);
    } else {
        if (*answer && !oldest)
            m_healer.askOnward(symbol, **answer);
        finish(symbol); // also where it has had no trade since then
    }
    advance();
}

std::optional<double> FirstFetch::expected(const Symbol &symbol) const
{
    const auto perHour = m_interest.tradesPerHour(symbol);
    return perHour ? std::optional(*perHour * std::chrono::duration<double, std::ratio<3600>>(m_reach).count()) : std::nullopt;
}

double FirstFetch::weightOf(const Symbol &symbol, const Want &want) const
{
    const auto callsFor = [](double trades) { return std::ceil(trades / RestClient::tradesPerCall); };
    if (want.stage == Stage::Fetching)
        return RestClient::tradesWeight * callsFor(double(intersection(m_healer.fetching(symbol), want.ids).count()));
    const auto trades = expected(symbol);
    if (!trades)
        return unknownWeight;
    return *trades <= surelyInOne ? RestClient::tradesWeight : searchWeight + RestClient::tradesWeight * callsFor(*trades);
}

FirstHours FirstFetch::standing() const
{
    FirstHours hours{.markets = m_total, .left = std::int64_t(m_wanted.size()), .reach = std::chrono::duration_cast<std::chrono::minutes>(m_reach)};
    if (m_interest.isKnown()) {
        auto &budget = m_client.budget();
        hours.remaining = m_pace.remaining(budget.weightPerMinute() - budget.leftByBulk());
    }
    return hours;
}

} // namespace tidemark
