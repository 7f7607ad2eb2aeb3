#pragma once

#include <QAccessibleWidget>

namespace tidemark {

class PriceChart;

// What assistive programs are told of a price chart: that it is a chart, the newest price and the range of prices in view
// as its value, and in words what is under the crosshair.
class ChartAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ChartAccessible(PriceChart *chart);
    // Makes Qt ask for one of these for each price chart; may be called again.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &) override {} // prices are not ours to set
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    [[nodiscard]] PriceChart &chart() const;
};

} // namespace tidemark
