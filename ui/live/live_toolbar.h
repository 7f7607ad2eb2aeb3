#pragma once

#include "ui/live/chart_arrangement.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace tidemark {

class WindowChooser;

// Over the charts: over which window change, low and high are told, how the charts stand, and whether there is a tape.
// GUI thread.
class LiveToolbar : public QWidget {
    Q_OBJECT

public:
    enum Layout { Alone, Row, Column, Grid };

    explicit LiveToolbar(QWidget *parent = nullptr);

    void setWindow(int window); // an index of rollingWindows
    void setArrangement(const ChartArrangement &arrangement, bool isAlone);
    void setTapeShown(bool shown);

Q_SIGNALS:
    void windowPicked(int window);
    void layoutPicked(int layout); // a Layout
    void tapeToggled(bool shown);
    void boardWanted();

private:
    void addLayouts();
    [[nodiscard]] QToolButton *addButton(const QString &icon, const QString &name);

    WindowChooser *m_windows;
    QButtonGroup *m_layouts;
    QToolButton *m_tape;
};

} // namespace tidemark
