#include "ui/chart/chart_help.h"

#include "ui/chart/hands/chart_keys.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QWidget *listOf(const QString &title, const std::vector<HelpLine> &lines)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap * 3 / 2);
    grid->setVerticalSpacing(gap / 2);
    auto *heading = new QLabel(title);
    heading->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[how, what] : lines) {
        auto *keys = new QLabel(how);
        auto bold = keys->font();
        bold.setWeight(QFont::DemiBold);
        keys->setFont(bold);
        auto *meaning = new QLabel(what);
        meaning->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row, 1, Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return list;
}

constexpr int roomForTwo = 620; // logical pixels
constexpr int widest = 860;
constexpr int tallest = 560;

} // namespace

ChartHelp::ChartHelp(QWidget *chart)
    : ChartPanel(tr("Keys and hands of the chart"), chart), m_scroll(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *lists = new QWidget;
    lists->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, gap, 0);
    m_columns->setSpacing(3 * gap);
    m_columns->addWidget(listOf(tr("Keys"), keyHelp()), 6);
    m_columns->addWidget(listOf(tr("Mouse"), handHelp()), 5);
    m_scroll->setWidget(lists);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->viewport()->setAutoFillBackground(false);
    lists->setAutoFillBackground(false);
    content().addWidget(m_scroll);
    setFocusProxy(m_scroll);
}

void ChartHelp::placeIn(const QRect &area)
{
    const auto room = area.adjusted(gap, gap, -gap, -gap);
    m_columns->setDirection(room.width() >= roomForTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QRect place({}, QSize(widest, tallest).boundedTo(room.size()));
    place.moveCenter(room.center());
    setGeometry(place);
}

} // namespace tidemark
