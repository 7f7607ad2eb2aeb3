#include "session/mirroring.h"

#include "core/counted.h"
#include "core/ended_line.h"
#include "database/stored_trades.h"
#include "database/trades_of_ids.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenMirrorLooks = 250ms;
constexpr auto untilRecordIsAsked = 2s;
constexpr auto olderAtMost = 1s; // until the newest are looked at again
constexpr auto turnLooks = 5s;
constexpr auto ledgerReads = 10min; // what could not be read may be there again
constexpr std::int64_t newestAtMost = std::int64_t(MirrorSender::mostTrades);
constexpr std::int64_t olderPiece = 4 * newestAtMost;
constexpr std::size_t mostOlder = 256; // ranges at once
constexpr IdRange allIds{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};

[[nodiscard]] QString oneRangeText(IdRange ids)
{
    return ids.first == ids.last ? QString::number(ids.first) : QStringLiteral("%1–%2").arg(ids.first).arg(ids.last);
}

[[nodiscard]] QString runsText(const std::vector<SymbolRun> &runs)
{
    constexpr std::size_t most = 3;
    QStringList words;
    for (std::size_t i = 0; i < std::min(runs.size(), most); ++i)
        words += QStringLiteral("%1 %2").arg(runs[i].symbol.toString(), oneRangeText(runs[i].ids));
    return words.join(QStringLiteral(", ")) + (runs.size() > most ? QStringLiteral(" and ") + counted(std::int64_t(runs.size() - most), u"%1 more range", u"%1 more ranges") : QString());
}

// While it exists, a stop leaves the session two seconds, whatever number of statements: for noting what the mirror has done and nobody
// can take back. What is not noted by then is sent again, which changes nothing there.
class PgReprieve {
public:
    explicit PgReprieve(PgSession &session) : m_session(session) { m_session.setReprieve(2s); }
    ~PgReprieve() { m_session.setReprieve(0s); }
    PgReprieve(const PgReprieve &) = delete;
    PgReprieve &operator=(const PgReprieve &) = delete;

private:
    PgSession &m_session;
};

} // namespace

MirrorReport::Market MirrorReport::all() const
{
    Market sum;
    for (const auto &[symbol, market] : markets) {
        sum.sent += market.sent;
        sum.refused += market.refused;
        sum.waiting += market.waiting;
    }
    return sum;
}

Mirroring::Mirroring(MirrorClient &client, MirrorPlan plan, Open open, Ears ears)
    : m_client(client)
    , m_plan(std::move(plan))
    , m_open(std::move(open))
    , m_ears(std::move(ears))
    , m_sender(client, {[this](std::span<const Trade> trades) { return noteTaken(trades); },
                        [this](std::span<const Trade> trades, const QString &words) { return noteRefused(trades, words); },
                        [this](const QString &problem) {
                            say(problem);
                            tell(MirrorStatus::State::Retrying, problem);
                        }}, m_plan.patience)
    , m_ledger(client.target().name())
    , m_ahead(m_open, m_plan.period)
{
}

Result<void> Mirroring::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        auto worked = begin(stop);
        if (worked)
            worked = work(stop);
        if (worked || stop.stop_requested())
            break;
        if (isForGood(worked.error()) || isAwayTooLong())
            return worked;
        say(QStringLiteral("%1 What is not sent yet is sent once the record can be asked again.").arg(endedLine(worked.error().message)));
        tell(MirrorStatus::State::Waiting, worked.error().message);
        m_session.reset();
        m_turn.reset();
        MirrorSender::rest(untilRecordIsAsked, stop);
    }
    return {};
}

// Nothing that waiting would mend.
bool Mirroring::isForGood(const Error &error) const
{
    const bool mayNotWrite = error.code == QLatin1String("42501") || error.code == QLatin1String("25006") || error.code == QLatin1String("42P01");
    return mayNotWrite || error.code == MirrorSender::needsPerson() || error.code == elsewhere();
}

// The record does not answer, for longer than it is waited for.
bool Mirroring::isAwayTooLong()
{
    const auto now = Clock::now();
    if (!m_awaySince)
        m_awaySince = now;
    return m_plan.patience && now - *m_awaySince >= *m_plan.patience;
}

