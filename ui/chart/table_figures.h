#pragma once

#include "ui/chart/chart_table_model.h"
#include "ui/chart/data/comparison.h"
#include "ui/chart/data/study_series.h"

#include <QCoreApplication>

namespace tidemark {

// The columns that a chart's studies and comparison add to its table: as of the end of each row, and nothing where trades are missing. GUI thread.
class TableFigures {
    Q_DECLARE_TR_FUNCTIONS(tidemark::TableFigures)

public:
    // What the chart shows beside its price; `known` is what it knows of its own market, up to `until`.
    struct Shown {
        const StudySeries &studies;
        const ComparedPicture &compared;
        const ChartData &known;
        Timestamp until;
    };
    explicit TableFigures(const Shown &shown) : m_shown(shown) {}

    void addTo(ChartTableModel::Content &content) const;

private:
    using Cell = ChartTableModel::Figure::Cell;
    struct Row {
        Timestamp from;
        Timestamp to;
    };
    template <typename Tell>
    void add(ChartTableModel::Content &content, const QString &title, const QString &name, bool isCount, Tell tell) const;
    void addStudies(ChartTableModel::Content &content) const;
    void addCompared(ChartTableModel::Content &content) const;
    [[nodiscard]] Cell counted(const QString &text, const QString &plain, Timestamp since, bool isBroken, const TimeFormat &format) const;
    [[nodiscard]] Cell unknown(const Row &row) const;
    [[nodiscard]] static Cell priceOf(const ComparedLine &line, const Row &row);
    [[nodiscard]] Cell valueOf(const ComparedLine &line, const Row &row) const;

    Shown m_shown;
};

// Rows as programs read them: a head, then each row of `content` that is named, by its number from the oldest on; times in ISO with µs and Z, numbers
// plain, nothing where there is no value.
[[nodiscard]] QString tableText(const ChartTableModel::Content &content, const std::vector<std::size_t> &rows, QChar separator);

} // namespace tidemark
