#pragma once

#include "core/alert_level.h"
#include "core/chart_values.h"
#include "core/record_values.h"
#include "core/rolling_extremes.h"
#include "core/timestamp.h"
#include "core/trade.h"
#include "ui/chart/chart_company.h"
#include "ui/chart/chart_feed.h"
#include "ui/chart/chart_panels.h"
#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/data/timeframe.h"
#include "ui/chart/paint/chart_marks.h"

#include <QTimeZone>
#include <QVariantMap>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>
#include <span>

namespace tidemark {

class ChartCross;
class ChartHands;
class ChartKeyboard;
class ChartPicture;
class ChartSpeech;
class ChartTurn;
struct ChartCommand;

// The price of one market over time: every trade, or candles with their volume. GUI thread. Times are exchange time. A
// redraw costs by pixels, not by trades; new trades are painted at most 15 times a second, and never move a view that the
// user has moved, neither in time nor in price.
// Where trades are lost the line breaks and the time is shaded; a pause of the market is measured, not shaded. Where there
// are no trades of ours the exchange's own candles are shown, apart from them and paler.
// Keys and hands are in chart_keys.h; F1 lists them in the chart.
// Puts together: what is known (ChartData), what is in view (ChartView), its picture (ChartPicture), what hands and keys mean
// (ChartHands, ChartCross), what lies above (ChartPanels), what comes and is asked for (ChartFeed), and told (ChartSpeech).
class PriceChart : public QWidget {
    Q_OBJECT

public:
    explicit PriceChart(QWidget *parent = nullptr);
    ~PriceChart() override;

    // Whose record is asked for what is not in memory; without one nothing is.
    void setSymbol(Symbol symbol) { m_feed->setSymbol(symbol); }
    // Whom what is shown beside the price asks; outlives the chart.
    void setPort(RecordPort &port) { m_company->setPort(port); }
    // Of its field for a time.
    void setPlaces(AskPlace ask, std::function<Symbol()> market, std::function<Timestamp()> now = {}) { m_panels->setPlaces(std::move(ask), std::move(market), std::move(now)); }
    void setTitle(const QString &title);     // whose price it is, for those who hear it
    void setHeading(const QString &heading) { m_marks->setHeading(heading); } // above the plot while nothing is pointed at
    void setPriceDecimals(int decimals); // digits on axis and tags, from the tick size
    void setTimeZone(const QTimeZone &zone) { m_view->frame.zone = zone, dataChanged(); }
    void setEmptyText(const QString &text) { m_marks->setEmptyText(text); } // shown while there is nothing to draw

    void addTrades(std::span<const Trade> trades) { m_feed->addTrades(trades); } // any order; what is there already is ignored
    void setTrades(std::span<const Trade> trades) { m_feed->setTrades(trades); } // replaces all
    // All trades that the record has of a time (whole seconds).
    void addRecorded(TimeRange time, std::span<const Trade> trades) { m_feed->addRecorded(time, trades); }
    // What the record answered to a question of this chart; all others are ignored.
    void showAnswer(const ChartAnswer &answer) { m_feed->showAnswer(answer); }
    // The record has changed: what was loaded from it is asked for again.
    void forgetRecord() { m_feed->forgetRecord(); }
    // Where trades are lost (Missing, Fetching, Hole, Skipped, Rejected), and where the record has them (Stored).
    void setStretches(const std::vector<RecordStretch> &stretches) { m_feed->setStretches(stretches); }
    // Where nothing is recorded. Those of an answer join what is there; what has no answer is asked for again later.
    void setExchangeCandles(const std::vector<Candle> &candles) { m_feed->setExchangeCandles(candles); }
    void addExchangeCandles(const ExchangeCandles &answer) { m_feed->addExchangeCandles(answer); }
    // While trades are on their way nobody knows where there are none: the past is not asked for.
    void setLoading(bool loading) { m_feed->setLoading(loading); }

