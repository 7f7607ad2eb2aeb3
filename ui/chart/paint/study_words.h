#pragma once

#include "ui/chart/data/study_series.h"
#include "ui/chart/view/chart_frame.h"

#include <QCoreApplication>
#include <QString>

namespace tidemark {

// What a chart's studies say of a moment, exactly, and since when they count: for its legend and for those who hear it.
class StudyWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::StudyWords)

public:
    StudyWords(const StudySeries &series, const ChartFrame &frame) : m_series(series), m_frame(frame) {}

    [[nodiscard]] QString mean(Timestamp moment) const;
    [[nodiscard]] QString delta(Timestamp moment) const;

private:
    [[nodiscard]] QString since(Timestamp moment, bool isBroken) const;
    [[nodiscard]] QString unknown() const;

    const StudySeries &m_series;
    const ChartFrame &m_frame;
};

// "+12.50000000", "−0.01000000", "0.00000000".
[[nodiscard]] QString deltaText(const TakerDelta &delta);

} // namespace tidemark
