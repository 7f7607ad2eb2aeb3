#pragma once

#include "core/record_port.h"
#include "ui/chart/chart_feed.h"
#include "ui/chart/data/comparison.h"
#include "ui/chart/hands/chart_keys.h"

#include <QTimer>
#include <QVariantMap>

#include <map>

namespace tidemark {

class ComparePanel;

// With what a chart compares its market, what these markets are told, and what is asked of the record for them. GUI thread.
class ChartComparison : public QObject {
    Q_OBJECT

public:
    ChartComparison(const ChartFeed &feed, Comparison &comparison, ChartView &view, QWidget *chart);

    void setPort(RecordPort *port) { m_port = port; } // outlives the chart; without one the record is not asked
    void offer(const std::vector<Symbol> &markets);   // to choose from
    [[nodiscard]] const ComparisonChoice &choice() const { return m_choice; }
    void choose(ComparisonChoice choice);
    // Answers whether the command means the comparison.
    [[nodiscard]] bool obey(const ChartCommand &command);
    void place(const QRect &area);

    // Live trades of a market; of one that is not compared they are passed over.
    void addTrades(Symbol symbol, std::span<const Trade> trades);
    // Its trade ids have started again.
    void startOver(Symbol symbol);
    // A picture was made of what is known.
    void askForMore();

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state); // unknown parts are ignored

Q_SIGNALS:
    void changed(); // what merely happens must not move a view
    void grew();    // what was loaded must fit into it
    void chosen();

private:
    using Clock = ChartData::Clock;
    struct Asking {
        Asks chart;
        Asked record;
        TimeRange surveyed{};
        Clock::time_point surveyAgain{};
    };
    void openPanel();
    void nextMeasure();
    void setSymbol(Symbol symbol);
    void forgetRecord();
    void ask(const Comparison::Market &market);
    void survey(const Comparison::Market &market);

    Comparison &m_comparison;
    ChartView &m_view;
    QWidget *m_chart;
    RecordPort *m_port = nullptr;
    Symbol m_own;
    ComparisonChoice m_choice;
    std::vector<Symbol> m_offered;
    std::map<Symbol, Asking> m_asking;
    ComparePanel *m_panel = nullptr; // when it is first wanted
    QTimer m_timer;
};

} // namespace tidemark