Result<void> Mirroring::begin(const std::stop_token &stop)
{
    auto turn = m_open();
    if (!turn)
        return turn.error();
    const auto ours = MirrorLedger::takeTurn(*turn.value(), m_client.target().name());
    if (!ours)
        return ours.error();
    if (!*ours)
        return Error{QStringLiteral("Another program mirrors this record to %1 already, and one at a time does.").arg(m_client.target().name()), elsewhere()};
    auto session = m_open();
    if (!session)
        return session.error();
    m_turn = std::move(turn).value();
    m_session = std::move(session).value();
    if (auto read = m_ledger.read(*m_session); !read)
        return read;
    m_ledgerRead = Clock::now();
    m_awaySince.reset();
    m_within.clear();
    if (auto learned = learnPeriod(); !learned)
        return learned; // what waits is told also while the mirror is away
    if (auto met = m_sender.meet(stop); !met)
        return met;
    m_status.server = m_client.server();
    m_report.server = m_client.server();
    return forgetWhatIsSentAgain();
}

Result<void> Mirroring::forgetWhatIsSentAgain()
{
    if (!m_plan.again)
        return {};
    for (const auto &symbol : markets()) {
        if (auto forgotten = m_ledger.forget(*m_session, symbol, m_within.at(symbol)); !forgotten)
            return forgotten;
    }
    m_plan.again = false; // from now on what is sent counts
    return {};
}

Result<void> Mirroring::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        auto done = keepTurn();
        if (done)
            m_awaySince.reset();
        if (const auto looked = m_ledger.look(*m_session); done && !looked)
            done = looked.error();
        if (done)
            done = learnPeriod();
        if (done)
            done = sendNewest(stop);
        if (done)
            done = sendOlder(stop);
        if (!done)
            return done;
        const bool isDone = countWaiting() == 0;
        m_said.clear();
        tell(MirrorStatus::State::Following);
        if (isDone && m_plan.ends)
            return {};
        if (isDone)
            MirrorSender::rest(betweenMirrorLooks, stop);
    }
    return {};
}

// A turn that was lost with its connection may be another's by now.
Result<void> Mirroring::keepTurn()
{
    const auto now = Clock::now();
    if (now - m_turnSeen > turnLooks) {
        if (const auto asked = m_turn->query("SELECT 1"); !asked)
            return asked.error();
        m_turnSeen = now;
    }
    if (!m_plan.ends && now - m_ledgerRead > ledgerReads) {
        m_ledgerRead = now;
        return m_ledger.read(*m_session);
    }
    return {};
}

std::vector<Symbol> Mirroring::markets() const
{
    auto markets = m_ledger.markets();
    std::erase_if(markets, [this](const Symbol &symbol) { return !m_plan.markets.admits(symbol); });
    return markets;
}

// Which ids the plan's time means; once a market, since none that come later change that.
Result<void> Mirroring::learnPeriod()
{
    for (const auto &symbol : markets()) {
        if (m_within.contains(symbol))
            continue;
        auto ids = allIds;
        if (const auto &period = m_plan.period; !period.isAll()) {
            const auto found = TradesOfIds(*m_session).idsBetween(symbol, period.from.value_or(StoredTrades::beginning), period.to.value_or(StoredTrades::end));
            if (!found)
                return found.error();
            ids = *found;
        }
        m_within.emplace(symbol, ids);
    }
    return {};
}

std::vector<IdRange> Mirroring::waiting(const Symbol &symbol) const
{
    const auto within = m_within.find(symbol);
    return within == m_within.end() ? std::vector<IdRange>() : m_ledger.waiting(symbol, within->second);
}

std::int64_t Mirroring::countWaiting() const
{
    std::int64_t count = 0;
    for (const auto &symbol : markets()) {
        for (const auto &ids : waiting(symbol))
            count += ids.count();
    }
    return count;
}

Result<void> Mirroring::sendNewest(const std::stop_token &stop)
{
    MirrorBatch batch;
    for (const auto &symbol : markets()) {
        const auto ranges = waiting(symbol);
        if (ranges.empty())
            continue;
        const auto &last = ranges.back();
        const SymbolRun newest{symbol, {std::max(last.first, last.last - newestAtMost + 1), last.last}};
        if (auto read = m_plan.period.readInto(batch, *m_session, newest); !read)
            return read;
        if (!batch.isFull())
            continue;
        if (auto sent = send(batch, stop); !sent)
            return sent;
        batch = MirrorBatch();
    }
    return send(batch, stop);
}

