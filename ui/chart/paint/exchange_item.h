#pragma once

#include "ui/chart/data/exchange_part.h"
#include "ui/chart/paint/label_item.h"

#include <QCoreApplication>

#include <vector>

namespace tidemark {

// The exchange's own 1-minute candles where we have no trades: paler than ours. Rising ones are hollow, falling ones
// filled; where a minute is only a few pixels wide, each column reaches from low to high.
class ExchangeItem : public ChartItem {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ExchangeItem)

public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, std::vector<ExchangePart> parts);
    // Whose they are, for a layer above.
    [[nodiscard]] std::vector<PlotLabel> labels() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintBodies(QPainter &painter, const ExchangePart &part, double width) const;
    void paintReaches(QPainter &painter, const ExchangePart &part) const;

    std::vector<ExchangePart> m_parts;
};

// "Exchange's own candles, not recorded".
[[nodiscard]] QString exchangeCandlesText(bool isRecorded);

} // namespace tidemark
