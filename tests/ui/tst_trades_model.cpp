#include "ui/history/trades_model.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui_values.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto start = at("2024-08-08T00:00Z");

RangeOutline outline(int minutes, int tradesEach)
{
    RangeOutline result;
    result.symbol = symbol("BTCUSDT");
    result.from = start;
    result.to = start + std::chrono::minutes(minutes);
    for (int i = 0; i < minutes; ++i)
        result.minutes.push_back({start + std::chrono::minutes(i), tradesEach});
    return result;
}

// The trades that the outline's minutes hold: ids from 0, evenly over the minute.
std::vector<Trade> tradesOf(const RangeQuestion &question, int tradesEach)
{
    std::vector<Trade> trades;
    const auto step = std::chrono::microseconds(60'000'000) / tradesEach;
    const auto first = (question.from - start + step - std::chrono::microseconds(1)) / step;
    for (auto i = first; start + step * i < question.to; ++i)
        trades.push_back(trade("BTCUSDT", i, start + step * i, "61837.63", "0.5", i % 2 == 0));
    return trades;
}

} // namespace

class TradesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsAreThereBeforeTheirTrades();
    void aMinuteIsAskedOnceAndShown();
    void millionsOfRowsAskForWhatIsSeen();
    void passedPlacesAreForgotten();
    void aMinuteTooLargeForOneAnswerIsContinued();
    void olderAnswersAreIgnored();
    void whatCannotBeReadIsSaidAndTriedAgain();
    void momentsHaveRows();

private:
    [[nodiscard]] TradesQuestion question(int number) const { return m_port->question<TradesQuestion>(number); }
    [[nodiscard]] int asked() const { return m_port->count<TradesQuestion>(); }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); } // also: looks at it
    void answer(int number, const std::vector<Trade> &trades, bool isTruncated = false)
    {
        const auto asked = question(number);
        m_port->answer<TradesQuestion>({asked.symbol, asked.from, asked.to, trades, isTruncated, {}}, number);
    }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<TradesModel> m_model;
};

void TradesModelTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_model = std::make_unique<TradesModel>(*m_port, std::make_shared<SymbolScales>());
}

void TradesModelTest::cleanup()
{
    m_model.reset();
}

void TradesModelTest::rowsAreThereBeforeTheirTrades()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setOutline(outline(3, 4));
    QCOMPARE(m_model->rowCount(), 12);
    QCOMPARE(text(0, TradesModel::TimeColumn), QStringLiteral("loading…"));
    text(4, 0), text(8, 0);
    QTRY_COMPARE(asked(), 2); // at most two under way
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(asked() > i);
        answer(i, tradesOf(question(i), 4));
        text(0, 0), text(4, 0), text(8, 0);
    }
    QCOMPARE(text(11, TradesModel::IdColumn), QStringLiteral("11"));
}

void TradesModelTest::aMinuteIsAskedOnceAndShown()
{
    m_model->setOutline(outline(3, 4));
    text(5, 0), text(6, 0), text(5, 1);
    QTRY_COMPARE(asked(), 1);
    text(5, 0);
    QTest::qWait(0);
    QCOMPARE(asked(), 1);
    QCOMPARE(question(0).from, start + std::chrono::minutes(1));
    QCOMPARE(question(0).to, start + std::chrono::minutes(2));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    answer(0, tradesOf(question(0), 4));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 4);
    QCOMPARE(changes[0][1].toModelIndex().row(), 7);
    QCOMPARE(text(5, TradesModel::TimeColumn), QStringLiteral("2024-08-08 00:01:15.000000"));
    QCOMPARE(text(5, TradesModel::IdColumn), QStringLiteral("5"));
    QCOMPARE(text(5, TradesModel::PriceColumn), QStringLiteral("61,837.63"));
    QCOMPARE(text(5, TradesModel::QuantityColumn), QStringLiteral("0.50"));
    QCOMPARE(text(5, TradesModel::ValueColumn), QStringLiteral("30,918.8150"));
    QCOMPARE(text(5, TradesModel::SideColumn), QStringLiteral("▲ buy"));
    QCOMPARE(text(6, TradesModel::SideColumn), QStringLiteral("▼ sell"));
}

