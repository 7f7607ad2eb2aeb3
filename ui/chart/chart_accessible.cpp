#include "ui/chart/chart_accessible.h"

#include "ui/chart/price_chart.h"

namespace tidemark {
namespace {

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<PriceChart *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(PriceChart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

void ChartAccessible::install()
{
    QAccessible::installFactory(accessibleOf);
}

PriceChart &ChartAccessible::chart() const
{
    return *static_cast<PriceChart *>(widget());
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? chart().spokenValue() : QAccessibleWidget::text(kind);
}

void *ChartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant ChartAccessible::currentValue() const
{
    const auto newest = chart().newest();
    return newest ? QVariant(newest->price.toDouble()) : QVariant();
}

QVariant ChartAccessible::maximumValue() const
{
    return chart().visiblePrices().high.toDouble();
}

QVariant ChartAccessible::minimumValue() const
{
    return chart().visiblePrices().low.toDouble();
}

} // namespace tidemark
