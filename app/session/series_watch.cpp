#include "session/series_watch.h"

#include "core/counted.h"
#include "exchange/rest_client.h"

#include <QLoggingCategory>

#include <algorithm>
#include <numeric>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(seriesLog, "tidemark.exchange")

constexpr auto acquittedFor = 10min;
constexpr std::size_t convincing = 3; // trades that agree, where the exchange cannot be asked
constexpr std::int64_t unknownFirst = 0; // what lies between it and the first trade that was heard is missing, and asked for later

} // namespace

SeriesWatch::SeriesWatch(RestClient &client, QObject *parent) : SeriesWatch(client, Patience{}, parent) {}

SeriesWatch::SeriesWatch(RestClient &client, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_patience(patience)
{
    m_retry.setInterval(patience.retry);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SeriesWatch::ask);
}

bool SeriesWatch::isContradiction(const Trade &newest, const Trade &trade)
{
    return trade.id <= newest.id && trade.tradedAt > newest.tradedAt;
}

bool SeriesWatch::suspect(const Trade &newest, std::int64_t highestId, const std::optional<Trade> &evidence)
{
    const auto &symbol = newest.symbol;
    if (isSuspected(symbol))
        return true;
    const auto acquitted = m_acquitted.find(symbol);
    if (acquitted != m_acquitted.end() && Monotonic::now() - acquitted->second < acquittedFor)
        return false;
    m_suspects.emplace(symbol, Suspect{newest, highestId, Monotonic::now(), {}, evidence});
    qCWarning(seriesLog).noquote() << symbol.toString() << "gets trades with lower ids than the record has, as if the exchange had started "
                                      "them again. It is being asked. Until it answers, the market's trades wait here and none is lost; "
                                      "then they are recorded, as a new series or as the one that goes on.";
    askNewest(symbol);
    return true;
}

void SeriesWatch::hold(const Trade &trade)
{
    auto &held = m_suspects.at(trade.symbol).held;
    held.push_back(trade);
    if (held.size() > mostHeld)
        held.erase(held.begin(), held.begin() + mostHeld / 2);
}

std::int64_t SeriesWatch::held() const
{
    return std::accumulate(m_suspects.begin(), m_suspects.end(), std::int64_t(0),
                           [](std::int64_t sum, const auto &suspect) { return sum + std::int64_t(suspect.second.held.size()); });
}

QString SeriesWatch::notice(const Symbol &symbol) const
{
    const auto suspect = m_suspects.find(symbol);
    if (suspect == m_suspects.end())
        return {};
    const auto held = std::int64_t(suspect->second.held.size());
    return tr("%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; "
              "until it answers, %2.")
        .arg(symbol.toString(), countedTranslated(held, u"%1 trade waits", tr("%1 trades wait", nullptr, numerus(held)), QLocale::c()));
}

bool SeriesWatch::isWithin(std::chrono::milliseconds time, const Suspect &suspect)
{
    return Monotonic::now() - suspect.since < time;
}

bool SeriesWatch::isPatient(const Suspect &suspect) const
{
    return isWithin(m_patience.convincing, suspect);
}

std::vector<Trade> SeriesWatch::contradictions(const Suspect &suspect)
{
    auto against = suspect.held;
    if (suspect.evidence)
        against.push_back(*suspect.evidence);
    std::erase_if(against, [&](const Trade &trade) { return !isContradiction(suspect.newest, trade); });
    return against;
}

void SeriesWatch::ask()
{
    for (const auto &[symbol, suspect] : m_suspects) {
        if (!suspect.isAsking)
            askNewest(symbol);
    }
}

void SeriesWatch::askNewest(const Symbol &symbol)
{
    m_suspects.at(symbol).isAsking = true;
    m_client.recentTrades(symbol, 1, this, [this, symbol](const Result<TradeBatch> &answer) {
        if (!isSuspected(symbol))
            return;
        if (!answer)
            retry(symbol, answer.error().message);
        else if (answer->trades.empty() || isBehind(m_suspects.at(symbol), answer->trades.back()))
            onNothingNewer(symbol, !answer->trades.empty());
        else
            onNewest(symbol, answer->trades.back());
    });
}

// What is answered from before the trade that we wonder about says nothing of it, unless it has been answered for very long.
bool SeriesWatch::isBehind(const Suspect &suspect, const Trade &newest) const
{
    const auto wondered = !suspect.held.empty() ? std::optional(suspect.held.front()) : suspect.evidence;
    const bool knowsHeld = !wondered || newest.tradedAt >= wondered->tradedAt || !isWithin(m_patience.longest, suspect);
    return newest.tradedAt <= suspect.newest.tradedAt || !knowsHeld;
}

