#pragma once

#include "ui/chart/data/timeframe.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/view/study_choice.h"

#include <QWidget>

#include <array>
#include <utility>
#include <vector>

class QButtonGroup;
class QMenu;
class QPushButton;
class QToolButton;

namespace tidemark {

// The chart's choices in sight: timeframe, logarithmic scale, magnet, and a menu with the rest. Where there is no room,
// one button with all of it. GUI thread.
class ChartBar : public QWidget {
    Q_OBJECT

public:
    explicit ChartBar(QWidget *parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] int compactWidth() const;
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    // The width that all choices need side by side.
    [[nodiscard]] int fullWidth() const;

    void setTimeframe(Timeframe timeframe);
    void setLogarithmic(bool logarithmic);
    void setMagnetic(bool magnetic);
    void setStudies(const StudyChoice &choice);
    void setLinked(bool linked);

Q_SIGNALS:
    void commanded(tidemark::ChartCommand command);

private:
    void createFull();
    void createCompact();
    void fillMenu();
    void addStudies(QMenu *menu);
    QAction *addCommand(QMenu *menu, const QString &text, const QString &keys, ChartCommand command);
    [[nodiscard]] QPushButton *addToggle(const QString &text, const QString &name, ChartAction action);

    QWidget *m_full;
    QButtonGroup *m_segments;
    QPushButton *m_log;
    QPushButton *m_magnet;
    QToolButton *m_more;
    QToolButton *m_compact;
    QMenu *m_menu;    // what has no button
    QMenu *m_all;     // everything
    std::array<QAction *, timeframes.size()> m_timeframeActions{};
    QAction *m_logAction;
    QAction *m_magnetAction;
    std::vector<QAction *> m_linkActions; // of each menu
    std::vector<std::pair<QAction *, QAction *>> m_studyActions; // VWAP and what takers did, of each menu
    bool m_isCompact = false;
};

} // namespace tidemark
