#pragma once

#include "ui/chart/data/comparison.h"
#include "ui/chart/data/study_data.h"

namespace tidemark {

// What is known for that which a chart shows beside its market's price.
struct SideData {
    explicit SideData(const ChartData &own) : sums(own), comparison(own) {}

    StudyData sums;
    Comparison comparison;
};

} // namespace tidemark
