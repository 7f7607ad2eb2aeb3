#include "ui/history/second_card.h"

#include "ui/history/archive_offer.h"
#include "ui/history/completeness_line.h"
#include "ui/history/fact_grid.h"
#include "ui/history/fetch_bar.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QLabel *selectableLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SecondCard::SecondCard(RecordPort &port, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_headline(selectableLabel()),
      m_sentence(selectableLabel()),
      m_second(new FactGrid),
      m_secondCompleteness(new CompletenessLine),
      m_minuteTitle(new QLabel),
      m_minute(new FactGrid),
      m_minuteCompleteness(new CompletenessLine),
      m_archive(new ArchiveOffer),
      m_fetch(new FetchBar(port))
{
    setProperty("card", true);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto large = tabularFont(font());
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    m_minuteTitle->setFont(strong);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addWidget(m_second);
    column->addWidget(m_secondCompleteness);
    column->addSpacing(gap);
    column->addWidget(m_minuteTitle);
    column->addWidget(m_minute);
    column->addWidget(m_minuteCompleteness);
    column->addWidget(m_archive);
    column->addWidget(m_fetch);
    column->addStretch(1);
    // All of it together is more than a low window has.
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What the record knows of the second"));
    scroll->setMinimumHeight(16 * gap);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
}

void SecondCard::showAnswer(const SecondAnswer &answer, const TellingPrices &telling)
{
    m_title->setText(tr("%1 at %2 %3").arg(answer.symbol.toString(), telling.format.dateTime(answer.second),
                                           telling.format.zoneName(answer.second)));
    m_title->show();
    m_headline->setText(secondHeadline(answer, telling));
    m_headline->setVisible(!m_headline->text().isEmpty());
    m_headline->setAccessibleName(tr("Price: %1").arg(m_headline->text()));
    m_sentence->setText(secondSentence(answer, telling));
    m_second->showFacts(secondFacts(answer, telling));
    m_second->setVisible(answer.inSecond.has_value());
    m_minuteTitle->setText(tr("The minute %1").arg(telling.format.minute(answer.second)));
    m_minute->showFacts(minuteFacts(answer, telling));
    m_minute->setVisible(answer.minute.has_value());
    showCompleteness(answer, telling.format);
}

void SecondCard::showCompleteness(const SecondAnswer &answer, const TimeFormat &format)
{
    const bool isKnown = answer.problem.isEmpty();
    m_minuteTitle->setVisible(isKnown);
    m_fetch->setTimeFormat(format);
    if (!isKnown) {
        m_secondCompleteness->clear();
        m_minuteCompleteness->clear();
        m_archive->clear();
        m_fetch->clear();
        return;
    }
    m_secondCompleteness->showCompleteness(answer.completeness, format);
    m_minuteCompleteness->showCompleteness(answer.minuteCompleteness, format);
    m_archive->showCompleteness(answer.minuteCompleteness, format);
    const auto minute = std::chrono::floor<std::chrono::minutes>(answer.second);
    m_fetch->showMinute(answer.symbol, minute, answer.minuteCompleteness);
}

void SecondCard::showNote(const QString &note)
{
    m_title->hide();
    m_headline->hide();
    m_headline->clear();
    m_sentence->setText(note);
    m_second->hide();
    m_minuteTitle->hide();
    m_minute->showFacts({});
    m_secondCompleteness->clear();
    m_minuteCompleteness->clear();
    m_archive->clear();
    m_fetch->clear();
}

QString SecondCard::headline() const
{
    return m_headline->text();
}

QString SecondCard::sentence() const
{
    return m_sentence->text();
}

} // namespace tidemark
