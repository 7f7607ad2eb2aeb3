#pragma once

#include "ui/chart/chart_table_model.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/hands/chart_hands.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/paint/chart_canvas.h"
#include "ui/chart/price_chart.h"
#include "ui/chart/view/chart_view.h"
#include "ui/ticket.h"

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>

class QPushButton;

namespace tidemark {

class ChartBar;
class ChartHelp;
class ChartNotice;
class ChartTable;
class GoToField;

// What the price chart is made of: its data, its view, and when it is painted.
struct PriceChart::Private {
    explicit Private(PriceChart *chart);

    // --- When and what is painted: price_chart_private.cpp ---
    // What of the picture is not as it should be.
    enum class Stale { Nothing, Pointing, Picture };
    // Live data gets a picture at most 15 times a second; hands and the program as often as the display shows one.
    void dataChanged();
    void viewMoved();
    void pointingChanged();
    void prepare();
    void readTheme();
    void placeOldest();
    // Whether a picture at this time of the exchange would differ from the one that is shown.
    [[nodiscard]] bool nowIsSeen(Timestamp exchangeNow) const;
    [[nodiscard]] std::optional<Timestamp> heldUntil() const;
    [[nodiscard]] ChartData::Horizon horizon() const { return {heldUntil(), view.time.returnsToNewest()}; }
    [[nodiscard]] TimeRange seen() const { return {view.time.from(), view.time.to()}; }

    // --- What the user wants: price_chart_keys.cpp, price_chart_cross.cpp ---
    // Answers whether there was anything to do.
    bool obey(const ChartCommand &command);
    bool obeyView(ChartAction action);
    bool obeyCross(const ChartCommand &command);
    bool cancel();
    void setTimeframe(Timeframe timeframe);
    [[nodiscard]] std::chrono::microseconds comfortableSpan(std::chrono::microseconds candle, double width) const;
    void goTo(Timestamp wanted);
    void stepCross(int steps);
    void raiseCross(int steps);
    void measureByKeys();
    void setCross(const ChartPointing::Step &step);
    [[nodiscard]] std::optional<PointedAt> pointed() const;
    [[nodiscard]] std::optional<MeasureItem::Measure> measure() const;

    // --- Menu and panels: price_chart_menu.cpp, price_chart_panels.cpp ---
    void showMenu(QPoint globalPosition, const PointedAt &at);
    void savePicture();
    void writePicture(const QImage &picture, const QString &path);
    void copy(const QString &text, const QString &sentence);
    void showTable();
    void showHelp();
    void askForTime();
    [[nodiscard]] ChartTableModel::Content table() const;

    // --- In words: price_chart_words.cpp ---
    void describe();
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString pointedText(const PointedAt &pointed) const;
    [[nodiscard]] QString timeText(Timestamp moment) const;

    PriceChart *chart;
    ChartCanvas *canvas;
    QPushButton *latest;
    ChartBar *bar;
    ChartHelp *help = nullptr; // these when they are first wanted
    ChartTable *tablePanel = nullptr;
    GoToField *goToField = nullptr;
    ChartNotice *notice;
    QElapsedTimer sincePainted;
    Stale stale = Stale::Picture;
    std::optional<Timestamp> paintedAt; // the exchange's time in the picture that is shown

    ChartData data;
    Symbol symbol;
    Ticket ticket = nextTicket(); // the chart's own
    QTimer askTimer;
    QTimer pastTimer;
    int waits = 0; // of the question to the exchange for the record's answer
    QTimer describeTimer;
    QElapsedTimer sinceSpoken;
    std::optional<Timestamp> knownUntil;
    bool isLoading = false;
    bool showsExchange = false;
    ChartView view;
    ChartPointing pointing;
    ChartHands hands;
    Timeframe timeframe = Timeframe::Ticks;
    bool mayRescale = true; // false while live trades arrive in a view that the user placed
    int priceCharacters = 0;
    QRectF placedFor; // the data's place when what lies on the chart was placed

    QString title;
    QString heading;
    QString emptyText;
    QString spokenValue;
    std::optional<Timestamp> moment;
    std::optional<LowHigh> extremes;
    std::vector<AlertLevel> alerts;

    std::optional<QPointF> cursor;                 // of the mouse
    std::optional<ChartPointing::Step> keyedCross; // of the keys, until the mouse moves
    bool measuresByKeys = false;
    bool hasVisibleFocus = false;

private:
    void wire();
    void wireBar();
    void askTurn(std::chrono::milliseconds apart);
    [[nodiscard]] std::chrono::milliseconds displayInterval() const;
    [[nodiscard]] bool takeTurn();
    [[nodiscard]] bool isSeen() const;
    void preparePicture();
    void preparePointing();
    // Whose price is marked on the axis: the newest, or the last one of the marked second.
    [[nodiscard]] std::optional<Tick> reference() const;
    void fitPrices();
    void layOut();
    void placeWidgets();
    void placeBar();
    void placeLatest();
    [[nodiscard]] bool hasRoomForBar() const;
    void askRecord();
    void askForPast();
};

} // namespace tidemark
