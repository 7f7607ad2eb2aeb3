#include "ui/record/market_row.h"

#include "ui/number_format.h"
#include "ui/record/record_bar.h"
#include "ui/record/record_sentences.h"
#include "ui/status/icon_label.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QString iconName(Tone tone)
{
    return tone == Tone::Good ? QStringLiteral("good")
        : tone == Tone::Bad   ? QStringLiteral("bad")
        : tone == Tone::Dim   ? QStringLiteral("info")
                              : QStringLiteral("warning");
}

} // namespace

MarketRow::MarketRow(Symbol symbol, QWidget *parent)
    : QWidget(parent),
      m_symbol(symbol),
      m_count(new QLabel),
      m_bar(new RecordBar(symbol.toString())),
      m_icon(new IconLabel(QStringLiteral("info"), Tone::Dim)),
      m_state(new QLabel),
      m_fetch(createButton(tr("Fetch"), tr("Fetch the missing trades of %1 from the exchange").arg(symbol.toString()))),
      m_skip(createButton(tr("Skip"), tr("Do not fetch the missing trades of %1; the gap is kept as skipped").arg(symbol.toString())))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(createName());
    row->addWidget(m_bar, 1);
    row->addWidget(createState());
    connect(m_bar, &RecordBar::pointedChanged, this, &MarketRow::pointedChanged);
    connect(m_bar, &RecordBar::replayWanted, this, [this](Timestamp moment) { Q_EMIT replayWanted(m_symbol, moment); });
    connect(m_fetch, &QPushButton::clicked, this, [this] { Q_EMIT gapFetchWanted(m_symbol, m_gap->ids); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT gapSkipWanted(m_symbol, m_gap->ids); });
    setLargeGap({});
    showState();
}

int MarketRow::nameWidth(const QWidget &like)
{
    return like.fontMetrics().horizontalAdvance(QStringLiteral("12,345,678,901 trades")) + gap;
}

int MarketRow::stateWidth(const QWidget &like)
{
    return like.fontMetrics().horizontalAdvance(QStringLiteral("complete since 2026-11-22 12:03:00, before that")) + 2 * gap;
}

QWidget *MarketRow::createName()
{
    auto *name = new QLabel(m_symbol.toString());
    auto bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    const auto shown = QFontMetrics(bold).elidedText(name->text(), Qt::ElideMiddle, nameWidth(*this));
    if (shown != name->text()) {
        name->setAccessibleName(name->text());
        name->setToolTip(name->text());
        name->setText(shown);
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setToolTip(tr("Trades of the shown period that are in the record"));
    auto *box = new QWidget;
    box->setFixedWidth(nameWidth(*this));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(name);
    column->addWidget(m_count);
    return box;
}

QWidget *MarketRow::createState()
{
    m_state->setWordWrap(true);
    auto *box = new QWidget;
    box->setFixedWidth(stateWidth(*this));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_state, 1);
    row->addWidget(m_fetch);
    row->addWidget(m_skip);
    return box;
}

QPushButton *MarketRow::createButton(const QString &words, const QString &tip)
{
    auto *button = new QPushButton(words);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    markChangesRecord(button);
    return button;
}

void MarketRow::setSpan(const RecordSpan &span)
{
    m_bar->setSpan(span);
}

void MarketRow::setTelling(const TellingTime &telling)
{
    m_telling = telling;
    m_bar->setTelling(telling);
    showState();
}

void MarketRow::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    showState();
}

void MarketRow::showOutline(const RecordOutline &outline)
{
    // What was read before is truer than an empty bar; the words say that it could not be read anew.
    if (outline.problem.isEmpty())
        m_bar->setStretches(outline.stretches);
    m_outline = outline;
    showState();
}

void MarketRow::setLargeGap(const std::optional<RecordStretch> &largeGap)
{
    m_gap = largeGap;
    m_fetch->setVisible(m_gap.has_value());
    m_skip->setVisible(m_gap.has_value());
    if (!m_gap)
        return;
    m_fetch->setToolTip(formatCounted(m_gap->ids.count(), QStringLiteral("Fetch the %1 trade that %2 misses (ids %3 to %4) from the exchange"),
                                      tr("Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange", nullptr, numerus(m_gap->ids.count())), m_telling.locale)
                            .arg(m_symbol.toString())
                            .arg(m_gap->ids.first)
                            .arg(m_gap->ids.last));
}

StatusLine MarketRow::stateLine() const
{
    if (!m_unavailable.isEmpty())
        return {Tone::Dim, tr("cannot be read now"), m_unavailable};
    return m_outline ? recordState(*m_outline, m_telling) : StatusLine{Tone::Dim, tr("reading…"), {}};
}

void MarketRow::showState()
{
    const auto line = stateLine();
    m_icon->setIcon(iconName(line.tone), line.tone);
    m_state->setText(line.words);
    m_state->setToolTip(line.detail);
    if (m_outline && m_outline->problem.isEmpty())
        m_count->setText(recordCount(*m_outline, m_telling.locale));
    m_count->setVisible(!m_count->text().isEmpty());
    m_bar->setSummary(tr("%1, %2").arg(m_count->text(), line.words));
}

} // namespace tidemark
