#pragma once

#include "core/live_values.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace tidemark {

class IconLabel;
class MarketModel;

// Over the chart: the marked market, its price and how old that is, and how much time the chart follows. GUI thread.
class LiveHeader : public QWidget {
    Q_OBJECT

public:
    explicit LiveHeader(QWidget *parent = nullptr);

    void setWindow(int window);
    void setPossible(bool possible);
    // Price and change as the list says them, and how they are to be taken; nothing for a market that is not in the list.
    void showMarket(const MarketModel &model, const MarketPulse &pulse, Timestamp exchangeNow);

Q_SIGNALS:
    void windowPicked(int window); // an index of rollingWindows

private:
    void showState(const MarketPulse &pulse, Timestamp exchangeNow);

    QLabel *m_headline;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QButtonGroup *m_windows;
};

} // namespace tidemark
