#include "ui/alerts/alert_banner.h"

#include "ui/alerts/alerts_page.h"

namespace tidemark {
namespace {

constexpr std::size_t mostAlertNotices = 20;
const QString alertProblemKey = QStringLiteral("problem");

} // namespace

AlertBanner::AlertBanner(const AlertsPage &page, QWidget *parent) : NoticeBanner(parent), m_page(page)
{
    connect(this, &NoticeBanner::actionTriggered, this, [this] {
        Q_EMIT listWanted();
        forgetRaised();
    });
    // Forgotten, not only hidden: a problem that comes again is said again.
    connect(this, &NoticeBanner::dismissed, this,
            [this](const QString &key) { forget([&key](const Notice &notice) { return notice.key == key; }); });
    connect(&page, &AlertsPage::unreadChanged, this, [this](int unread) {
        if (unread == 0)
            forgetRaised(); // whoever looks at the list need not be told again
    });
}

void AlertBanner::tell(const QString &key, const QString &sentence)
{
    if (!m_page.isSeen())
        add({key, sentence, {tr("&Show alerts")}});
}

void AlertBanner::tellProblem(const QString &sentence)
{
    add({alertProblemKey, sentence, {}});
}

void AlertBanner::add(const Notice &notice)
{
    std::erase_if(m_told, [&notice](const Notice &other) { return other.key == notice.key; });
    m_told.insert(m_told.begin(), notice);
    if (m_told.size() > mostAlertNotices)
        m_told.pop_back();
    setNotices(m_told);
}

template <typename Matches>
void AlertBanner::forget(Matches matches)
{
    std::erase_if(m_told, matches);
    setNotices(m_told);
}

void AlertBanner::forgetRaised()
{
    forget([](const Notice &notice) { return notice.key != alertProblemKey; });
}

} // namespace tidemark
