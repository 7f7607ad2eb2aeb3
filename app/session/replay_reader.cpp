#include "session/replay_reader.h"

#include "database/pg_session.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto untilReadAnew = 2s;

[[nodiscard]] std::vector<Symbol> inOrder(const ReplayReader::Wanted &wanted)
{
    auto order = wanted.followed;
    for (const auto &symbol : wanted.markets) {
        if (std::find(order.begin(), order.end(), symbol) == order.end())
            order.push_back(symbol);
    }
    return order;
}

} // namespace

ReplayReader::ReplayReader(OpenRecord open, Listener listener)
    : m_open(std::move(open)), m_listener(std::move(listener)), m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

ReplayReader::~ReplayReader() = default;

void ReplayReader::want(Wanted wanted)
{
    const std::scoped_lock lock(m_mutex);
    m_course.request_stop();
    m_wanted = std::move(wanted);
    m_changed.notify_all();
}

void ReplayReader::work(const std::stop_token &stop)
{
    m_ending = stop;
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_wanted.has_value(); }))
            break;
        const auto wanted = *std::exchange(m_wanted, std::nullopt);
        std::stop_source course;
        m_course = course;
        lock.unlock();
        const std::stop_callback atTheEnd(stop, [&course] { course.request_stop(); });
        tell(wanted, course.get_token());
    }
    m_session.reset();
}

// Nothing where it is not wanted any more.
template <typename Read>
auto ReplayReader::attempt(const Wanted &wanted, const std::stop_token &stop, Read read)
{
    std::optional<std::decay_t<decltype(read().value())>> value;
    while (!stop.stop_requested() && !value) {
        auto opened = m_session ? Result<std::shared_ptr<PgSession>>(m_session) : m_open(m_ending);
        m_session = opened ? std::move(opened).value() : nullptr;
        auto answer = opened ? read() : Result<std::decay_t<decltype(read().value())>>(opened.error());
        if (stop.stop_requested())
            break;
        const auto problem = answer.message();
        if (std::exchange(m_told, problem) != problem)
            m_listener.waits(wanted.course, problem);
        if (answer) {
            value = std::move(answer).value();
        } else {
            m_session.reset();
            rest(stop);
        }
    }
    return value;
}

void ReplayReader::tell(const Wanted &wanted, const std::stop_token &stop)
{
    auto outset = attempt(wanted, stop, [&] { return readReplayOutset(*m_session, wanted.moment, wanted.markets, wanted.followed); });
    if (!outset)
        return;
    m_listener.begins(wanted.course, std::move(*outset));
    for (const auto &symbol : inOrder(wanted)) {
        auto past = attempt(wanted, stop, [&] { return readReplayPast(*m_session, symbol, wanted.moment, stop); });
        if (!past)
            return;
        m_listener.learns(wanted.course, std::move(*past));
    }
}

void ReplayReader::rest(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, untilReadAnew, [this] { return m_wanted.has_value(); });
}

} // namespace tidemark
