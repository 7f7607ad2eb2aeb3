#include "session/replay_feed.h"

#include "database/stored_trades.h"
#include "session/mailbox.h"
#include "session/on_thread_of.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Monotonic = std::chrono::steady_clock;

constexpr auto turnEvery = 25ms;
constexpr auto frameEvery = 100ms;          // while time passes; what a person did is told at once
constexpr std::size_t mostAtOnce = 20'000; // trades a turn
constexpr std::size_t mostUnseen = 40'000; // that the screen has not taken yet
constexpr std::size_t mostSteps = 100;      // that wait, as those of a key that is held
constexpr auto forgetEvery = 1min;         // of the time that is played

} // namespace

ReplayFeed::ReplayFeed(OpenRecord open, Mailbox &mailbox) : m_open(std::move(open)), m_mailbox(mailbox), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(turnEvery);
    connect(&m_timer, &QTimer::timeout, this, &ReplayFeed::tick);
}

ReplayFeed::~ReplayFeed() = default;

void ReplayFeed::begin(const ReplayStart &start)
{
    const bool hasOtherMarkets = start.markets != m_start.markets;
    m_start = start;
    m_steps.clear();
    if (hasOtherMarkets)
        m_replay.reset();
    m_standing.isRunning = start.isRunning;
    jump(start.at, {});
}

void ReplayFeed::follow(const std::vector<Symbol> &symbols)
{
    m_start.followed = symbols;
    if (!m_replay)
        return;
    // To where it stands, be it between two trades of one moment.
    const auto now = m_replay->now();
    const auto market = symbols.empty() ? m_markets.end() : m_markets.find(symbols.front());
    const bool isBetween = m_isBegun && market != m_markets.end() && market->second.last() && market->second.last()->tradedAt == now;
    jump(now, isBetween ? Goal{.market = symbols.front(), .throughId = market->second.last()->id} : Goal{.until = now});
}

void ReplayFeed::seek(Timestamp moment)
{
    m_steps.clear();
    if (m_replay)
        jump(moment, {});
}

// What was told is of another time: it goes, also what the screen has not taken yet.
void ReplayFeed::jump(Timestamp moment, Goal goal)
{
    moment = std::clamp(moment, StoredTrades::beginning + 48h, wallClock());
    m_isBegun = false;
    m_goal = goal.until || goal.throughId ? std::optional(goal) : std::nullopt;
    ++m_standing.course;
    m_standing.isAtEnd = false;
    m_standing.trades = 0;
    m_markets.clear();
    for (const auto &symbol : m_start.markets)
        m_markets.try_emplace(symbol, symbol);
    m_unposted.clear();
    m_forgotten = moment;
    if (!m_reader) {
        const auto here = [this](auto act) { return [this, act](int course, auto value) { onThreadOf(*this, [this, act, course, value = std::move(value)] { (this->*act)(course, value); }); }; };
        m_reader = std::make_unique<ReplayReader>(m_open, ReplayReader::Listener{here(&ReplayFeed::takeOutset), here(&ReplayFeed::takePast), here(&ReplayFeed::takeProblem)});
    }
    m_reader->want({m_standing.course, moment, m_start.markets, m_start.followed});
    if (m_replay) {
        m_replay->pause();
        m_replay->seek(moment);
    } else {
        const auto say = [this](const QString &problem) { onThreadOf(*this, [this, problem] { takeProblem(m_standing.course, problem); }); };
        m_replay = std::make_unique<RecordReplay>(m_open, RecordReplay::Part{m_start.markets, moment, StoredTrades::end, m_standing.speed}, say);
    }
}

void ReplayFeed::takeOutset(int course, const ReplayOutset &outset)
{
    if (course != m_standing.course)
        return;
    [[maybe_unused]] const auto former = m_mailbox.take();
    for (const auto &trades : outset.trades) {
        if (const auto market = trades.empty() ? m_markets.end() : m_markets.find(trades.front().symbol); market != m_markets.end())
            market->second.begin(trades);
        m_unposted.insert(m_unposted.end(), trades.begin(), trades.end());
    }
    for (const auto &price : outset.prices) {
        const auto market = m_markets.find(price.symbol);
        if (price.last && market != m_markets.end() && !market->second.last())
            market->second.begin({&*price.last, 1});
    }
    m_isBegun = true;
    if (m_goal)
        pursue();
    else
        post();
    if (m_standing.isRunning)
        m_replay->begin();
    m_timer.start();
    stepOn();
}

void ReplayFeed::takePast(int course, const ReplayPast &past)
{
    const auto market = m_markets.find(past.market.symbol);
    if (course != m_standing.course || market == m_markets.end())
        return;
    market->second.learn(past);
    if (!m_standing.isRunning && !m_goal)
        post();
}

void ReplayFeed::takeProblem(int course, const QString &problem)
{
    if (course != m_standing.course || std::exchange(m_standing.problem, problem) == problem)
        return;
    post();
}

void ReplayFeed::setRunning(bool isRunning)
{
    if (!m_replay)
        return;
    m_standing.isRunning = isRunning;
    m_goal.reset();
    m_steps.clear();
    m_timer.start();
    if (isRunning && m_standing.isAtEnd) // there may be more by now
        return jump(m_replay->now(), {.until = m_replay->now()});
    if (!isRunning)
        m_replay->pause();
    else if (m_isBegun)
        m_replay->begin();
    if (m_isBegun)
        post();
}

