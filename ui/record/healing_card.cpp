#include "ui/record/healing_card.h"

#include "ui/status/healing_sentences.h"
#include "ui/status/icon_label.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidemark {

HealingCard::HealingCard(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(QStringLiteral("good"), Tone::Good)),
      m_words(new QLabel),
      m_today(new QLabel),
      m_bar(new QProgressBar),
      m_outlook(new QLabel),
      m_leaveOut(new QPushButton(tr("Leave it out")))
{
    setProperty("card", true);
    auto bold = m_words->font();
    bold.setWeight(QFont::DemiBold);
    m_words->setFont(bold);
    m_today->setForegroundRole(QPalette::PlaceholderText);
    m_today->setToolTip(tr("Missing trades that were fetched and stored since midnight UTC"));
    m_bar->setRange(0, 1'000);
    m_bar->setTextVisible(false);
    m_bar->setProperty("thin", true);
    m_bar->setAccessibleName(tr("Missing trades fetched"));
    m_outlook->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_today);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap + 4, gap, gap + 4, gap);
    column->setSpacing(gap / 2);
    column->addLayout(row);
    column->addWidget(m_bar);
    auto *last = new QHBoxLayout;
    last->setSpacing(gap);
    last->addWidget(m_outlook, 1);
    last->addWidget(m_leaveOut, 0, Qt::AlignTop);
    column->addLayout(last);
    m_leaveOut->setToolTip(tr("Fetch no more of what came before these markets' records; what the stream brings is recorded"));
    markChangesRecord(m_leaveOut);
    connect(m_leaveOut, &QPushButton::clicked, this, &HealingCard::leaveOutWanted);
    showHealing({}, false);
}

void HealingCard::showHealing(const HealingStatus &healing, bool isHeard)
{
    if (std::pair(healing, isHeard) == m_shown)
        return;
    m_shown = {healing, isHeard};
    m_progress.take(healing);
    showWords(healing, isHeard);
    m_today->setText(healedTodayText(healing, m_locale));
    m_bar->setVisible(healing.toFetch() > 0);
    m_bar->setValue(m_progress.thousandths());
    m_outlook->setText(healingOutlook(healing, m_locale));
    m_outlook->setVisible(!m_outlook->text().isEmpty());
    m_leaveOut->setVisible(healing.firstHours.areMany());
    setAccessibleName(tr("Healing: %1. %2").arg(m_words->text(), m_outlook->text()));
}

void HealingCard::showWords(const HealingStatus &healing, bool isHeard)
{
    const bool isTrouble = !healing.problem.isEmpty() || healing.tooLarge > 0;
    const bool isCalm = healing.missing + healing.past == 0 && !healing.firstHours.areMany();
    const bool isRead = m_hasMarkets && healing.unread == 0;
    const bool isGood = isHeard && isRead;
    if (isCalm)
        m_icon->setIcon(isGood ? QStringLiteral("good") : QStringLiteral("info"), isGood ? Tone::Good : Tone::Dim);
    else
        m_icon->setIcon(isTrouble ? QStringLiteral("warning") : QStringLiteral("busy"), isTrouble ? Tone::Warning : Tone::Accent);
    if (isCalm && !isRead)
        m_words->setText(tr("What is missing is not known yet"));
    else
        m_words->setText(isCalm && !isHeard ? tr("Nothing is known to be missing") : healingText(healing, m_progress.fetched(), m_locale));
}

void HealingCard::setHasMarkets(bool hasMarkets)
{
    if (std::exchange(m_hasMarkets, hasMarkets) == hasMarkets || !m_shown)
        return;
    const auto [healing, isHeard] = *m_shown;
    m_shown.reset();
    showHealing(healing, isHeard);
}

} // namespace tidemark
