#pragma once

#include "core/live_values.h"
#include "ui/status/status_sentences.h"
#include "ui/symbol_scales.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;
class QMenu;

namespace tidemark {

class TrayArea;

// The program's icon in the tray: the watched prices in its tooltip and menu, a sign that is seen without colour when
// recording is in trouble, the way back to the window and the end of the program. Says something new at most once a
// second, and to its menu only while that is open. GUI thread.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(std::unique_ptr<TrayArea> area, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isAvailable() const;
    // Whether it is available, where that has to be asked for.
    void lookAgain();
    void setTimeFormat(const TimeFormat &format);
    void learn(const std::vector<MarketInfo> &markets);
    // `update` without its trades.
    void showUpdate(const LiveUpdate &update);
    void setWindowShown(bool isShown);
    void say(const QString &title, const QString &sentence);
    // In the language that counts now.
    void retranslate();

Q_SIGNALS:
    void availableChanged();
    void windowWanted(bool isShown);
    void quitWanted();

private:
    void createMenu();
    void refresh();
    void refreshMenu();
    [[nodiscard]] QString toolTip(const QString &trouble) const;
    [[nodiscard]] TellingTime telling() const;

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<TrayArea> m_area; // goes before the menu that it shows
    QAction *m_window = nullptr;
    QAction *m_trouble = nullptr;
    QAction *m_others = nullptr; // how many more markets there are
    QAction *m_quit = nullptr;
    std::vector<QAction *> m_markets;
    SymbolScales m_scales;
    TimeFormat m_format;
    LiveUpdate m_update;
    TroubleTimes m_troubles;
    QTimer m_pace;
    QString m_said; // in the tooltip
    bool m_isShown = false; // in the tray
    bool m_isTroubled = false;
    bool m_isWindowShown = true;
    bool m_isStale = false; // something came since the last refresh
};

} // namespace tidemark
