#include "ui/chart/go_to_field.h"

#include "ui/chart/view/time_ticks.h"
#include "ui/theme.h"
#include "ui/time_format.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int widestField = 420;

} // namespace

GoToField::GoToField(QWidget *chart)
    : ChartPanel(tr("Go to a time"), chart), m_edit(new QLineEdit), m_sentence(new QLabel),
      m_asker(new MomentAsker(m_edit, tr("%1; Enter goes there.")))
{
    m_edit->setAccessibleName(tr("Time to go to"));
    auto *go = new QPushButton(tr("Go"));
    go->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_edit, 1);
    row->addWidget(go);
    m_sentence->setWordWrap(true);
    content().addLayout(row);
    content().addWidget(m_sentence);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &GoToField::explain);
    connect(m_edit, &QLineEdit::returnPressed, this, &GoToField::accept);
    connect(go, &QPushButton::clicked, this, &GoToField::accept);
    auto *completer = new QCompleter(momentPhrases(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_edit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::highlighted), this, [this](const QString &text) { m_asker->understand(text, m_openedAt); });
    m_asker->setSentence(m_sentence);
    m_asker->setWriting([this](Timestamp moment) { return TimeFormat(m_zone).dateTime(moment); });
    connect(m_asker, &MomentAsker::taken, this, &GoToField::arrive);
    connect(m_asker, &MomentAsker::remarked, this, [this](const QString &sentence, bool isProblem) {
        if (sentence.isEmpty())
            explainForms();
        else
            say(sentence, isProblem);
    });
}

void GoToField::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_asker->setTimeFormat(TimeFormat(zone));
}

void GoToField::openAt(Timestamp moment)
{
    m_openedAt = moment;
    m_edit->setText(TimeFormat(m_zone).dateTime(moment));
    m_edit->selectAll();
    explain();
    openPanel();
}

// What was understood, while it is typed; where it is what stands there, how it may be written.
void GoToField::explain()
{
    m_asker->understand(m_edit->text(), m_openedAt);
}

void GoToField::explainForms()
{
    say(tr("Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.")
            .arg(zoneText(m_openedAt, m_zone)),
        false);
}

void GoToField::arrive(Timestamp moment)
{
    closePanel();
    Q_EMIT goTo(moment);
}

void GoToField::placeIn(const QRect &area)
{
    const auto room = area.adjusted(gap, gap, -gap, -gap);
    const int width = std::min(widestField, room.width());
    const int height = std::min(layout()->totalHeightForWidth(width), room.height());
    setGeometry(room.center().x() - width / 2, room.top() + std::min(3 * gap, (room.height() - height) / 2), width, height);
}

void GoToField::accept()
{
    const auto moment = m_asker->take(m_edit->text(), m_openedAt);
    if (!moment) {
        say(moment.message(), true);
        m_edit->selectAll();
    } else if (*moment) {
        arrive(**moment);
    }
}

void GoToField::say(const QString &sentence, bool isProblem)
{
    m_sentence->setText(sentence);
    m_edit->setAccessibleDescription(sentence);
    auto palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText,
                     isProblem ? themeColors(this->palette()).bad : this->palette().color(QPalette::PlaceholderText));
    m_sentence->setPalette(palette);
    layout()->activate();
    placeIn(parentWidget()->rect());
}

} // namespace tidemark