    void setNow(Timestamp exchangeNow); // where a following view ends
    // Until when the last trade is known to be the last one, where that is before the exchange's now.
    void setKnownUntil(std::optional<Timestamp> moment) { m_view->time.setKnownUntil(moment), dataChanged(); }
    void follow(std::chrono::seconds span) { m_view->time.follow(span), viewMoved(); }
    void showRange(Timestamp from, Timestamp to) { m_view->time.showRange(from, to), viewMoved(); }
    // The user's own jump: the moment in the middle, as far as there is a record around it.
    void goTo(Timestamp moment);
    void setMarker(std::optional<Timestamp> moment) { m_marks->setMoment(moment); }   // a vertical line
    void setExtremes(std::optional<LowHigh> extremes) { m_marks->setExtremes(extremes); } // thin lines at the rolling low and high
    void setAlertLevels(const std::vector<AlertLevel> &levels) { m_marks->setAlerts(levels); }
    void setBookmarks(const std::vector<Bookmark> &bookmarks) { m_marks->setBookmarks(bookmarks); } // by time
    // A view in which the candles would be too few or too narrow is widened or narrowed.
    void setTimeframe(Timeframe timeframe);
    [[nodiscard]] Timeframe timeframe() const { return m_timeframe; }
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] bool isLogarithmic() const { return m_view->price.isLogarithmic(); }
    // Whether the crosshair clings to trades and candles.
    void setMagnetic(bool magnetic);
    [[nodiscard]] bool isMagnetic() const { return m_pointing->isMagnetic(); }

    [[nodiscard]] const StudyChoice &studies() const { return m_company->studies().choice(); }
    [[nodiscard]] ChartComparison &comparison() { return m_company->comparison(); }
    [[nodiscard]] ChartLink &link() { return m_company->link(); }

    // What a person chose: timeframe, scale, magnet, what is shown beside the price, and how much time is followed. Unknown or broken parts are ignored.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

    [[nodiscard]] const ChartData &data() const { return *m_data; }
    [[nodiscard]] std::optional<Tick> newest() const { return m_data->newest(); }
    [[nodiscard]] PriceRange visiblePrices() const { return m_view->frame.range; }
    // What is under the crosshair, else the newest price: for those who hear it.
    [[nodiscard]] QString spokenValue() const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 500}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void momentPicked(tidemark::Timestamp moment); // a click in the plot, or Enter at the crosshair
    void historyWanted(tidemark::Timestamp moment); // from the menu
    void replayWanted(tidemark::Timestamp moment);
    void exportWanted(tidemark::Timestamp from, tidemark::Timestamp to); // what is marked, else what is in view
    void periodMarked(tidemark::Timestamp from, tidemark::Timestamp to); // measured with the mouse, to its end
    void alertWanted(tidemark::Decimal price);
    void bookmarkWanted(tidemark::Timestamp moment);
    void timeframeChanged(tidemark::Timeframe timeframe);
    void stateChanged(); // what state() tells, but for a view that was moved
    void questionAsked(const tidemark::ChartQuestion &question); // of time that is not in memory as fine as the view's pixels
    // The view shows time without trades of ours: at most 1,500 minutes, asked for once.
    void pastWanted(tidemark::Timestamp from, tidemark::Timestamp to);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void wire();
    void dataChanged();
    void fitAnew();
    void viewMoved();
    void takeTurn();
    void prepare();
    // Answers whether there was anything to do.
    bool obey(const ChartCommand &command);
    bool obeyPanels(const ChartCommand &command);
    void showTable();
    void openMenu(const PointedAt &at, QPoint globalPosition);

    std::unique_ptr<ChartData> m_data;
    std::unique_ptr<SideData> m_side;
    std::unique_ptr<ChartView> m_view;
    std::unique_ptr<ChartPointing> m_pointing;
    ChartMarks *m_marks;
    std::unique_ptr<ChartPicture> m_picture;
    std::unique_ptr<ChartTurn> m_turn;
    // These watch the widget, so they go before it does.
    std::unique_ptr<ChartHands> m_hands;
    std::unique_ptr<ChartKeyboard> m_keyboard;
    ChartCross *m_cross;
    ChartFeed *m_feed;
    ChartCompany *m_company;
    ChartPanels *m_panels;
    ChartSpeech *m_speech;
    QString m_title;
    Timeframe m_timeframe = Timeframe::Ticks;
};

} // namespace tidemark
