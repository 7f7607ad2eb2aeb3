#include "session/mirror_check.h"

#include "exchange/exchange_proxy.h"
#include "mirror/gzip.h"
#include "mirror/mirror_client.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto checkSilence = 6s; // a person waits

// No points are written: 1.x takes none in silence, others refuse that there are none, and both only who may write.
[[nodiscard]] MirrorAnswer triedMirror(const MirrorQuestion &question)
{
    auto target = MirrorTarget::of(question.settings);
    if (!target)
        return {question.ticket, false, target.message()};
    MirrorPatience patience;
    patience.silence = checkSilence;
    MirrorClient client(std::move(target).value(), patience, [](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); });
    const auto verdict = client.write(gzipped({}), {});
    using Kind = MirrorVerdict::Kind;
    if (verdict.kind == Kind::Taken || verdict.kind == Kind::Refused)
        return {question.ticket, true, MirrorCheck::tr("%1 answers, and takes points into “%2”.").arg(client.server(), client.target().database)};
    return {question.ticket, false, verdict.words};
}

} // namespace

MirrorCheck::MirrorCheck(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("mirror check"));
    m_onThread.moveToThread(&m_thread);
}

MirrorCheck::~MirrorCheck()
{
    m_thread.quit();
    m_thread.wait();
}

void MirrorCheck::check(const MirrorQuestion &question)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(&m_onThread, [this, question] { Q_EMIT answered(triedMirror(question)); }, Qt::QueuedConnection);
}

} // namespace tidemark
