#include "session/mirror_thread.h"

#include "exchange/exchange_proxy.h"
#include "session/mirroring.h"
#include "session/on_thread_of.h"

#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logMirror, "tidemark.mirror")

using namespace std::chrono_literals;

constexpr auto untilTurnIsTried = 30s;
constexpr auto betweenStates = 500ms;

// What changes all the time is told twice a second; another state at once.
class StatusPace {
public:
    [[nodiscard]] bool isDue(const MirrorStatus &status)
    {
        const auto now = std::chrono::steady_clock::now();
        const bool isNew = status.state != m_told.state || status.problem != m_told.problem || (status.waiting == 0) != (m_told.waiting == 0);
        if (!isNew && now - m_at < betweenStates)
            return false;
        m_at = now;
        m_told = status;
        return true;
    }

private:
    std::chrono::steady_clock::time_point m_at;
    MirrorStatus m_told;
};

} // namespace

MirrorThread::MirrorThread(const MirrorSettings &settings) : m_settings(settings)
{
    m_thread.setObjectName(QStringLiteral("mirror"));
    m_onThread.moveToThread(&m_thread);
}

MirrorThread::~MirrorThread()
{
    end();
}

void MirrorThread::start()
{
    m_thread.start(QThread::LowPriority);
}

void MirrorThread::setTarget(const std::optional<PgTarget> &target)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_target = target;
    }
    renew();
}

void MirrorThread::setSettings(const MirrorSettings &settings)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_settings = settings;
    }
    renew();
}

void MirrorThread::renew()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_isDue = true;
        if (m_isEnding)
            m_stop.request_stop();
    }
    onThreadOf(m_onThread, [this] { work(); });
}

void MirrorThread::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_stop.request_stop();
    }
    m_thread.quit();
    m_thread.wait();
}

std::optional<MirrorThread::Order> MirrorThread::order()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_isDue, false) ? std::optional(Order{m_settings, m_target, m_stop.get_token()}) : std::nullopt;
}

void MirrorThread::work()
{
    const auto wanted = order();
    if (!wanted || wanted->stop.stop_requested())
        return;
    if (wanted->settings.url.isEmpty())
        return tell({});
    if (!wanted->target)
        return tell({.state = MirrorStatus::State::Waiting});
    mirror(*wanted);
}

void MirrorThread::mirror(const Order &order)
{
    while (!order.stop.stop_requested() && mirrorOnce(order))
        MirrorSender::rest(untilTurnIsTried, order.stop);
}

bool MirrorThread::mirrorOnce(const Order &order)
{
    auto target = MirrorTarget::of(order.settings);
    if (!target) {
        tell({.state = MirrorStatus::State::Stopped, .problem = target.message()});
        return false;
    }
    MirrorClient client(std::move(target).value(), {}, [](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); });
    const PgBounds bounds{.stop = order.stop, .lockWait = 10s, .silence = 10min, .grace = 2s};
    StatusPace pace;
    MirrorStatus last;
    Mirroring mirroring(client, {}, [&] { return PgSession::open(*order.target, bounds); },
                        {[&](const MirrorStatus &status) {
                             last = status;
                             if (pace.isDue(status))
                                 tell(status);
                         },
                         [](const QString &sentence) { qCWarning(logMirror).noquote() << sentence; }});
    const auto done = mirroring.run(order.stop);
    if (done)
        return false;
    const bool isElsewhere = done.error().code == Mirroring::elsewhere();
    last.state = isElsewhere ? MirrorStatus::State::Elsewhere : MirrorStatus::State::Stopped;
    last.problem = done.error().message;
    if (!isElsewhere)
        qCWarning(logMirror).noquote() << last.problem;
    tell(last);
    return isElsewhere;
}

void MirrorThread::tell(const MirrorStatus &status)
{
    Q_EMIT changed(status);
}

} // namespace tidemark
