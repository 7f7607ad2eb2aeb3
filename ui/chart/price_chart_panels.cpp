#include "ui/chart/price_chart_private.h"

#include "ui/chart/chart_help.h"
#include "ui/chart/chart_table.h"
#include "ui/chart/go_to_field.h"

#include <algorithm>

// What lies over the price chart for a while.

namespace tidemark {

void PriceChart::Private::showTable()
{
    if (!tablePanel) {
        tablePanel = new ChartTable(chart);
        QObject::connect(tablePanel, &ChartTable::refreshWanted, chart, [this] { tablePanel->open(table()); });
        QObject::connect(tablePanel, &ChartTable::momentChosen, chart, [this](Timestamp chosen) {
            setCross(pointing.nearest(chosen));
            viewMoved();
        });
    }
    tablePanel->setGeometry(chart->rect());
    tablePanel->open(table());
}

ChartTableModel::Content PriceChart::Private::table() const
{
    using Kind = ChartTableModel::Kind;
    const auto &frame = view.frame;
    ChartTableModel::Content content{Kind::Candles, {}, {}, frame.decimals, TimeFormat(frame.zone)};
    if (frame.showsCandles()) {
        for (const auto &candle : data.candles(*frame.candles, frame.from, frame.to())) {
            content.spans.push_back(candle);
            content.spans.back().firstAt = candle.openedAt;
        }
        return content;
    }
    // Before the first and after the newest trade there are none to be had.
    const auto newest = data.newest();
    const auto from = std::max(frame.from, data.oldest().value_or(frame.from));
    const auto to = newest ? std::min<Timestamp>(frame.to(), newest->at + std::chrono::microseconds(1)) : frame.to();
    content.trades = data.ticks(from, to, ChartTableModel::mostTrades + 1);
    if (content.trades.size() <= ChartTableModel::mostTrades && (from >= to || data.hasTicks(from, to))) {
        content.kind = Kind::Trades;
        return content;
    }
    content.kind = Kind::Columns;
    content.trades.clear();
    for (const auto &column : data.columns(frame.from, frame.to(), int(frame.plot.width())))
        content.spans.push_back(column.span);
    return content;
}

void PriceChart::Private::showHelp()
{
    if (!help)
        help = new ChartHelp(chart);
    help->placeIn(chart->rect());
    help->openPanel();
}

void PriceChart::Private::askForTime()
{
    if (!goToField) {
        goToField = new GoToField(chart);
        QObject::connect(goToField, &GoToField::goTo, chart, [this](Timestamp wanted) { goTo(wanted); });
    }
    goToField->setZone(view.frame.zone);
    goToField->openAt(view.time.from() + view.time.span() / 2);
    goToField->placeIn(view.frame.data().toRect());
}

} // namespace tidemark
