#include "commands/record_alerts.h"

#include "commands/answers.h"
#include "core/shell_word.h"
#include "exchange/exchange_proxy.h"
#include "session/recorder.h"

#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::milliseconds timeToStop(9'500);
constexpr std::chrono::milliseconds leastTime(200);

} // namespace

Result<AlertsKept> RecordAlerts::read(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{QStringLiteral("--alerts: there is no file %1. “tidemark-cli alerts add --alerts %2” makes one; nothing is recorded.").arg(path, shellWord(path))};
    auto kept = checkAlertFile(path);
    return kept ? kept : Result<AlertsKept>(Error{QStringLiteral("--alerts: %1 Nothing is recorded until it is mended.").arg(kept.message())});
}

RecordAlerts::RecordAlerts(const QString &path, const AlertsKept &kept, Recorder &recorder, const ProxyChoice &proxy)
    : m_book(QFileInfo(path).absoluteFilePath(), kept), m_post(m_book, [proxy](const QUrl &url) { return exchangeProxy(proxy, url); })
{
    recorder.setAlertAnchors(kept.anchors);
    recorder.setAlerts(kept.rules);
    connect(&recorder, &Recorder::alertRaised, this, [this](const AlertEvent &event) {
        printNews(QStringLiteral("Alert: %1").arg(englishAlert(event).text.section(QLatin1Char('\n'), 0, 0)));
        m_book.add(event);
    });
    connect(&recorder, &Recorder::alertsWatched, &m_book, &AlertBook::noteWatched);
    connect(&m_book, &AlertBook::rulesChanged, &recorder, &Recorder::setAlerts);
    connect(&m_book, &AlertBook::failed, this, [](const QString &problem) { printProblem(problem); });
    connect(&m_post, &AlertPost::troubled, this, [](const QString &problem) { printProblem(problem); });
    connect(&m_post, &AlertPost::noted, this, &RecordAlerts::note);
}

// Each change of state once.
void RecordAlerts::note(const DeliveryNote &note)
{
    if (note.outcome == DeliveryOutcome::Delivered) {
        if (m_failing.erase(note.destination) > 0)
            printNews(QStringLiteral("Alerts are delivered to “%1” again.").arg(note.destination));
    } else if (note.outcome == DeliveryOutcome::GivenUp) {
        printProblem(QStringLiteral("The alert “%1” was not delivered to “%2”: %3").arg(note.title, note.destination, note.sentence));
    } else if (m_failing.insert(note.destination).second) {
        printProblem(QStringLiteral("Alerts wait for “%1”: %2").arg(note.destination, note.sentence));
    }
}

void RecordAlerts::noteStopping()
{
    if (!m_stopping.isValid())
        m_stopping.start();
}

void RecordAlerts::end()
{
    const std::chrono::milliseconds taken(m_stopping.isValid() ? m_stopping.elapsed() : 0);
    m_post.end(std::clamp(timeToStop - taken, leastTime, DeliveryThread::patience));
}

} // namespace tidemark
