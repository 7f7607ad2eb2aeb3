#include "alerts/alert_book.h"

#include "alerts/alert_merge.h"
#include "host/file_lock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logAlertBook, "tidemark.alerts", QtInfoMsg)

using namespace std::chrono_literals;

constexpr auto betweenWrites = 1s;
constexpr auto betweenLooks = 1s; // at what another program may have written
constexpr auto lockPatience = 5s;

// As long as it still counts: for the rest, and for where a move is measured from.
void noteTold(AlertRule &rule, const AlertEvent &event)
{
    const auto counts = std::max(rule.window, rule.rest.value_or(0s));
    auto markets = event.alsoIn;
    markets.push_back(event.symbol);
    std::erase_if(rule.toldIn, [&](const AlertTold &told) {
        return told.at + counts < event.raisedAt || std::find(markets.begin(), markets.end(), told.symbol) != markets.end();
    });
    for (const auto &symbol : markets)
        rule.toldIn.push_back({symbol, event.raisedAt});
}

// Beside a file that is gone, or that cannot be read or written any more at the end: "…/alerts-unsaved-20240808-235500.json".
void keepUnsaved(const QString &path, const AlertsKept &kept)
{
    const QFileInfo file(path);
    const auto time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const auto aside = QStringLiteral("%1/%2-unsaved-%3.json").arg(file.path(), file.completeBaseName(), time);
    const auto written = writeAlertFile(aside, kept);
    qCWarning(logAlertBook).noquote() << (written ? QStringLiteral("The alerts could not be saved to %1 at the end, so as they were then they are kept in %2.").arg(path, aside)
                                                  : QStringLiteral("The alerts could not be saved to %1 at the end, nor beside it, so what changed since it was last written is lost: %2")
                                                        .arg(path, written.message()));
}

} // namespace

AlertBook::AlertBook(const QString &path, QObject *parent) : QObject(parent), m_path(path), m_pause(this), m_look(this)
{
    m_mark = AlertFileMark::of(path);
    auto read = readAlertFile(path);
    m_kept = std::move(read.kept);
    m_problem = std::move(read.problem);
    m_mayWrite = read.mayReplace;
    if (AlertFileMark::of(path) == AlertFileMark())
        m_mark = {}; // it was set aside
    begin();
}

AlertBook::AlertBook(const QString &path, const AlertsKept &kept, QObject *parent)
    : QObject(parent), m_path(path), m_kept(kept), m_mark(AlertFileMark::of(path)), m_pause(this), m_look(this)
{
    begin();
}

void AlertBook::begin()
{
    m_base = m_kept;
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isChanged && m_holds == 0)
            write();
    });
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &AlertBook::look);
    m_look.start();
}

AlertBook::~AlertBook()
{
    m_writer.waitForDone();
    if (m_synced && m_synced->kept) {
        m_base = *m_synced->kept;
        m_mark = m_synced->mark;
    } else if (m_synced) {
        m_isChanged = m_isChanged || m_kept != m_base; // the last write was in vain
    }
    if (m_isChanged && m_mayWrite && !sync(m_path, m_base, m_kept, m_mark, true).kept)
        keepUnsaved(m_path, m_kept);
}

void AlertBook::setRules(const std::vector<AlertRule> &rules)
{
    m_kept.rules = rules;
    save();
    Q_EMIT rulesChanged(m_kept.rules);
}

void AlertBook::setDestinations(const std::vector<AlertDestination> &destinations)
{
    m_kept.destinations = destinations;
    save();
    Q_EMIT destinationsChanged();
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
    Q_EMIT added(event); // whoever delivers it may hold the book
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
    if (rule->symbol.isEmpty())
        noteTold(*rule, event);
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
    std::unordered_map<Symbol, std::size_t> places;
    for (std::size_t i = 0; i < m_kept.anchors.size(); ++i)
        places.emplace(m_kept.anchors[i].symbol, i);
    for (const auto &anchor : anchors) {
        const auto [place, isNew] = places.emplace(anchor.symbol, m_kept.anchors.size());
        if (isNew)
            m_kept.anchors.push_back(anchor);
        else
            m_kept.anchors[place->second] = anchor;
    }
    save();
}

