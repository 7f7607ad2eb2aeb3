#pragma once

#include "ui/chart/chart_canvas.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/chart_hands.h"
#include "ui/chart/chart_keys.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/price_chart.h"
#include "ui/ticket.h"

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>

class QPushButton;

namespace tidemark {

// What the price chart is made of: its data, its view and when it is painted.
struct PriceChart::Private {
    explicit Private(PriceChart *chart);

    // What of the picture is not as it should be.
    enum class Stale { Nothing, Pointing, Picture };
    // Live data gets a picture at most 15 times a second; hands and the program as often as the display shows one.
    void dataChanged();
    void viewMoved();
    void pointingChanged();
    void prepare();
    void readTheme();

    void obey(const ChartCommand &command);
    void setTimeframe(Timeframe timeframe);
    void goTo(Timestamp wanted);

    [[nodiscard]] bool isInPlot(QPointF position) const { return view.frame.plot.contains(position); }
    [[nodiscard]] std::optional<Timestamp> heldUntil() const;
    // Whose price is marked on the axis: the newest, or the last one of the marked second.
    [[nodiscard]] std::optional<Tick> reference() const;
    [[nodiscard]] CrosshairItem::Content content() const;
    void placeOldest();
    [[nodiscard]] ChartData::Horizon horizon() const { return {heldUntil(), view.time.returnsToNewest()}; }
    [[nodiscard]] TimeRange seen() const { return {view.time.from(), view.time.to()}; }
    void askRecord();

    PriceChart *chart;
    ChartCanvas *canvas;
    QPushButton *latest;
    QElapsedTimer sincePainted;
    Stale stale = Stale::Picture;

    ChartData data;
    Symbol symbol;
    Ticket ticket = nextTicket(); // the chart's own
    QTimer askTimer;
    std::optional<Timestamp> knownUntil;
    QTimer pastTimer;
    int waits = 0; // for the record, before the exchange is asked
    QTimer describeTimer;
    bool isLoading = false;
    std::vector<StretchTimeline::Run> losses; // of the picture on screen
    bool showsExchange = false;
    ChartView view;
    ChartHands hands;
    Timeframe timeframe = Timeframe::Ticks;
    bool isMagnetic = true;
    bool mayRescale = true; // false while live trades arrive in a view that the user placed
    int priceCharacters = 0;

    QString title;
    QString heading;
    QString emptyText;
    std::optional<Timestamp> moment;
    std::optional<LowHigh> extremes;
    std::vector<AlertLevel> alerts;

    std::optional<QPointF> cursor;
    bool hasVisibleFocus = false;

private:
    void wire();
    void askTurn(std::chrono::milliseconds apart);
    [[nodiscard]] bool takeTurn();
    [[nodiscard]] bool isSeen() const;
    void askForPast();
    void pointAtTrade(CrosshairItem::Content &content) const;
    void pointAtLoss(CrosshairItem::Content &content) const;
    void pointAtCandle(CrosshairItem::Content &content) const;
    [[nodiscard]] QString pauseNote(const Tick &before, Timestamp moment) const;
    void fitPrices();
    void layOut();
    void placeButton();
    void describe();
};

} // namespace tidemark
