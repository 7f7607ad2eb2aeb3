#pragma once

#include "ui/chart/chart_canvas.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/chart_view_state.h"
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

    // Live data asks for a picture soon; hands and the program get theirs at once.
    void refreshSoon();
    void refresh();
    void refreshContent();
    void userMoved();
    void readTheme();

    [[nodiscard]] bool isInPlot(QPointF position) const { return frame.plot.contains(position); }
    [[nodiscard]] std::chrono::microseconds durationOf(double pixels) const;
    [[nodiscard]] std::optional<Timestamp> heldUntil() const;
    // Whose price is marked on the axis: the newest, or the last one of the marked second.
    [[nodiscard]] std::optional<Tick> reference() const;
    [[nodiscard]] CrosshairItem::Content content() const;
    void placeOldest();
    [[nodiscard]] ChartData::Horizon horizon() const { return {heldUntil(), view.returnsToNewest()}; }
    [[nodiscard]] TimeRange seen() const { return {view.from(), view.to()}; }
    void askRecord();

    PriceChart *chart;
    ChartCanvas *canvas;
    QPushButton *latest;
    QTimer timer;
    QElapsedTimer sinceRefresh;

    ChartData data;
    Symbol symbol;
    Ticket ticket = nextTicket(); // the chart's own
    QTimer askTimer;
    std::optional<Timestamp> knownUntil;
    QTimer pastTimer;
    int waits = 0; // for the record, before the exchange is asked
    bool isLoading = false;
    std::vector<StretchTimeline::Run> losses; // of the picture on screen
    bool showsExchange = false;
    ChartViewState view;
    ChartFrame frame;
    PriceRange range;
    bool mayRescale = true; // false while live trades arrive in a view that the user placed
    int priceCharacters = 0;

    QString title;
    QString heading;
    QString emptyText;
    std::optional<Timestamp> moment;
    std::optional<LowHigh> extremes;

    std::optional<QPointF> cursor;
    std::optional<QPointF> pressedAt;
    Timestamp pressedFrom;
    bool isDragging = false;
    bool hasVisibleFocus = false;

private:
    void askForPast();
    void pointAtTrade(CrosshairItem::Content &content) const;
    void pointAtLoss(CrosshairItem::Content &content) const;
    void pointAtCandle(CrosshairItem::Content &content) const;
    [[nodiscard]] QString pauseNote(const Tick &before, Timestamp moment) const;
    void fitPrices(const std::vector<ExchangeItem::Part> &exchange);
    void layOut();
    void placeButton();
    void describe();
};

} // namespace tidemark
