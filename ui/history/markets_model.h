#pragma once

#include "core/history_values.h"
#include "core/moment_figures.h"
#include "ui/row_model.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QLocale>

#include <memory>
#include <vector>

namespace tidemark {

// What every market cost at a moment, a row each. Cells are named for who hears them, and sorted by what they stand for, not by their
// words (SortRole; nothing where the figure is absent). GUI thread.
class MarketsModel : public RowModel {
    Q_OBJECT

public:
    enum Column { MarketColumn, PriceColumn, AgeColumn, ChangeColumn, PercentColumn, LowColumn, HighColumn, PlaceColumn, RecordColumn, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit MarketsModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void setAnswer(const MomentAnswer &answer);
    [[nodiscard]] const MomentAnswer &answer() const { return m_answer; }
    [[nodiscard]] const MomentPrice &market(int row) const { return m_answer.markets[std::size_t(row)]; }
    // What the last column says of a market whose record is younger than the moment.
    [[nodiscard]] QString beginningText(Timestamp begins) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_answer.markets.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString titleToolTip(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != MarketColumn && column != RecordColumn; }

private:
    [[nodiscard]] QString text(std::size_t row, int column) const;
    [[nodiscard]] QString recordText(const MomentPrice &price) const;
    [[nodiscard]] QVariant sortKey(std::size_t row, int column) const;
    [[nodiscard]] QString toolTip(std::size_t row, int column) const;

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    MomentAnswer m_answer;
    std::vector<MomentFigures> m_figures; // one a market
};

} // namespace tidemark
