#include "ui/chart/chart_panel.h"

#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark {

ChartPanel::ChartPanel(const QString &title, QWidget *chart) : QFrame(chart), m_content(new QVBoxLayout)
{
    setProperty("card", true);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    auto bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *close = new QToolButton;
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setProperty("quiet", true);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &ChartPanel::closePanel);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(top);
    m_content->setContentsMargins(0, 0, gap, gap / 2);
    column->addLayout(m_content, 1);
    hide();
}

void ChartPanel::openPanel()
{
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void ChartPanel::closePanel()
{
    // Hidden with the focus inside, it would go to whatever is next: another chart, which would be marked.
    parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT closed();
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    // Other keys are not meant for the chart below either.
    if (event->key() == Qt::Key_Escape)
        closePanel();
}

void ChartPanel::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartPanel::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace tidemark