void ReplayFeed::setSpeed(double speed)
{
    m_standing.speed = speed;
    if (!m_replay)
        return;
    m_replay->setSpeed(speed);
    if (m_isBegun)
        post();
}

void ReplayFeed::setSkipsIdle(bool skipsIdle)
{
    m_standing.skipsIdle = skipsIdle;
    if (m_isBegun)
        post();
}

// One after the other, however fast they are wanted.
void ReplayFeed::step(const ReplayStep &step)
{
    if (!m_replay || step.count == 0 || m_steps.size() >= mostSteps)
        return;
    m_steps.push_back(step);
    stepOn();
}

void ReplayFeed::stepOn()
{
    if (!m_isBegun || m_goal || m_steps.empty())
        return;
    const auto step = m_steps.front();
    m_steps.pop_front();
    stand();
    if (step.count < 0)
        return stepBack(step);
    m_timer.start();
    m_goal = step.unit == ReplayStep::Unit::Second ? Goal{.until = m_replay->now() + std::chrono::seconds(step.count)}
                                                   : Goal{.market = step.market, .trades = step.count};
    pursue();
}

// The record is read forwards only: to a place before, and on to where it is to stand.
void ReplayFeed::stepBack(const ReplayStep &step)
{
    if (step.unit == ReplayStep::Unit::Second) {
        const auto there = m_replay->now() - std::chrono::seconds(-step.count);
        return jump(there, {.until = there});
    }
    const auto market = m_markets.find(step.market);
    const auto before = market == m_markets.end() ? std::nullopt : market->second.before(std::size_t(-step.count));
    if (before)
        jump(before->tradedAt, {.market = step.market, .throughId = before->id});
    else
        stepOn();
}

void ReplayFeed::stand()
{
    m_standing.isRunning = false;
    m_replay->pause();
}

void ReplayFeed::tick()
{
    if (!m_isBegun)
        return;
    if (m_mailbox.waiting() > mostUnseen) {
        m_replay->standStill();
        return;
    }
    if (m_goal)
        return pursue();
    if (!m_standing.isRunning)
        return m_timer.stop();
    if (m_standing.skipsIdle)
        m_replay->skipIdle();
    take(m_replay->due(mostAtOnce));
    if (m_replay->isAtEnd()) {
        stand();
        m_standing.isAtEnd = true;
        post();
    } else if (Monotonic::now() - m_posted >= frameEvery) {
        post();
    }
}

// Until the goal is reached, the record's end, or what is read ahead is used up: then again with the next turn.
void ReplayFeed::pursue()
{
    bool isReached = false;
    if (m_goal->until) {
        take(m_replay->dueUntil(*m_goal->until, mostAtOnce));
        isReached = m_replay->now() >= *m_goal->until;
    } else {
        for (std::size_t taken = 0; taken < mostAtOnce && !isReached; ++taken) {
            const auto trade = m_replay->step();
            if (!trade)
                break;
            note(*trade);
            isReached = hasReached(*trade);
        }
    }
    m_standing.isAtEnd = m_replay->isAtEnd();
    if (!isReached && !m_standing.isAtEnd) {
        if (m_unposted.size() >= mostAtOnce)
            post(); // the goal may be far: of a market that is traded seldom the next trade is hours away
        return;
    }
    m_goal.reset();
    if (m_standing.isAtEnd)
        stand();
    post();
    stepOn();
}

bool ReplayFeed::hasReached(const Trade &trade)
{
    if (!m_goal->market.isEmpty() && trade.symbol != m_goal->market)
        return false;
    return m_goal->throughId ? trade.id >= *m_goal->throughId : --m_goal->trades <= 0;
}

void ReplayFeed::take(std::vector<Trade> trades)
{
    for (const auto &trade : trades)
        note(trade);
}

void ReplayFeed::note(const Trade &trade)
{
    if (const auto market = m_markets.find(trade.symbol); market != m_markets.end())
        market->second.add(trade);
    m_unposted.push_back(trade);
    ++m_standing.trades;
    if (trade.tradedAt < m_forgotten + forgetEvery)
        return;
    m_forgotten = trade.tradedAt;
    for (auto &[symbol, market] : m_markets)
        market.forget(m_forgotten);
}

void ReplayFeed::post()
{
    m_posted = Monotonic::now();
    if (!m_standing.problem.isEmpty() && !m_unposted.empty())
        m_standing.problem.clear(); // it goes on
    LiveUpdate update{.exchangeNow = m_replay->now(), .trades = std::exchange(m_unposted, {}), .markets = {}, .status = {}, .replay = m_standing};
    update.status.database.state = DatabaseState::Ready;
    update.replay->unread = 0;
    for (const auto &[symbol, market] : m_markets) {
        update.replay->unread += market.isLearned() ? 0 : 1;
        if (!m_isBegun)
            continue; // nobody knows yet where they stand
        auto pulse = market.pulse(update.exchangeNow);
        pulse.series = m_standing.course;
        update.markets.push_back(std::move(pulse));
    }
    m_mailbox.post(std::move(update));
}

} // namespace tidemark
