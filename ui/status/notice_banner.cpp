#include "ui/status/notice_banner.h"

#include <QPushButton>

#include <algorithm>

namespace tidemark {

NoticeBanner::NoticeBanner(QWidget *parent) : Banner(Tone::Warning, parent)
{
    for (int action = 0; action < int(m_actions.size()); ++action) {
        auto *button = addAction({});
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionTriggered(m_shown, action); });
        m_actions.at(std::size_t(action)) = button;
    }
    m_dismiss = addAction(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Do not show this notice again while it lasts"));
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        const auto key = m_shown;
        m_dismissed.insert(key);
        showFirst();
        Q_EMIT dismissed(key);
    });
}

void NoticeBanner::setNotices(std::vector<Notice> notices)
{
    if (notices == m_notices)
        return;
    m_notices = std::move(notices);
    QSet<QString> present;
    for (const auto &notice : m_notices)
        present.insert(notice.key);
    m_dismissed.intersect(present);
    showFirst();
}

void NoticeBanner::showFirst()
{
    std::vector<Notice> open;
    std::copy_if(m_notices.begin(), m_notices.end(), std::back_inserter(open),
                 [this](const Notice &notice) { return !m_dismissed.contains(notice.key); });
    if (open.empty()) {
        setSentence({});
        return;
    }
    const auto &first = open.front();
    m_shown = first.key;
    setTone(first.tone);
    for (int action = 0; action < int(m_actions.size()); ++action) {
        auto *button = m_actions.at(std::size_t(action));
        button->setText(first.actions.value(action));
        button->setVisible(action < first.actions.size());
    }
    setSentence(open.size() == 1 ? first.sentence : tr("%1 (notice 1 of %2)").arg(first.sentence).arg(open.size()));
}

} // namespace tidemark
