#pragma once

#include "core/symbol.h"
#include "ui/live/chart_arrangement.h"
#include "ui/live/market_facts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace tidemark {

class DragGesture;
class IconLabel;
class SteadyLabel;

// The slim line over a chart: the market, its price and change, what is wrong with the price, and what can be done with the
// chart. What a narrow chart has no room for goes, the least needed first. Dragging it moves the chart. GUI thread.
class PaneHeader : public QWidget {
    Q_OBJECT

public:
    explicit PaneHeader(Symbol symbol, QWidget *parent = nullptr);

    // What it calls the market.
    void setName(const QString &name);
    void showFacts(const MarketFacts &facts);
    void setMarked(bool marked);
    void setMaximised(bool maximised);
    // In a window of its own, which is closed by other means.
    void setApart(bool apart);
    [[nodiscard]] DragGesture &drag() { return *m_drag; }

Q_SIGNALS:
    void maximiseToggled();
    void apartToggled();
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *createButton(const QString &icon, const QString &name);
    void fit();

    QLabel *m_name;
    SteadyLabel *m_price;
    SteadyLabel *m_percent;
    SteadyLabel *m_difference;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QToolButton *m_maximise;
    QToolButton *m_apart;
    QToolButton *m_close;
    DragGesture *m_drag;
    bool m_isDoubtful = false;
    bool m_isMarked = false;
};

} // namespace tidemark
