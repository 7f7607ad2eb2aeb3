#include "ui/chart/go_to_field.h"

#include "ui/chart/view/time_ticks.h"
#include "ui/moment_text.h"
#include "ui/theme.h"
#include "ui/time_format.h"

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
    : ChartPanel(tr("Go to a time"), chart), m_edit(new QLineEdit), m_sentence(new QLabel)
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
}

void GoToField::setZone(const QTimeZone &zone)
{
    m_zone = zone;
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
    const TimeFormat format(m_zone);
    const auto text = m_edit->text().trimmed();
    const auto moment = momentFromText(text, format, m_openedAt);
    if (moment && format.dateTime(*moment) != text)
        say(tr("%1 %2; Enter goes there.").arg(format.dateTime(*moment), format.zoneName(*moment)), false);
    else
        say(tr("Without a zone, times are in %1. A date alone is its midnight.").arg(zoneText(m_openedAt, m_zone)), false);
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
    const auto moment = momentFromText(m_edit->text(), TimeFormat(m_zone), m_openedAt);
    if (!moment) {
        say(moment.message(), true);
        m_edit->selectAll();
        return;
    }
    closePanel();
    Q_EMIT goTo(*moment);
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
