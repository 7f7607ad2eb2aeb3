#include "ui/chart/chart_table_model.h"

#include "support/test_program.h"
#include "ui_values.h"
#include "watched_model.h"

#include <QApplication>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class ChartTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTrades();
    void tellsCandles();
};

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void ChartTableModelTest::tellsTrades()
{
    test::WatchedModel<ChartTableModel> model;
    QCOMPARE(model.rowCount(), 0);
    const auto at = test::at("2024-08-08T23:55:00.5Z");
    model.show({ChartTableModel::Kind::Trades,
                {{at, 7, test::decimal("61837.6"), test::decimal("0.25"), true},
                 {at + 1s, 8, test::decimal("61838"), test::decimal("1.5"), false}},
                {}, 2, TimeFormat()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), int(ChartTableModel::TradeColumns));
    QCOMPARE(cell(model, 0, ChartTableModel::TradeTime), QStringLiteral("2024-08-08 23:55:01.500000"));
    QCOMPARE(cell(model, 1, ChartTableModel::TradePrice), QStringLiteral("61,837.60"));
    QCOMPARE(cell(model, 0, ChartTableModel::TradeQuantity), QStringLiteral("1.50")); // in line with 0.25
    QCOMPARE(cell(model, 0, ChartTableModel::TradeSide), QStringLiteral("buy"));
    QCOMPARE(cell(model, 1, ChartTableModel::TradeSide), QStringLiteral("sell"));
    QCOMPARE(cell(model, 1, ChartTableModel::TradeId), QStringLiteral("7"));
    QCOMPARE(model.momentAt(1), at);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time (UTC)"));
}

void ChartTableModelTest::tellsCandles()
{
    test::WatchedModel<ChartTableModel> model;
    PriceSpan span;
    span.firstAt = test::at("2024-08-08T23:55:00Z");
    span.open = test::decimal("100");
    span.high = test::decimal("103");
    span.low = test::decimal("99.5");
    span.close = test::decimal("102");
    span.ticks = 1'234;
    span.volume.add(test::decimal("12.5"));
    model.show({ChartTableModel::Kind::Candles, {}, {span}, 2, TimeFormat()});
    QCOMPARE(model.columnCount(), int(ChartTableModel::SpanColumns));
    const QStringList wanted{QStringLiteral("2024-08-08 23:55:00"), QStringLiteral("100.00"), QStringLiteral("103.00"),
                             QStringLiteral("99.50"), QStringLiteral("102.00"), QStringLiteral("+2.00\u00a0%"),
                             QStringLiteral("12.5"), QStringLiteral("1,234")};
    for (int column = 0; column < wanted.size(); ++column)
        QCOMPARE(cell(model, 0, column), wanted[column]);
    model.show(ChartTableModel::Content());
    QCOMPARE(model.rowCount(), 0);
}

TIDEMARK_TEST(ChartTableModelTest, QApplication)
#include "tst_chart_table_model.moc"
