#pragma once

#include "ui/live/extremes_model.h"
#include "ui/figures/figure_table.h"

#include <array>

namespace tidemark {

// The rolling min/max panel: five rows, always whole; the marked row is the window that the chart shows. GUI thread.
class ExtremesTable : public FigureTable {
    Q_OBJECT

public:
    explicit ExtremesTable(ExtremesModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void widenFor(const QModelIndex &cell);
    void setWidths();
    void fit(int width);

    std::array<QString, ExtremesModel::ColumnCount> m_longest; // of what was told
    std::array<int, ExtremesModel::ColumnCount> m_widths{};
};

} // namespace tidemark
