#include "ui/replay/replay_strip.h"

#include "ui/number_format.h"
#include "ui/replay/seek_bar.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark {

ReplayStrip::ReplayStrip(RecordPort &port, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_run(new QToolButton),
      m_speed(new QComboBox),
      m_skips(new QCheckBox(tr("Skip idle time"))),
      m_note(new QLabel),
      m_live(new QPushButton(tr("Live"))),
      m_bar(new SeekBar(port))
{
    setAccessibleName(tr("Replay"));
    m_run->setProperty("flat", true);
    m_run->setFocusPolicy(Qt::StrongFocus);
    for (const auto speed : replaySpeeds)
        m_speed->addItem(tr("%1×").arg(formatCount(std::int64_t(speed), QLocale())), speed);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How many times as fast as it happened (+ and −)"));
    m_skips->setToolTip(tr("Where nothing is traded for a second, go on to the next trade"));
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_live->setProperty("primary", true);
    m_live->setToolTip(tr("Back to what is traded now (Esc)"));
    m_live->setAccessibleDescription(m_live->toolTip());
    layOut();
    connect(m_run, &QToolButton::clicked, this, &ReplayStrip::toggleRunning);
    connect(m_speed, &QComboBox::activated, this, [this](int index) { Q_EMIT speedWanted(replaySpeeds[std::size_t(index)]); });
    connect(m_skips, &QCheckBox::toggled, this, &ReplayStrip::skippingWanted);
    connect(m_live, &QPushButton::clicked, this, &ReplayStrip::liveWanted);
    showRunning();
}

void ReplayStrip::layOut()
{
    auto bold = tabularFont(font());
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(tr("Replay of %1 %2 %3").arg(QStringLiteral("0000-00-00"), QStringLiteral("00:00:00.000000"), QStringLiteral("UTC"))));
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_title);
    row->addSpacing(gap);
    using enum ReplayStep::Unit;
    addStep(row, QStringLiteral("previous-minute"), tr("A second back (Alt+Left)"), Second, -1);
    addStep(row, QStringLiteral("previous"), tr("A trade back (,)"), Trade, -1);
    row->addWidget(m_run);
    addStep(row, QStringLiteral("next"), tr("The next trade (.)"), Trade, 1);
    addStep(row, QStringLiteral("next-minute"), tr("A second on (Alt+Right)"), Second, 1);
    row->addSpacing(gap);
    row->addWidget(m_speed);
    row->addSpacing(gap);
    row->addWidget(m_skips);
    row->addSpacing(gap);
    row->addWidget(m_note, 1);
    row->addWidget(m_live);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, gap, gap, gap / 2);
    column->setSpacing(gap / 2);
    column->addLayout(row);
    column->addWidget(m_bar);
}

void ReplayStrip::addStep(QHBoxLayout *row, const QString &icon, const QString &name, ReplayStep::Unit unit, int count)
{
    auto *button = new QToolButton;
    button->setProperty("flat", true);
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, unit, count] { Q_EMIT stepWanted(unit, count); });
    row->addWidget(button);
}

void ReplayStrip::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_bar->setTimeFormat(format);
    if (m_moment)
        showTitle(); // also while it stands still
}

void ReplayStrip::showTitle()
{
    m_title->setText(tr("Replay of %1 %2 %3").arg(m_format.date(*m_moment), m_format.timeMicros(*m_moment), m_format.zoneName(*m_moment)));
    m_title->setAccessibleName(title(*m_moment));
}

QString ReplayStrip::title(Timestamp moment) const
{
    return tr("Replay of %1 %2").arg(m_format.dateTime(moment), m_format.zoneName(moment));
}

void ReplayStrip::show(const ReplayStanding &standing, Symbol market, Timestamp moment)
{
    const bool hasTurned = standing.isRunning != m_standing.isRunning;
    if (standing.speed != m_standing.speed)
        m_speed->setCurrentIndex(m_speed->findData(standing.speed));
    m_standing = standing;
    m_moment = moment;
    showTitle();
    if (hasTurned)
        showRunning();
    const QSignalBlocker blocker(m_skips);
    m_skips->setChecked(standing.skipsIdle);
    tellNote();
    m_bar->showMoment(market, moment);
}

void ReplayStrip::showRunning()
{
    m_run->setIcon(symbolicIcon(m_standing.isRunning ? QStringLiteral("pause") : QStringLiteral("play")));
    m_run->setToolTip(m_standing.isRunning ? tr("Pause (Space)") : tr("Go on (Space)"));
    m_run->setAccessibleName(m_run->toolTip());
}

void ReplayStrip::tellNote()
{
    QString words;
    if (!m_standing.problem.isEmpty())
        words = m_standing.problem;
    else if (m_standing.isAtEnd)
        words = tr("This is the newest trade that is recorded; Live goes on with it.");
    else if (m_standing.unread > 0)
        words = tr("The day before it is being read…");
    if (words == m_note->text())
        return;
    m_note->setText(words);
    m_note->setToolTip(words);
}

void ReplayStrip::focusRun()
{
    m_run->setFocus(Qt::OtherFocusReason);
}

void ReplayStrip::toggleRunning()
{
    m_standing.isRunning = !m_standing.isRunning;
    showRunning();
    Q_EMIT runningWanted(m_standing.isRunning);
}

void ReplayStrip::changeSpeed(int by)
{
    const auto index = std::clamp(m_speed->currentIndex() + by, 0, m_speed->count() - 1);
    m_speed->setCurrentIndex(index);
    Q_EMIT speedWanted(replaySpeeds[std::size_t(index)]);
}

// As a banner: nobody is to take it for the present.
void ReplayStrip::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), selectionGround(palette()));
    painter.fillRect(QRect(0, 0, 4, height()), colors.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace tidemark