// A market may trade no more: then its newest trade stays the one that we know, and what waits behind it is its own. A few trades
// that say otherwise, and that the exchange's own list never got, say less than the list.
void SeriesWatch::onNothingNewer(const Symbol &symbol, bool hasTrades)
{
    const auto &suspect = m_suspects.at(symbol);
    const auto against = contradictions(suspect).size();
    const bool isSettled = hasTrades && against < convincing && !isWithin(m_patience.longest, suspect);
    if (isSettled || (!isPatient(suspect) && against == 0))
        acquit(symbol);
    else
        retry(symbol, tr("Its answer is older than its stream."));
}

void SeriesWatch::onNewest(const Symbol &symbol, const Trade &newest)
{
    if (newest.id < m_suspects.at(symbol).highestId)
        askFirst(symbol);
    else
        askSameId(symbol);
}

// The new series may have overtaken the former one: then the exchange has another trade under the id that we know.
void SeriesWatch::askSameId(const Symbol &symbol)
{
    m_client.historicalTrades(symbol, m_suspects.at(symbol).newest.id, 1, this, [this, symbol](const Result<TradeBatch> &answer) {
        if (!isSuspected(symbol))
            return;
        if (!answer)
            return retry(symbol, answer.error().message);
        const auto &known = m_suspects.at(symbol).newest;
        const bool isAnother = !answer->trades.empty() && answer->trades.front().id == known.id
            && answer->trades.front().tradedAt > known.tradedAt;
        if (isAnother)
            askFirst(symbol);
        else
            acquit(symbol);
    });
}

// Where the new series begins. An exchange that does not tell leaves the moment after the last trade that we know.
void SeriesWatch::askFirst(const Symbol &symbol)
{
    m_client.historicalTrades(symbol, 0, 1, this, [this, symbol](const Result<TradeBatch> &answer) {
        if (!isSuspected(symbol))
            return;
        if (!answer && isPatient(m_suspects.at(symbol)))
            return retry(symbol, answer.error().message);
        const auto &known = m_suspects.at(symbol).newest;
        if (!answer || answer->trades.empty())
            conclude(symbol, known.tradedAt + 1us, unknownFirst);
        else if (const auto &first = answer->trades.front(); first.tradedAt > known.tradedAt)
            conclude(symbol, first.tradedAt, first.id);
        else
            acquit(symbol); // it still has what was before
    });
}

// A stream that says the same for so long is believed by itself; a market that falls silent says no more than it has.
void SeriesWatch::retry(const Symbol &symbol, const QString &problem)
{
    auto &suspect = m_suspects.at(symbol);
    suspect.isAsking = false;
    const auto against = contradictions(suspect).size();
    const bool isUndecided = (!suspect.held.empty() || suspect.evidence) && against < convincing;
    if (isPatient(suspect) || (isUndecided && isWithin(m_patience.longest, suspect)))
        m_retry.start();
    else if (against > 0)
        believeStream(symbol, problem);
    else
        acquit(symbol);
}

void SeriesWatch::believeStream(const Symbol &symbol, const QString &problem)
{
    const auto &suspect = m_suspects.at(symbol);
    qCWarning(seriesLog).noquote() << "The exchange cannot be asked whether the ids of" << symbol.toString()
                                     << "start again, so its stream is believed." << problem;
    conclude(symbol, suspect.newest.tradedAt + 1us, unknownFirst);
}

// An exchange that has given up the first ones tells a later beginning than what waits. What waits with higher ids, and was traded
// before anything contradicted, is the former series' end.
void SeriesWatch::conclude(const Symbol &symbol, Timestamp beganAt, std::int64_t firstId)
{
    auto suspect = std::move(m_suspects.extract(symbol).mapped());
    auto contradicted = Timestamp::max();
    for (const auto &trade : contradictions(suspect))
        contradicted = std::min(contradicted, trade.tradedAt);
    beganAt = std::min(beganAt, contradicted);
    for (const auto &trade : suspect.held)
        beganAt = trade.id > suspect.newest.id && trade.tradedAt < contradicted ? std::max(beganAt, trade.tradedAt + 1us) : beganAt;
    for (const auto &trade : suspect.held)
        firstId = trade.tradedAt >= beganAt ? std::min(firstId, trade.id) : firstId;
    Q_EMIT began({symbol, beganAt, firstId, suspect.newest.tradedAt}, suspect.held);
}

void SeriesWatch::acquit(const Symbol &symbol)
{
    auto suspect = std::move(m_suspects.extract(symbol).mapped());
    m_acquitted[symbol] = Monotonic::now();
    qCWarning(seriesLog).noquote() << symbol.toString() << "got trades out of order:"
                                     << "a lower id than the newest one, traded later. The exchange's own list goes on.";
    Q_EMIT goesOn(symbol, suspect.held);
}

} // namespace tidemark