// As much at a time as takes about a second.
Result<void> Mirroring::sendOlder(const std::stop_token &stop)
{
    const auto begun = Clock::now();
    m_ahead.order(olderRanges());
    while (Clock::now() - begun < olderAtMost) {
        const auto batch = m_ahead.next(stop);
        if (!batch)
            break;
        if (!*batch)
            return batch->error();
        if (auto sent = send(**batch, stop); !sent)
            return sent;
    }
    m_ahead.order({});
    const auto took = Clock::now() - begun;
    m_olderAtOnce = took < olderAtMost / 2 ? std::min(2 * m_olderAtOnce, mostOlder) : took < olderAtMost ? m_olderAtOnce : std::max<std::size_t>(1, m_olderAtOnce / 2);
    return {};
}

std::vector<SymbolRun> Mirroring::olderRanges() const
{
    std::vector<SymbolRun> ranges;
    for (const auto &symbol : markets()) {
        for (const auto &ids : waiting(symbol)) {
            for (auto first = ids.first; first <= ids.last; first += olderPiece) {
                if (ranges.size() == m_olderAtOnce)
                    return ranges;
                ranges.push_back({symbol, {first, std::min(ids.last, first + olderPiece - 1)}});
            }
        }
    }
    return ranges;
}

Result<void> Mirroring::send(const MirrorBatch &batch, const std::stop_token &stop)
{
    passOver(batch);
    if (!batch.unfit.empty()) {
        if (auto noted = noteRefused(batch.unfit, QStringLiteral("InfluxDB's times end in 2262")); !noted)
            return noted;
    }
    return m_sender.send(batch.load, stop);
}

void Mirroring::passOver(const MirrorBatch &batch)
{
    for (const auto &run : batch.unwanted)
        m_ledger.passOver(run);
    for (const auto &run : batch.missing) {
        m_ledger.passOver(run);
        if (m_saidMissing.insert(run.symbol).second)
            say(QStringLiteral("%1: the ledger has the trades %2, but the table of trades has not, so they are not sent for now. “tidemark-cli verify” "
                               "tells more.").arg(run.symbol.toString(), oneRangeText(run.ids)));
    }
}

Result<void> Mirroring::noteTaken(std::span<const Trade> trades)
{
    const PgReprieve reprieve(*m_session); // the mirror has them, stop or not
    if (auto noted = m_ledger.noteSent(*m_session, MirrorLoad::runsOf(trades)); !noted)
        return noted;
    for (const auto &trade : trades) {
        ++m_report.markets[trade.symbol].sent;
        m_status.upTo = std::max(m_status.upTo.value_or(trade.tradedAt), trade.tradedAt);
    }
    m_status.sent += std::int64_t(trades.size());
    m_said.clear();
    tell(MirrorStatus::State::Following);
    return {};
}

Result<void> Mirroring::noteRefused(std::span<const Trade> trades, const QString &words)
{
    const PgReprieve reprieve(*m_session);
    const auto runs = MirrorLoad::runsOf(trades);
    if (auto noted = m_ledger.noteRefused(*m_session, runs, words); !noted)
        return noted;
    for (const auto &trade : trades)
        ++m_report.markets[trade.symbol].refused;
    tell(MirrorStatus::State::Following);
    // A mirror that refuses everything says the same a thousand times.
    if (std::exchange(m_refusal, words) == words)
        return {};
    say(counted(std::int64_t(trades.size()), u"The mirror refused %1 trade (%2): %3.", u"The mirror refused %1 trades (%2): %3.").arg(runsText(runs), words)
        + QStringLiteral(" This is noted, and it goes on with the others; once that is mended, --again sends them."));
    return {};
}

// Once for each change, however often it is met.
void Mirroring::say(const QString &sentence)
{
    if (std::exchange(m_said, sentence) != sentence)
        m_ears.say(sentence);
}

void Mirroring::tell(MirrorStatus::State state, const QString &problem)
{
    m_status.state = state;
    m_status.problem = problem;
    m_status.refused = m_ledger.refusedCount();
    m_status.waiting = countWaiting();
    m_ears.status(m_status);
}

MirrorReport Mirroring::report() const
{
    auto report = m_report;
    for (const auto &symbol : markets()) {
        std::int64_t count = 0;
        for (const auto &ids : waiting(symbol))
            count += ids.count();
        report.markets[symbol].waiting = count;
    }
    return report;
}

} // namespace tidemark
