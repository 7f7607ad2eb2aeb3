#include "ui/live/extremes_table.h"

#include "support/test_program.h"
#include "ui/live/extremes_model.h"
#include "ui_values.h"

#include <QApplication>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2024-08-09T00:05:00Z");

MarketPulse pulseAt(const char *price)
{
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    pulse.last = trade("BTCUSDT", 9, now, price);
    pulse.windows[0].extremes = LowHigh{{decimal(price), now}, {decimal(price), now}};
    return pulse;
}

} // namespace

class ExtremesTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void longPricesAreToldWhole();
    void columnsStayAsWideAsTheyWere();
    void aLargerFontHasRoom();

private:
    [[nodiscard]] int neededBy(int column) const
    {
        return m_table->fontMetrics().horizontalAdvance(m_model.index(0, column).data().toString());
    }

    ExtremesModel m_model{std::make_shared<SymbolScales>()};
    std::unique_ptr<ExtremesTable> m_table;
};

void ExtremesTableTest::init()
{
    m_model.showPulse({}, now);
    m_table = std::make_unique<ExtremesTable>(&m_model);
    m_table->resize(600, 200); // no more room than is needed
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void ExtremesTableTest::longPricesAreToldWhole()
{
    m_model.showPulse(pulseAt("6183763.12345678"), now);
    for (const int column : {ExtremesModel::LowColumn, ExtremesModel::HighColumn})
        QVERIFY(m_table->columnWidth(column) > neededBy(column));
}

void ExtremesTableTest::columnsStayAsWideAsTheyWere()
{
    m_model.showPulse(pulseAt("6183763.12345678"), now);
    const auto width = m_table->columnWidth(ExtremesModel::LowColumn);
    m_model.showPulse(pulseAt("1"), now);
    QCOMPARE(m_table->columnWidth(ExtremesModel::LowColumn), width);
}

void ExtremesTableTest::aLargerFontHasRoom()
{
    m_model.showPulse(pulseAt("6183763.12345678"), now);
    auto font = m_table->font();
    font.setPointSizeF(2 * font.pointSizeF());
    m_table->setFont(font);
    QVERIFY(m_table->columnWidth(ExtremesModel::LowColumn) > neededBy(ExtremesModel::LowColumn));
}

TIDEMARK_TEST(ExtremesTableTest, QApplication)
#include "tst_extremes_table.moc"
