#pragma once

#include "ui/chart/hands/chart_keys.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace tidemark {

// The keyboard on a chart: which of its keys mean something there, and whether it is shown that the chart has it. A click
// shows by itself where it went; the frame is for those who come by keyboard. GUI thread.
class ChartKeyboard : public QObject {
    Q_OBJECT

public:
    // `obey` answers whether there was anything to do.
    ChartKeyboard(QWidget *chart, std::function<bool(const ChartCommand &)> obey);

    [[nodiscard]] bool isShown() const { return m_isShown; }
    void hide() { m_isShown = false; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *chart, QEvent *event) override;

private:
    [[nodiscard]] bool hasKeys() const;
    [[nodiscard]] bool press(const QKeyEvent &event);
    void show(bool shown);

    QWidget *m_chart;
    std::function<bool(const ChartCommand &)> m_obey;
    bool m_isShown = false;
};

} // namespace tidemark