void AlertBook::save()
{
    if (!m_mayWrite)
        return;
    m_isChanged = true;
    writeSoon();
}

void AlertBook::release()
{
    --m_holds;
    writeSoon();
}

void AlertBook::writeSoon()
{
    if (m_isChanged && m_holds == 0 && !m_isWriting && !m_pause.isActive())
        m_pause.start(0ms);
}

void AlertBook::look()
{
    if (m_mayWrite && m_holds == 0 && !m_isWriting && !m_pause.isActive() && (m_isChanged || AlertFileMark::of(m_path) != m_mark))
        write();
}

void AlertBook::write()
{
    if (std::exchange(m_isWriting, true))
        return; // goes on once that is done
    const bool isChanged = std::exchange(m_isChanged, false);
    m_pause.start(betweenWrites);
    m_writer.start([this, path = m_path, base = m_base, kept = m_kept, mark = m_mark, isChanged] {
        m_synced = sync(path, base, kept, mark, isChanged);
        QMetaObject::invokeMethod(this, [this, kept] { noteSynced(*std::exchange(m_synced, std::nullopt), kept); }, Qt::QueuedConnection);
    });
}

// Reads what another program wrote, joins it with ours and writes that, where it is anything new. Others wait meanwhile. A file that is gone
// says nothing about its alerts: an editor may be about to put another one in its place.
AlertBook::Synced AlertBook::sync(const QString &path, const AlertsKept &base, const AlertsKept &ours, const AlertFileMark &known, bool isChanged)
{
    auto lock = FileLock::open(path + QStringLiteral(".lock"));
    if (lock && !lock.value().lock(FileLock::Mode::Exclusive, lockPatience))
        return {std::nullopt, tr("The alerts in %1 are locked by another program, so changes of them are not saved yet.").arg(path), known};
    const auto mark = AlertFileMark::of(path);
    auto kept = ours;
    if (mark != known) {
        const bool isGone = mark == AlertFileMark();
        const auto theirs = isGone ? Result<AlertsKept>(Error{QStringLiteral("The alerts in %1 cannot be used: the file is gone.").arg(path)}) : checkAlertFile(path);
        if (!theirs)
            return {std::nullopt, tr("%1 The alerts of before are watched, and none of their changes is saved until it can be read again.").arg(theirs.message()), mark};
        kept = mergedAlerts(base, ours, *theirs);
        isChanged = isChanged || kept != *theirs;
    }
    const auto written = isChanged ? writeAlertFile(path, kept) : Result<void>();
    if (!written)
        return {std::nullopt, written.message(), mark};
    return {kept, {}, AlertFileMark::of(path)};
}

void AlertBook::noteSynced(const Synced &synced, const AlertsKept &sent)
{
    m_isWriting = false;
    if (std::exchange(m_told, synced.problem) != synced.problem && !synced.problem.isEmpty())
        Q_EMIT failed(synced.problem);
    if (!synced.kept) {
        m_isChanged = m_isChanged || m_kept != m_base; // tried again by the next look
        return;
    }
    m_mark = synced.mark;
    m_base = *synced.kept;
    if (*synced.kept != sent)
        takeOver(mergedAlerts(sent, m_kept, *synced.kept));
}

void AlertBook::takeOver(const AlertsKept &kept)
{
    const auto before = std::exchange(m_kept, kept);
    if (before.rules != kept.rules)
        Q_EMIT rulesChanged(m_kept.rules);
    if (before.destinations != kept.destinations)
        Q_EMIT destinationsChanged();
    if (before.history != kept.history || before.unread != kept.unread)
        Q_EMIT historyChanged();
}

} // namespace tidemark
