#pragma once

#include "core/record_port.h"
#include "core/study_values.h"
#include "ui/chart/chart_feed.h"
#include "ui/chart/data/study_series.h"
#include "ui/chart/hands/chart_keys.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

class QWidget;

namespace tidemark {

// What a chart's studies are told and what they ask the record for, while any is shown. GUI thread.
class ChartStudies : public QObject {
    Q_OBJECT

public:
    // Hears from the feed what becomes of the data.
    ChartStudies(const ChartFeed &feed, const ChartData &data, StudyData &studies, ChartView &view, QWidget *chart);

    void setPort(RecordPort *port) { m_port = port; } // outlives the chart; without one the record is not asked
    [[nodiscard]] const StudyChoice &choice() const { return m_view.frame.studies; }
    void choose(const StudyChoice &choice);
    // Answers whether the command means the studies.
    [[nodiscard]] bool obey(const ChartCommand &command);
    // A picture was made of what is known.
    void askForMore();

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state); // unknown parts are ignored

Q_SIGNALS:
    void changed(); // more is known
    void chosen();

private:
    void setSymbol(Symbol symbol);
    void noteTrades(std::span<const Trade> trades);
    void startOver();
    void noteStretches(const TimeRanges &formerlyLost);
    void take(const StudyAnswer &answer);

    const ChartData &m_data;
    StudyData &m_studies;
    ChartView &m_view;
    QWidget *m_chart;
    RecordPort *m_port = nullptr;
    Symbol m_symbol;
    Asked m_asked;
    QTimer m_timer;
};

} // namespace tidemark
