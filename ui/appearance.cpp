#include "ui/appearance.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>

namespace tidemark {

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void Appearance::setChoice(const AppearanceSettings &choice)
{
    const bool looksTheSame = m_isApplied && choice.theme == m_choice.theme && choice.moves == m_choice.moves;
    m_choice = choice;
    if (!looksTheSame)
        apply();
}

void Appearance::setSystemDark(std::optional<bool> isDark)
{
    if (m_isSystemDark == isDark)
        return;
    m_isSystemDark = isDark;
    if (m_isApplied && m_choice.theme == ThemeChoice::System)
        apply();
}

// Desktops whose theme reaches Qt itself tell each window.
bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWidgetType() && m_choice.theme == ThemeChoice::System)
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    m_isApplied = true;
    applyTheme(*qApp, m_choice.theme, m_choice.moves, m_isSystemDark);
}

} // namespace tidemark
