#include "ui/live/tape_model.h"

#include "support/test_program.h"
#include "ui_values.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto noon = at("2026-08-08T12:00Z");

Trade made(std::int64_t id, std::string_view quantity = "1", bool buyerIsMaker = false)
{
    return trade("BTCUSDT", id, noon + std::chrono::milliseconds(id), "61837.63", quantity, buyerIsMaker);
}

std::vector<Trade> run(std::int64_t first, int count)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back(made(first + i));
    return trades;
}

} // namespace

class TapeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysATradeInWords();
    void theNewestComeFirstWhateverTheOrder();
    void batchesAreBounded();
    void rowsAreBounded();
    void lateTradesGoToTheirPlace();
    void largeTradesAreRecognised();
    void begins();

private:
    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    [[nodiscard]] std::vector<std::int64_t> ids() const
    {
        std::vector<std::int64_t> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.push_back(m_model->tradeAt(row)->id);
        return ids;
    }

    std::unique_ptr<WatchedModel<TapeModel>> m_model;
};

void TapeModelTest::init()
{
    m_model = std::make_unique<WatchedModel<TapeModel>>(std::make_shared<SymbolScales>());
}

void TapeModelTest::saysATradeInWords()
{
    const std::vector trades{made(1, "0.5"), made(2, "0.25", true)};
    m_model->add(trades);
    QCOMPARE(cell(0, TapeModel::TimeColumn).toString(), QStringLiteral("12:00:00.002"));
    QCOMPARE(cell(0, TapeModel::PriceColumn).toString(), QStringLiteral("61,837.63"));
    QCOMPARE(cell(0, TapeModel::QuantityColumn).toString(), QStringLiteral("0.25"));
    QCOMPARE(cell(0, TapeModel::SideColumn).toString(), QStringLiteral("▼ sell"));
    QCOMPARE(cell(1, TapeModel::SideColumn).toString(), QStringLiteral("▲ buy"));
    QVERIFY(cell(0, TapeModel::SideColumn, Qt::ForegroundRole) != cell(1, TapeModel::SideColumn, Qt::ForegroundRole));
    QVERIFY(cell(0, 0, Qt::ToolTipRole).toString().contains(QLatin1String("15,459.4075"))); // exact
}

void TapeModelTest::theNewestComeFirstWhateverTheOrder()
{
    std::mt19937 random(4);
    std::vector<Trade> all = run(1, 400);
    std::shuffle(all.begin(), all.end(), random);
    for (std::size_t from = 0; from < all.size(); from += 25) {
        m_model->add(std::span(all).subspan(from, 25));
        m_model->add(std::span(all).subspan(from, 25)); // twice
        const auto there = ids();
        QVERIFY(std::is_sorted(there.begin(), there.end(), std::greater<>()));
        QVERIFY(std::adjacent_find(there.begin(), there.end()) == there.end());
    }
    QCOMPARE(m_model->tradeAt(0)->id, 400);
}

void TapeModelTest::batchesAreBounded()
{
    m_model->add(run(1, 10));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->add(run(11, 5'000));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), 10 + int(TapeModel::mostAtOnce));
    QCOMPARE(m_model->tradeAt(0)->id, 5'010);
    const auto oldestOfBatch = int(TapeModel::mostAtOnce) - 1;
    QCOMPARE(cell(oldestOfBatch, 0, TapeModel::LeftOutRole).toInt(), 5'000 - int(TapeModel::mostAtOnce));
    QVERIFY(cell(oldestOfBatch, 0, Qt::ToolTipRole).toString().contains(QLatin1String("4,800 trades before it")));
    QCOMPARE(cell(0, 0, TapeModel::LeftOutRole).toInt(), 0);
}

void TapeModelTest::rowsAreBounded()
{
    for (int i = 0; i < 120; ++i)
        m_model->add(run(1 + i * 100, 100));
    QCOMPARE(m_model->rowCount(), int(TapeModel::capacity));
    QCOMPARE(m_model->tradeAt(0)->id, 12'000);
    m_model->add(run(20'000, 30'000), TapeModel::capacity);
    QCOMPARE(m_model->rowCount(), int(TapeModel::capacity));
    QCOMPARE(m_model->tradeAt(m_model->rowCount() - 1)->id, 40'000);
}

void TapeModelTest::lateTradesGoToTheirPlace()
{
    const std::vector trades{made(10), made(12)};
    const std::vector late{made(11), made(3), made(10)};
    m_model->add(trades);
    m_model->add(late);
    QCOMPARE(ids(), (std::vector<std::int64_t>{12, 11, 10})); // 3 is older than all that is shown
}

void TapeModelTest::largeTradesAreRecognised()
{
    m_model->add(std::vector{made(1, "0.01"), made(2, "9")}); // what is usual is not known yet
    QVERIFY(cell(0, TapeModel::QuantityColumn, TapeModel::WeightRole).toInt() < 1000);
    m_model->restart({});
    m_model->add(run(1, 100));
    const std::vector trades{made(101, "5"), made(102, "100")};
    m_model->add(trades);
    const auto weight = [this](int row) { return cell(row, TapeModel::QuantityColumn, TapeModel::WeightRole).toInt(); };
    QCOMPARE(weight(0), 1000);
    QVERIFY(weight(1) > weight(2) && weight(1) < 1000);
    QVERIFY(cell(0, TapeModel::QuantityColumn, Qt::AccessibleTextRole).toString().contains(QLatin1String("large")));
    QVERIFY(!cell(1, TapeModel::QuantityColumn, Qt::AccessibleTextRole).toString().contains(QLatin1String("large")));
}

void TapeModelTest::begins()
{
    m_model->add(run(1'000, 10));
    m_model->restart(run(5, 3)); // another market's ids
    QCOMPARE(ids(), (std::vector<std::int64_t>{7, 6, 5}));
}

TIDEMARK_TEST(TapeModelTest, QApplication)
#include "tst_tape_model.moc"