void TradesModelTest::millionsOfRowsAskForWhatIsSeen()
{
    m_model->setOutline(outline(1440 * 7, 1000));
    QCOMPARE(m_model->rowCount(), 10'080'000);
    text(9'999'999, TradesModel::TimeColumn);
    QTRY_COMPARE(asked(), 1);
    QCOMPARE(question(0).from, start + std::chrono::minutes(9'999));
    answer(0, tradesOf(question(0), 1000));
    QCOMPARE(text(9'999'999, TradesModel::IdColumn), QStringLiteral("9999999"));
}

void TradesModelTest::passedPlacesAreForgotten()
{
    m_model->setOutline(outline(500, 2));
    for (int row = 0; row < 1000; ++row)
        text(row, TradesModel::TimeColumn);
    QTRY_COMPARE(asked(), 2);
    QCOMPARE(question(0).from, start + std::chrono::minutes(499));
    for (int i = 0; i < asked(); ++i)
        answer(i, tradesOf(question(i), 2));
    QVERIFY(asked() < 10);
}

void TradesModelTest::aMinuteTooLargeForOneAnswerIsContinued()
{
    m_model->setOutline(outline(1, 6));
    text(5, 0);
    QTRY_COMPARE(asked(), 1);
    auto trades = tradesOf(question(0), 6);
    answer(0, {trades.begin(), trades.begin() + 4}, true);
    QCOMPARE(asked(), 2);
    QCOMPARE(question(1).from, trades[3].tradedAt);
    answer(1, tradesOf(question(1), 6));
    for (int row = 0; row < 6; ++row)
        QCOMPARE(text(row, TradesModel::IdColumn), QString::number(row));
}

void TradesModelTest::olderAnswersAreIgnored()
{
    m_model->setOutline(outline(1, 2));
    text(0, 0);
    QTRY_COMPARE(asked(), 1);
    m_model->setOutline(outline(2, 2));
    QVERIFY(!m_port->at<TradesQuestion>(0)->isUnderWay());
    answer(0, tradesOf(question(0), 2));
    QCOMPARE(text(0, TradesModel::TimeColumn), QStringLiteral("loading…"));
}

void TradesModelTest::whatCannotBeReadIsSaidAndTriedAgain()
{
    m_model->setOutline(outline(1, 2));
    text(0, 0);
    QTRY_COMPARE(asked(), 1);
    QSignalSpy problems(m_model.get(), &TradesModel::problemChanged);
    m_port->answer<TradesQuestion>({{}, {}, {}, {}, false, QStringLiteral("The server is away.")}, 0);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(m_model->problem(), QStringLiteral("The server is away."));
    QCOMPARE(text(0, TradesModel::TimeColumn), QStringLiteral("could not be read"));
    QTest::qWait(0);
    QCOMPARE(asked(), 1);
    m_model->retry();
    text(0, 0);
    QTRY_COMPARE(asked(), 2);
    QVERIFY(m_model->problem().isEmpty());
}

void TradesModelTest::momentsHaveRows()
{
    m_model->setOutline(outline(2, 4));
    QCOMPARE(m_model->rowOf(at("2024-08-08T00:01:20Z")), std::nullopt);
    QTRY_COMPARE(asked(), 1);
    answer(0, tradesOf(question(0), 4));
    QCOMPARE(m_model->rowOf(at("2024-08-08T00:01:20Z")), std::optional(6));
    QCOMPARE(m_model->rowOf(at("2024-08-08T00:01:15Z")), std::optional(5));
    QCOMPARE(m_model->rowOf(at("2024-08-08T00:01:59Z")), std::optional(7));
    QCOMPARE(m_model->rowOf(at("2024-08-08T01:00Z")), std::nullopt);
}

TIDEMARK_TEST(TradesModelTest, QApplication)
#include "tst_trades_model.moc"
