#include "ui/chart/chart_panels.h"

#include "core/moment_link.h"
#include "ui/chart/chart_bar.h"
#include "ui/chart/chart_help.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_table.h"
#include "ui/chart/go_to_field.h"
#include "ui/chart/picture_dialog.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace tidemark {
namespace {

constexpr int buttonMargin = 12;
constexpr int leastHeightWithBar = 300;
constexpr int barHeight = 4 * gap;

} // namespace

ChartPanels::ChartPanels(const ChartView &view, QWidget &picture, QWidget *chart)
    : QObject(chart), m_view(view), m_picture(picture), m_chart(chart), m_latest(new QPushButton(chart)),
      m_bar(new ChartBar(chart)), m_notice(new ChartNotice(chart))
{
    m_latest->setFocusPolicy(Qt::TabFocus);
    m_latest->setCursor(Qt::ArrowCursor);
    m_latest->hide();
    connect(m_latest, &QPushButton::clicked, this, &ChartPanels::goBack);
    connect(m_bar, &ChartBar::commanded, this, &ChartPanels::obeyBar);
}

void ChartPanels::goBack()
{
    Q_EMIT commanded({ChartAction::Follow});
    m_chart->setFocus(Qt::OtherFocusReason);
}

void ChartPanels::obeyBar(const ChartCommand &command)
{
    Q_EMIT commanded(command);
    // Whoever walks the bar by keys stays there; else the keyboard belongs to the chart, or to the panel it opened.
    const auto *focus = m_chart->window()->focusWidget();
    if (!focus || !m_chart->isAncestorOf(focus))
        m_chart->setFocus(Qt::OtherFocusReason);
}

bool ChartPanels::hasRoomForBar() const
{
    return m_chart->width() >= m_bar->fullWidth() + gap && m_chart->height() >= leastHeightWithBar;
}

double ChartPanels::stripHeight() const
{
    return hasRoomForBar() ? barHeight : 0;
}

double ChartPanels::cornerWidth() const
{
    return hasRoomForBar() ? 0 : m_bar->compactWidth() + gap / 2;
}

bool ChartPanels::isPlaced() const
{
    return m_view.frame.data() == m_placedFor && m_view.isHeld() != m_latest->isHidden();
}

void ChartPanels::place()
{
    m_placedFor = m_view.frame.data();
    placeBar();
    placeLatest();
    const auto area = m_placedFor.toRect();
    m_notice->placeIn(area);
    if (m_help)
        m_help->placeIn(m_chart->rect());
    if (m_goToField)
        m_goToField->placeIn(area);
    if (m_table)
        m_table->setGeometry(m_chart->rect());
}

// What lies under the bar is not painted, so that a new picture does not paint the bar as well.
void ChartPanels::placeBar()
{
    m_bar->setCompact(!hasRoomForBar());
    if (m_bar->isCompact())
        m_bar->setGeometry(m_chart->width() - m_bar->compactWidth() - gap / 2, 1, m_bar->compactWidth(),
                           int(m_view.frame.header.height()) - 2);
    else
        m_bar->setGeometry(0, 0, m_chart->width(), barHeight);
    const auto seen = QRegion(m_chart->rect()) - m_bar->geometry();
    if (m_picture.mask() != seen)
        m_picture.setMask(seen);
}

void ChartPanels::placeLatest()
{
    const bool isNewest = m_view.time.returnsToNewest();
    m_latest->setText(isNewest ? tr("Latest") : tr("Whole range"));
    m_latest->setToolTip(isNewest ? tr("Follow the newest trade (F)") : tr("Show the whole range again (F)"));
    m_latest->adjustSize();
    m_latest->move(int(m_view.frame.plot.right()) - m_latest->width() - buttonMargin,
                   int(m_view.frame.plot.bottom()) - m_latest->height() - buttonMargin);
    m_latest->setVisible(m_view.isHeld());
}

bool ChartPanels::obey(const ChartCommand &command)
{
    if (command.action == ChartAction::GoToTime)
        askForTime();
    else if (command.action == ChartAction::ShowHelp)
        showHelp();
    else
        return false;
    return true;
}

void ChartPanels::say(const QString &sentence)
{
    m_notice->say(sentence);
}

bool ChartPanels::dismissNotice()
{
    const bool wasThere = !m_notice->isHidden();
    m_notice->hide();
    return wasThere;
}

void ChartPanels::savePicture(const QImage &picture, const QString &title)
{
    auto *dialog = new PictureDialog(picture, title, m_view.time.to(), m_chart);
    connect(dialog, &PictureDialog::told, this, &ChartPanels::say);
    dialog->open();
}

void ChartPanels::showTable(ChartTableModel::Content content, const QString &title)
{
    if (!m_table) {
        m_table = new ChartTable(m_chart, title);
        connect(m_table, &ChartTable::refreshWanted, this, [this] { Q_EMIT commanded({ChartAction::ShowTable}); });
        connect(m_table, &ChartTable::momentChosen, this, &ChartPanels::momentChosen);
    }
    m_table->setGeometry(m_chart->rect());
    m_table->open(std::move(content));
}

void ChartPanels::showHelp()
{
    if (!m_help)
        m_help = new ChartHelp(m_chart);
    m_help->placeIn(m_chart->rect());
    m_help->openPanel();
}

void ChartPanels::copyLink(Symbol symbol, Timestamp moment)
{
    if (symbol.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(MomentLink{symbol, moment}.toString());
    say(tr("The link to this moment was copied."));
}

void ChartPanels::askForTime()
{
    if (!m_goToField) {
        m_goToField = new GoToField(m_chart);
        m_goToField->setPlaces(m_places, m_market, m_now);
        connect(m_goToField, &GoToField::goTo, this, &ChartPanels::goToWanted);
    }
    m_goToField->setZone(m_view.frame.zone);
    m_goToField->openAt(m_view.time.from() + m_view.time.span() / 2);
    m_goToField->placeIn(m_view.frame.data().toRect());
}

} // namespace tidemark
