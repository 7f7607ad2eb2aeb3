#include "ui/status/window_banners.h"

#include "core/record_port.h"
#include "ui/status/lag_sentences.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tidemark {
namespace {

const QString clockKey = QStringLiteral("clock");
const QString viewerKey = QStringLiteral("viewer");

} // namespace

WindowBanners::WindowBanners(bool isSimulated, RecordPort *port, QWidget *parent)
    : QWidget(parent),
      m_quit(new Banner(Tone::Accent)),
      m_spool(new Banner(Tone::Bad)),
      m_database(new Banner(Tone::Bad)),
      m_feed(new Banner(Tone::Warning)),
      m_notices(new NoticeBanner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (auto *banner : {m_quit, m_spool, m_database, m_feed, static_cast<Banner *>(m_notices)})
        column->addWidget(banner);
    createActions(isSimulated);
    if (port)
        connect(port, &RecordPort::upkeepChanged, this, &WindowBanners::showUpkeep);
}

void WindowBanners::createActions(bool isSimulated)
{
    if (!isSimulated) {
        connect(m_feed->addAction(tr("&Watch the simulated market instead")), &QPushButton::clicked, this,
                &WindowBanners::simulatedMarketWanted);
    }
    connect(m_quit->addAction(tr("&Quit now")), &QPushButton::clicked, this, &WindowBanners::quitNow);
    connect(m_notices, &NoticeBanner::actionTriggered, this, [this](const QString &key, int action) {
        if (m_largeGap && m_largeGap->key == key)
            Q_EMIT largeGapDecided(action == 0);
        else
            answer(key, action);
    });
    connect(m_notices, &NoticeBanner::dismissed, this, [this](const QString &key) { answer(key, -1); });
}

void WindowBanners::showStatus(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling)
{
    m_feed->setSentence(feedProblem(status.feed, times.unreachable, telling, recordUnavailable(status.database, telling).isEmpty()));
    m_spool->setSentence(spoolProblem(status.spool, times.unspooled, telling));
    // What mends itself in a moment is told by the status bar alone.
    const bool isGrave = status.database.state != DatabaseState::Away || status.database.needsPerson;
    m_database->setSentence(isGrave ? databaseProblem(status.database, telling) : QString());
    m_told.clear();
    if (const auto viewer = viewerSentence(status.database); std::exchange(m_viewer, viewer) != viewer)
        Q_EMIT viewerChanged(viewer);
    if (!m_viewer.isEmpty())
        m_told.push_back({viewerKey, m_viewer, {}, Tone::Accent});
    m_isStored = m_viewer.isEmpty() && m_database->sentence().isEmpty();
    if (const auto clock = clockProblem(status.lag, telling.locale); !clock.isEmpty())
        m_told.push_back({clockKey, clock, {}});
    for (const auto &sentence : status.feed.notices)
        m_told.push_back({sentence, sentence, {}});
    showNotices();
}

void WindowBanners::setLargeGap(const std::optional<Notice> &notice)
{
    m_largeGap = notice;
    showNotices();
}

void WindowBanners::showNotices()
{
    auto notices = m_told;
    if (m_largeGap && m_viewer.isEmpty())
        notices.insert(notices.begin(), *m_largeGap);
    std::copy_if(m_asides.begin(), m_asides.end(), std::back_inserter(notices), [this](const Notice &notice) {
        return m_isStored || !notice.claimsRecording;
    });
    m_notices->setNotices(std::move(notices));
}

void WindowBanners::tell(const Notice &notice)
{
    std::erase_if(m_asides, [&](const Notice &other) { return other.key == notice.key; });
    m_asides.insert(m_asides.begin(), notice);
    showNotices();
}

void WindowBanners::showUpkeep(const UpkeepStatus &status)
{
    tellUpkeep(QStringLiteral("room"), m_room, status.warning);
    tellUpkeep(QStringLiteral("upkeep"), m_upkeep,
               status.problem.isEmpty() ? QString()
                                        : tr("Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1").arg(status.problem));
}

// What was dismissed is not said again until it says something else.
void WindowBanners::tellUpkeep(const QString &key, QString &told, const QString &sentence)
{
    if (sentence == told)
        return;
    told = sentence;
    if (sentence.isEmpty())
        takeBack(key);
    else
        tell({key, sentence, {}, Tone::Warning});
}

void WindowBanners::takeBack(const QString &key)
{
    if (std::erase_if(m_asides, [&](const Notice &notice) { return notice.key == key; }) > 0)
        showNotices();
}

void WindowBanners::answer(const QString &key, int action)
{
    const bool isAside = std::any_of(m_asides.begin(), m_asides.end(), [&](const Notice &notice) { return notice.key == key; });
    if (!isAside)
        return;
    takeBack(key);
    Q_EMIT answered(key, action);
}

void WindowBanners::setQuitting(const QString &sentence)
{
    m_quit->setSentence(sentence);
}

} // namespace tidemark
