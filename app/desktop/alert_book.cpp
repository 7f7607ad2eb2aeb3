#include "desktop/alert_book.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 1s; // between two writes

} // namespace

AlertBook::AlertBook(const QString &path, QObject *parent) : QObject(parent), m_path(path), m_pause(this)
{
    auto read = readAlertFile(path);
    m_kept = std::move(read.kept);
    m_problem = std::move(read.problem);
    m_mayWrite = read.mayReplace;
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isChanged)
            save();
    });
}

AlertBook::~AlertBook()
{
    if (m_isChanged)
        write();
    m_writer.waitForDone();
}

void AlertBook::setRules(const std::vector<AlertRule> &rules)
{
    m_kept.rules = rules;
    save();
    Q_EMIT rulesChanged(m_kept.rules);
}

void AlertBook::add(const AlertEvent &event)
{
    auto &history = m_kept.history;
    history.push_back(event);
    if (history.size() > mostEvents)
        history.erase(history.begin(), history.end() - std::ptrdiff_t(mostEvents));
    m_kept.unread = std::min(m_kept.unread + 1, int(history.size()));
    const bool isOfRule = noteRaised(event);
    save();
    Q_EMIT added(event);
    if (isOfRule)
        Q_EMIT rulesChanged(m_kept.rules);
}

// Whether there is such a rule still; it may have been deleted meanwhile.
bool AlertBook::noteRaised(const AlertEvent &event)
{
    const auto rule = std::find_if(m_kept.rules.begin(), m_kept.rules.end(),
                                   [&event](const AlertRule &other) { return other.id == event.rule; });
    if (rule == m_kept.rules.end())
        return false;
    rule->raisedAt = event.raisedAt;
    rule->isEnabled = rule->isEnabled && rule->rest;
    return true;
}

void AlertBook::setHistory(const std::vector<AlertEvent> &history)
{
    m_kept.history = history;
    m_kept.unread = 0;
    save();
}

void AlertBook::markRead()
{
    if (std::exchange(m_kept.unread, 0) > 0)
        save();
}

void AlertBook::noteWatched(const std::vector<AlertAnchor> &anchors)
{
    for (const auto &anchor : anchors) {
        const auto known = std::find_if(m_kept.anchors.begin(), m_kept.anchors.end(),
                                        [&anchor](const AlertAnchor &other) { return other.symbol == anchor.symbol; });
        if (known == m_kept.anchors.end())
            m_kept.anchors.push_back(anchor);
        else
            *known = anchor;
    }
    save();
}

void AlertBook::save()
{
    if (!m_mayWrite)
        return;
    m_isChanged = true;
    if (!m_pause.isActive())
        write();
}

void AlertBook::write()
{
    m_isChanged = false;
    m_pause.start();
    m_writer.start([this, path = m_path, kept = m_kept] {
        const auto problem = writeAlertFile(path, kept).message();
        QMetaObject::invokeMethod(this, [this, problem] { noteWritten(problem); }, Qt::QueuedConnection);
    });
}

void AlertBook::noteWritten(const QString &problem)
{
    if (std::exchange(m_told, problem) != problem && !problem.isEmpty())
        Q_EMIT failed(problem);
}

} // namespace tidemark
