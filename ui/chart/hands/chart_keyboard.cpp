#include "ui/chart/hands/chart_keyboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QWidget>

namespace tidemark {

ChartKeyboard::ChartKeyboard(QWidget *chart, std::function<bool(const ChartCommand &)> obey)
    : m_chart(chart), m_obey(std::move(obey))
{
    chart->installEventFilter(this);
}

bool ChartKeyboard::eventFilter(QObject *chart, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The chart's own keys come before the window's shortcuts while it has the focus, or a button on it; a table or a field on it has its own.
        if (!hasKeys() || !commandOf(*static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return m_chart->isEnabled() && press(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        show(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
        return false;
    }
    case QEvent::FocusOut:
        show(false);
        return false;
    default:
        return QObject::eventFilter(chart, event);
    }
}

bool ChartKeyboard::hasKeys() const
{
    const auto *focused = QApplication::focusWidget();
    return !focused || focused == m_chart || qobject_cast<const QAbstractButton *>(focused);
}

bool ChartKeyboard::press(const QKeyEvent &event)
{
    const auto command = commandOf(event);
    if (command && !m_isShown)
        show(m_chart->hasFocus());
    return command && m_obey(*command);
}

void ChartKeyboard::show(bool shown)
{
    m_isShown = shown;
    Q_EMIT changed();
}

} // namespace tidemark
