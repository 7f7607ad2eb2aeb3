#pragma once

#include "core/live_values.h"
#include "ui/row_model.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QLocale>

#include <array>
#include <memory>

namespace tidemark {

// The rolling minimum and maximum of one market: one row a window, from the lowest price to the highest, how far the last
// price is from both, and what the record knows of the window. GUI thread.
class ExtremesModel : public RowModel {
    Q_OBJECT

public:
    enum Column { WindowColumn, ChangeColumn, LowColumn, LowAtColumn, ToLowColumn, PositionColumn, ToHighColumn, HighColumn,
                  HighAtColumn, RangeColumn, RecordColumn, ColumnCount };
    enum Role { PositionRole = Qt::UserRole }; // per mille from low to high; absent without a range

    explicit ExtremesModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // `windowsEnd`: where the windows end if that is not now, since nothing has been heard yet.
    void showPulse(const MarketPulse &pulse, Timestamp now, std::optional<Timestamp> windowsEnd = {});
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_texts.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString titleToolTip(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != WindowColumn && column != RecordColumn; }

private:
    using Texts = std::array<QString, ColumnCount>;
    [[nodiscard]] Texts texts(int row) const;
    [[nodiscard]] std::optional<int> position(int row) const;
    void tellDistances(Texts &texts, const WindowExtremes &window) const;
    // "−12.50 (−0.02 %)"
    [[nodiscard]] QString distance(Decimal from, Decimal to) const;
    [[nodiscard]] QVariant foreground(int row, int column) const;
    // Until when the figures are right, where that is not now.
    [[nodiscard]] std::optional<Timestamp> knownTo() const;
    [[nodiscard]] QString recordText(const WindowExtremes &window) const;
    [[nodiscard]] QString moment(Timestamp at) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    Timestamp m_now;
    std::optional<Timestamp> m_windowsEnd;
    MarketPulse m_pulse;
    std::array<Texts, rollingWindows.size()> m_texts;
};

// "1 min", "24 h".
[[nodiscard]] QString windowName(std::chrono::seconds span);

} // namespace tidemark
