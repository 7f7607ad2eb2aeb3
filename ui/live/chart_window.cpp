#include "ui/live/chart_window.h"

#include "ui/chart/price_chart.h"
#include "ui/dialog_size.h"
#include "ui/live/chart_pane.h"
#include "ui/live/pane_header.h"

#include <QCloseEvent>
#include <QIcon>
#include <QShortcut>
#include <QVBoxLayout>

namespace tidemark {

ChartWindow::ChartWindow(ChartPane *pane) : m_pane(pane)
{
    const auto name = pane->symbol().toString();
    setWindowTitle(name);
    setAccessibleName(tr("Chart window of %1").arg(name));
    setWindowIcon(QIcon(QStringLiteral(":/tidemark/icons/tidemark.svg")));
    setWindowRole(QStringLiteral("chart")); // so that desktops remember it apart from the main window
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(pane);
    pane->header().setApart(true);
    pane->show();
    setFocusProxy(pane);
    for (const auto key : {Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::SHIFT | Qt::Key_W})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &QWidget::close);
    resizeOnScreen(*this, {100 * gap, 64 * gap});
}

void ChartWindow::release(QWidget *home)
{
    m_pane->header().setApart(false);
    setFocusProxy(nullptr); // a window that goes takes the focus away from its proxy, wherever that is by then
    if (!isAncestorOf(m_pane))
        return;
    m_pane->hide();
    m_pane->setParent(home);
}

void ChartWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_pane->chart().setFocus(Qt::OtherFocusReason);
}

// The pane is taken out first, by who arranges the charts.
void ChartWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closed();
}

} // namespace tidemark
