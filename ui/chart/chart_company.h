#pragma once

#include "ui/chart/chart_comparison.h"
#include "ui/chart/chart_link.h"
#include "ui/chart/chart_studies.h"
#include "ui/chart/data/side_data.h"
#include "ui/chart/hands/chart_cross.h"
#include "ui/chart/paint/chart_picture.h"

namespace tidemark {

// What a chart shows beside its market's price, and with which charts it moves: studies, comparison, link. GUI thread.
class ChartCompany : public QObject {
    Q_OBJECT

public:
    ChartCompany(const ChartFeed &feed, const ChartData &data, SideData &side, ChartView &view, ChartPointing &pointing, ChartCross &cross,
                 ChartPicture &picture, QWidget *chart);

    [[nodiscard]] ChartStudies &studies() { return *m_studies; }
    [[nodiscard]] ChartComparison &comparison() { return *m_comparison; }
    [[nodiscard]] ChartLink &link() { return *m_link; }
    [[nodiscard]] const ChartStudies &studies() const { return *m_studies; }

    void setPort(RecordPort &port); // outlives the chart
    // Answers whether the command means any of them.
    [[nodiscard]] bool obey(const ChartCommand &command);
    // A picture was made of what is known.
    void askForMore();
    // The view was moved.
    void place();

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void changed(); // more is known
    void grew();    // more, which must fit into the view
    void moved();   // the view, or what it shows
    void chosen();  // what state() tells

private:
    ChartView &m_view;
    ChartStudies *m_studies;
    ChartComparison *m_comparison;
    ChartLink *m_link;
};

} // namespace tidemark
