#pragma once

#include <QToolButton>

class QAction;
class QMenu;

namespace tidemark {

// The button in the window's corner that leads to all that is not a tab. GUI thread.
class WindowMenu : public QToolButton {
    Q_OBJECT

public:
    explicit WindowMenu(QWidget *parent = nullptr);

    // Why nothing may be imported; empty: it may.
    void setImportRefused(const QString &why);

Q_SIGNALS:
    void importWanted();
    void bookmarksWanted();
    void boardWanted();
    void tickerWanted();
    void settingsWanted();
    void manualWanted();
    void keysWanted();
    void aboutWanted();
    void quitWanted();

private:
    QAction *addEntry(const QString &icon, const QString &words, const QKeySequence &keys, void (WindowMenu::*wanted)());

    QMenu *m_menu;
    QAction *m_import;
};

} // namespace tidemark
