#include "exchange/gap_filler.h"

#include "exchange/rest_client.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

constexpr auto noEnd = std::numeric_limits<std::int64_t>::max();

[[nodiscard]] IdRanges intersection(const IdRanges &of, const IdRanges &with)
{
    IdRanges common = of;
    for (const auto &range : of.ranges()) {
        for (const auto &outside : with.missingIn(range))
            common.remove(outside);
    }
    return common;
}

} // namespace

// What one market lacks. An id is in `wanted` until it came or counts as absent, except while it rests between the two
// answers that this takes.
struct GapFiller::Gaps {
    struct Resting {
        IdRanges ids;
        Monotonic::time_point until;
    };

    explicit Gaps(const Patience &patience) : lag(patience.firstRetry, patience.longestRetry) {}

    IdRanges wanted;
    IdRanges inFlight;
    IdRanges onceAbsent; // missing in one answer, long enough ago
    std::vector<Resting> resting;
    std::optional<std::int64_t> openFrom;
    bool isOpenEndInFlight = false;
    Backoff lag;
    Monotonic::time_point notBefore;

    [[nodiscard]] std::int64_t pending() const
    {
        auto sum = wanted.count();
        for (const auto &rest : resting)
            sum += rest.ids.count();
        return sum;
    }

    void wake(Monotonic::time_point now)
    {
        std::erase_if(resting, [&](const Resting &rest) {
            if (rest.until > now)
                return false;
            wanted.add(rest.ids);
            onceAbsent.add(rest.ids);
            return true;
        });
    }

    void remove(IdRange range)
    {
        wanted.remove(range);
        onceAbsent.remove(range);
        for (auto &rest : resting)
            rest.ids.remove(range);
    }

    // The newest stretch that one call can carry; beyond an open end everything is asked for from there.
    [[nodiscard]] std::optional<IdRange> newestWindow() const
    {
        auto ids = wanted;
        for (const auto &range : inFlight.ranges())
            ids.remove(range);
        if (openFrom)
            ids.remove({*openFrom, noEnd - 1});
        if (ids.isEmpty())
            return std::nullopt;
        const auto last = *ids.highest();
        ids.remove({0, last - RestClient::tradesPerCall});
        return IdRange{*ids.lowest(), last};
    }

    // When there is something to ask for, or to wake.
    [[nodiscard]] Monotonic::time_point nextAt() const
    {
        auto next = Monotonic::time_point::max();
        if ((openFrom && !isOpenEndInFlight) || newestWindow())
            next = notBefore;
        for (const auto &rest : resting)
            next = std::min(next, rest.until);
        return next;
    }

    // A full answer has more behind it; after any other the exchange has no later trade.
    void moveOpenEnd(std::int64_t asked, std::int64_t highest, bool hasMore)
    {
        if (!openFrom || *openFrom < asked) // asked for from further back meanwhile
            return;
        if (hasMore)
            openFrom = highest + 1;
        else
            openFrom.reset();
    }
};

struct GapFiller::Call {
    Symbol symbol;
    IdRange ids; // last: noEnd where it asks for everything from the first on
    std::weak_ptr<Gaps> gaps;

    [[nodiscard]] bool isOpenEnd() const { return ids.last == noEnd; }
};

GapFiller::GapFiller(RestClient &client, QObject *parent) : GapFiller(client, Patience{}, parent) {}

GapFiller::GapFiller(RestClient &client, const Patience &patience, QObject *parent)
    : QObject(parent), m_client(client), m_patience(patience), m_backoff(patience.firstRetry, patience.longestRetry)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &GapFiller::fill);
}

GapFiller::~GapFiller() = default;

void GapFiller::request(const Symbol &symbol, IdRange range)
{
    auto &gaps = gapsOf(symbol);
    range.first = std::max<std::int64_t>(range.first, 0);
    IdRanges asked = IdRanges({range});
    for (const auto &rest : gaps.resting) {
        for (const auto &resting : rest.ids.ranges())
            asked.remove(resting);
    }
    gaps.wanted.add(asked);
    fill();
    Q_EMIT statusChanged();
}

void GapFiller::requestFrom(const Symbol &symbol, std::int64_t firstId)
{
    auto &gaps = gapsOf(symbol);
    gaps.openFrom = std::min(gaps.openFrom.value_or(noEnd), std::max<std::int64_t>(firstId, 0));
    fill();
}

void GapFiller::forget(const Symbol &symbol)
{
    if (m_gaps.erase(symbol) > 0)
        Q_EMIT statusChanged();
}

std::int64_t GapFiller::pending() const
{
    std::int64_t sum = 0;
    for (const auto &[symbol, gaps] : m_gaps)
        sum += gaps->pending();
    return sum;
}

std::int64_t GapFiller::pending(const Symbol &symbol) const
{
    const auto gaps = m_gaps.find(symbol);
    return gaps == m_gaps.end() ? 0 : gaps->second->pending();
}

GapFiller::Gaps &GapFiller::gapsOf(const Symbol &symbol)
{
    auto &gaps = m_gaps[symbol];
    if (!gaps)
        gaps = std::make_shared<Gaps>(m_patience);
    return *gaps;
}

void GapFiller::fill()
{
    const auto now = Monotonic::now();
    for (const auto &[symbol, gaps] : m_gaps)
        gaps->wake(now);
    while (m_inFlight < callsInFlight && now >= m_notBefore) {
        const auto call = nextCall(now);
        if (!call)
            break;
        send(*call);
    }
    scheduleNext();
}

