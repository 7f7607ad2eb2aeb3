#include "ui/menu/window_menu.h"

#include "ui/symbolic_icon.h"

#include <QAction>
#include <QMenu>

namespace tidemark {

WindowMenu::WindowMenu(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setIcon(symbolicIcon(QStringLiteral("menu")));
    setObjectName(QStringLiteral("windowMenu"));
    setProperty("quiet", true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)"));
    setAccessibleName(tr("Menu"));
    setAccessibleDescription(toolTip());
    setShortcut(Qt::Key_F10);
    connect(this, &QToolButton::clicked, this, [this] {
        const auto below = mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height()));
        m_menu->popup(below);
    });
    m_menu->setToolTipsVisible(true);
    m_import = addEntry(QStringLiteral("import"), tr("&Import…"), Qt::CTRL | Qt::Key_I, &WindowMenu::importWanted);
    addEntry(QStringLiteral("bookmark"), tr("&Bookmarks…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, &WindowMenu::bookmarksWanted);
    addEntry(QStringLiteral("board"), tr("B&oard of all markets"), Qt::CTRL | Qt::Key_L, &WindowMenu::boardWanted);
    addEntry(QStringLiteral("list"), tr("Mini &ticker"), Qt::CTRL | Qt::Key_T, &WindowMenu::tickerWanted);
    addEntry(QStringLiteral("settings"), tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, &WindowMenu::settingsWanted);
    m_menu->addSeparator();
    addEntry(QStringLiteral("manual"), tr("&Manual"), Qt::Key_F1, &WindowMenu::manualWanted);
    addEntry(QStringLiteral("keyboard"), tr("&Keys"), Qt::CTRL | Qt::Key_F1, &WindowMenu::keysWanted);
    addEntry(QStringLiteral("info"), tr("&About Tidemark"), {}, &WindowMenu::aboutWanted);
    m_menu->addSeparator();
    addEntry(QStringLiteral("quit"), tr("&Quit"), Qt::CTRL | Qt::Key_Q, &WindowMenu::quitWanted);
}

void WindowMenu::setImportRefused(const QString &why)
{
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(why);
}

QAction *WindowMenu::addEntry(const QString &icon, const QString &words, const QKeySequence &keys, void (WindowMenu::*wanted)())
{
    auto *action = m_menu->addAction(symbolicIcon(icon), words);
    connect(action, &QAction::triggered, this, wanted);
    action->setShortcut(keys);
    addAction(action); // so that its key is the window's
    return action;
}

} // namespace tidemark
