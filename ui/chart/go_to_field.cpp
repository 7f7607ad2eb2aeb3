#include "ui/chart/go_to_field.h"

#include "ui/chart/time_ticks.h"
#include "ui/theme.h"
#include "ui/time_format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int widestField = 420;

[[nodiscard]] bool hasZone(const QString &text)
{
    static const QRegularExpression zone(QStringLiteral(R"(:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)$)"));
    return zone.match(text).hasMatch();
}

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
    connect(m_edit, &QLineEdit::returnPressed, this, &GoToField::accept);
    connect(go, &QPushButton::clicked, this, &GoToField::accept);
}

void GoToField::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

void GoToField::openAt(Timestamp moment)
{
    m_edit->setText(TimeFormat(m_zone).dateTime(moment));
    m_edit->selectAll();
    say(tr("Without a zone, times are in %1. A date alone is its midnight.").arg(zoneText(moment, m_zone)), false);
    openPanel();
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
    const auto text = m_edit->text().trimmed();
    const auto read = parseTimestamp(text);
    if (!read) {
        say(tr("“%1” is not a time. Write it as 2024-08-08 23:55:00, 2024-08-08T23:55:00.123456Z, "
               "2024-08-08T23:55:00+02:00 or 2024-08-08.")
                .arg(text.left(60)),
            true);
        m_edit->selectAll();
        return;
    }
    const auto moment = hasZone(text) ? *read : TimeFormat(m_zone).moment(TimeFormat().digits(*read));
    closePanel();
    Q_EMIT goTo(moment);
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