// Markets in turn: the first one behind the last served that has something to ask.
std::optional<GapFiller::Call> GapFiller::nextCall(Monotonic::time_point now) const
{
    auto place = m_gaps.upper_bound(m_lastServed);
    for (std::size_t i = 0; i < m_gaps.size(); ++i, ++place) {
        if (place == m_gaps.end())
            place = m_gaps.begin();
        const auto &[symbol, gaps] = *place;
        if (gaps->notBefore > now)
            continue;
        if (gaps->openFrom && !gaps->isOpenEndInFlight)
            return Call{symbol, {*gaps->openFrom, noEnd}, gaps};
        if (const auto window = gaps->newestWindow())
            return Call{symbol, *window, gaps};
    }
    return std::nullopt;
}

void GapFiller::send(const Call &call)
{
    const auto gaps = call.gaps.lock();
    const auto limit = call.isOpenEnd() ? RestClient::tradesPerCall : int(call.ids.count());
    if (call.isOpenEnd())
        gaps->isOpenEndInFlight = true;
    else
        gaps->inFlight.add(call.ids);
    m_lastServed = call.symbol;
    ++m_inFlight;
    m_client.historicalTrades(call.symbol, call.ids.first, limit, this,
                              [this, call](Result<TradeBatch> answer) { onAnswer(call, std::move(answer)); });
}

void GapFiller::onAnswer(const Call &call, Result<TradeBatch> answer)
{
    --m_inFlight;
    if (const auto gaps = call.gaps.lock()) { // else: forgotten meanwhile
        if (call.isOpenEnd())
            gaps->isOpenEndInFlight = false;
        else
            gaps->inFlight.remove(call.ids);
        if (answer)
            accept(call, *gaps, *answer);
        else
            onFailure(*gaps, answer.error());
    }
    fill();
}

void GapFiller::onFailure(Gaps &gaps, const Error &error)
{
    const auto now = Monotonic::now();
    // Only this market is refused (an unknown symbol, say): the others go on.
    if (error.code == QLatin1String("400"))
        gaps.notBefore = now + gaps.lag.next();
    else
        m_notBefore = now + std::max(m_backoff.next(), m_client.budget().barred());
    setProblem(error.message);
}

void GapFiller::accept(const Call &call, Gaps &gaps, const TradeBatch &answer)
{
    m_backoff.reset();
    IdRanges answered;
    TradeBatch found{{}, {}, answer.receivedAt};
    bool isReadable = true;
    const auto isNews = [&](std::int64_t id) { return call.isOpenEnd() ? id >= call.ids.first : gaps.wanted.contains(id); };
    for (const auto &trade : answer.trades) {
        answered.add(trade.id);
        if (isNews(trade.id))
            found.trades.push_back(trade);
    }
    for (const auto &input : answer.rejected) {
        isReadable = isReadable && input.tradeId;
        if (input.tradeId)
            answered.add(*input.tradeId);
        if (!input.tradeId || isNews(*input.tradeId))
            found.rejected.push_back(input);
    }
    for (const auto &range : answered.ranges())
        gaps.remove(range);
    const auto symbol = call.symbol;
    const auto absentIds = conclude(call, gaps, answered, isReadable);
    setProblem({});
    // Whoever listens may call back; nothing of `gaps` is touched from here on.
    if (!found.isEmpty())
        Q_EMIT fetched(found);
    for (const auto &range : absentIds.ranges())
        Q_EMIT absent(symbol, range);
    Q_EMIT statusChanged();
}

// What did not come is absent, or late: only an answer with a later id speaks against the exchange having it, and only
// the second of them is believed.
IdRanges GapFiller::conclude(const Call &call, Gaps &gaps, const IdRanges &answered, bool isReadable)
{
    const auto now = Monotonic::now();
    const auto highest = answered.highest().value_or(-1);
    auto missing = IdRanges({{call.ids.first, std::min(call.ids.last, highest)}});
    for (const auto &range : answered.ranges())
        missing.remove(range);
    if (call.isOpenEnd()) {
        gaps.moveOpenEnd(call.ids.first, highest, int(answered.count()) >= RestClient::tradesPerCall);
    } else {
        missing = intersection(missing, gaps.wanted);
        if (highest < call.ids.last || !isReadable)
            gaps.notBefore = now + gaps.lag.next();
        else
            gaps.lag.reset();
    }
    for (const auto &rest : gaps.resting) {
        for (const auto &range : rest.ids.ranges())
            missing.remove(range);
    }
    if (!isReadable)
        return {};
    const auto confirmed = intersection(missing, gaps.onceAbsent);
    for (const auto &range : confirmed.ranges()) {
        gaps.remove(range);
        missing.remove(range);
    }
    for (const auto &range : missing.ranges())
        gaps.wanted.remove(range);
    if (!missing.isEmpty())
        gaps.resting.push_back({missing, now + m_patience.secondAnswer});
    return confirmed;
}

void GapFiller::scheduleNext()
{
    // While calls are out their answers drive us on.
    if (m_inFlight >= callsInFlight)
        return;
    auto next = Monotonic::time_point::max();
    for (const auto &[symbol, gaps] : m_gaps)
        next = std::min(next, gaps->nextAt());
    if (next == Monotonic::time_point::max())
        return;
    const auto wait = std::max(next, m_notBefore) - Monotonic::now();
    m_wake.start(std::max(std::chrono::milliseconds(1), std::chrono::ceil<std::chrono::milliseconds>(wait)));
}

void GapFiller::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT statusChanged();
}

} // namespace tidemark
