#pragma once

#include "ui/chart/data/comparison.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {

// What the lines of a comparison say of a moment: one sentence each, and since when percent counts.
class ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ComparisonWords)

public:
    ComparisonWords(const ComparedPicture &picture, const ChartFrame &frame) : m_picture(picture), m_frame(frame) {}

    // In the order of the lines.
    [[nodiscard]] QStringList rows(Timestamp moment) const;

private:
    [[nodiscard]] QString percentRow(const ComparedLine &price, Timestamp moment) const;
    [[nodiscard]] QString pairRow(Timestamp moment) const;
    [[nodiscard]] QString startText() const;
    [[nodiscard]] QString unknown(const ComparedLine &price, Timestamp moment) const;
    [[nodiscard]] QString withLosses(const ComparedLine &price, const QString &words) const;

    const ComparedPicture &m_picture;
    const ChartFrame &m_frame;
};

} // namespace tidemark
