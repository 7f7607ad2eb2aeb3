#include "session/mirror_check.h"

#include "exchange/exchange_proxy.h"
#include "mirror/gzip.h"
#include "mirror/mirror_client.h"
#include "session/on_thread_of.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// A person waits.
constexpr auto checkSilence = 6s;
constexpr auto checkGrace = 0s;

// No points are written: 1.x takes none in silence, others refuse that there are none, and all do so only of who may write.
[[nodiscard]] MirrorAnswer triedMirror(const MirrorSettings &settings, const std::stop_token &stop)
{
    auto target = MirrorTarget::of(settings);
    if (!target)
        return {false, target.message()};
    MirrorPatience patience;
    patience.silence = checkSilence;
    patience.grace = checkGrace;
    MirrorClient client(std::move(target).value(), patience, [](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); });
    const auto verdict = client.write(gzipped({}), stop);
    using Kind = MirrorVerdict::Kind;
    if (verdict.kind == Kind::Taken || verdict.kind == Kind::Refused)
        return {true, QCoreApplication::translate("tidemark::MirrorCheck", "%1 answers, and takes points into “%2”.")
                          .arg(client.server(), client.target().database)};
    return {false, verdict.words};
}

} // namespace

MirrorCheck::MirrorCheck()
{
    m_thread.setObjectName(QStringLiteral("mirror check"));
    m_onThread.moveToThread(&m_thread);
}

MirrorCheck::~MirrorCheck()
{
    end();
}

void MirrorCheck::check(const Inquiry &inquiry, std::function<void(const MirrorAnswer &)> then)
{
    if (m_stop.stop_requested())
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    onThreadOf(m_onThread, [this, inquiry, then = std::move(then)] {
        const std::stop_callback withAll(m_stop.get_token(), [inquiry] { inquiry->cancel(); });
        if (inquiry->stop().stop_requested())
            return;
        const auto answer = triedMirror(inquiry->question().settings, inquiry->stop());
        if (!inquiry->stop().stop_requested())
            then(answer);
    });
}

void MirrorCheck::end()
{
    cancelAll();
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidemark
