#include "ui/live/extremes_model.h"

#include "support/test_program.h"
#include "ui_values.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2024-08-09T00:05:00Z");

MarketPulse pulse()
{
    MarketPulse result;
    result.symbol = symbol("BTCUSDT");
    result.last = trade("BTCUSDT", 9, now, "125");
    result.state = MarketState::Live;
    result.windows[0].extremes = LowHigh{{decimal("100"), at("2024-08-09T00:04:10Z")},
                                         {decimal("200"), at("2024-08-08T23:59:59Z")}};
    result.windows[0].isComplete = true;
    result.windows[0].opening = Extreme{decimal("100"), at("2024-08-09T00:03:59Z")};
    return result;
}

} // namespace

class ExtremesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRowAWindow();
    void lowHighAndWhereThePriceStands();
    void theRecordIsTold_data();
    void theRecordIsTold();
    void aFlatWindowHasNoPosition();
    void onlyWhatChangedIsAnnounced();
    void anOldChangeLosesItsColour();
    void anOldRecordSaysAsOfWhen();
    void whatIsNotHeardIsNotCalledComplete();

private:
    [[nodiscard]] QString text(int column) const { return m_model.text(0, column); }

    WatchedModel<ExtremesModel> m_model{std::make_shared<SymbolScales>()};
};

void ExtremesModelTest::oneRowAWindow()
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names += m_model.index(row, ExtremesModel::WindowColumn).data().toString();
    QCOMPARE(names.join(QLatin1Char('|')), QStringLiteral("1 min|5 min|15 min|1 h|24 h"));
}

void ExtremesModelTest::lowHighAndWhereThePriceStands()
{
    m_model.showPulse(pulse(), now);
    QCOMPARE(text(ExtremesModel::LowColumn), QStringLiteral("100.00"));
    QCOMPARE(text(ExtremesModel::LowAtColumn), QStringLiteral("00:04:10"));
    QCOMPARE(text(ExtremesModel::HighColumn), QStringLiteral("200.00"));
    QCOMPARE(text(ExtremesModel::HighAtColumn), QStringLiteral("Thu 23:59:59"));
    QCOMPARE(text(ExtremesModel::RangeColumn), QStringLiteral("100.00 %"));
    QCOMPARE(text(ExtremesModel::PositionColumn), QStringLiteral("25 %"));
    QCOMPARE(m_model.index(0, ExtremesModel::PositionColumn).data(ExtremesModel::PositionRole).toInt(), 250);
    QCOMPARE(text(ExtremesModel::ToLowColumn), QStringLiteral("−25.00 (−20.00 %)"));
    QCOMPARE(text(ExtremesModel::ToHighColumn), QStringLiteral("+75.00 (+60.00 %)"));
    QCOMPARE(text(ExtremesModel::ChangeColumn), QStringLiteral("▲ +25.00 (+25.00 %)"));
    QCOMPARE(m_model.index(0, ExtremesModel::LowColumn).data(Qt::ToolTipRole).toString(),
             QStringLiteral("100.00, traded at 2024-08-09 00:04:10.000000 UTC"));
    QCOMPARE(m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("BTCUSDT"));
}

void ExtremesModelTest::theRecordIsTold_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("hasBeginning");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("words");
    QTest::newRow("complete") << true << false << 0 << "complete";
    QTest::newRow("began later") << false << true << 0 << "complete since 00:01:02";
    QTest::newRow("with gaps") << false << false << 3 << "3 missing";
    QTest::newRow("one gap, whole since") << false << true << 1 << "1 missing, complete since 00:01:02";
    QTest::newRow("nothing known") << false << false << 0 << "not known yet";
}

void ExtremesModelTest::theRecordIsTold()
{
    QFETCH(bool, isComplete);
    QFETCH(bool, hasBeginning);
    QFETCH(int, missing);
    auto told = pulse();
    told.windows[0].isComplete = isComplete;
    if (hasBeginning)
        told.windows[0].completeSince = at("2024-08-09T00:01:02Z");
    told.missing = missing;
    m_model.showPulse(told, now);
    QTEST(text(ExtremesModel::RecordColumn), "words");
}

void ExtremesModelTest::aFlatWindowHasNoPosition()
{
    auto flat = pulse();
    flat.windows[0].extremes->high = flat.windows[0].extremes->low;
    m_model.showPulse(flat, now);
    QVERIFY(!m_model.index(0, ExtremesModel::PositionColumn).data(ExtremesModel::PositionRole).isValid());
    QVERIFY(!m_model.index(0, ExtremesModel::PositionColumn).data(Qt::AccessibleTextRole).toString().isEmpty()); // for those who hear it
    QCOMPARE(text(ExtremesModel::RangeColumn), QStringLiteral("0.00 %"));
}

void ExtremesModelTest::onlyWhatChangedIsAnnounced()
{
    m_model.showPulse(pulse(), now);
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    auto moved = pulse();
    moved.last->price = decimal("150");
    m_model.showPulse(moved, now);
    QList<int> changed;
    for (const auto &change : changes)
        changed += change[0].toModelIndex().column();
    QCOMPARE(changed, (QList<int>{ExtremesModel::ChangeColumn, ExtremesModel::ToLowColumn, ExtremesModel::PositionColumn,
                                  ExtremesModel::ToHighColumn}));
}

void ExtremesModelTest::anOldChangeLosesItsColour()
{
    auto told = pulse();
    told.state = MarketState::Live;
    m_model.showPulse(told, now);
    const auto color = [this] { return m_model.index(0, ExtremesModel::ChangeColumn).data(Qt::ForegroundRole); };
    const auto live = color();
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    told.state = MarketState::Stale;
    m_model.showPulse(told, now);
    QVERIFY(color() != live);
    QCOMPARE(changes.last()[0].toModelIndex().column(), int(ExtremesModel::ChangeColumn));
    QCOMPARE(changes.last()[2].value<QList<int>>(), QList<int>{Qt::ForegroundRole});
}

// With no connection the windows end where the record does, years ago.
void ExtremesModelTest::anOldRecordSaysAsOfWhen()
{
    auto told = pulse();
    told.state = MarketState::Waiting;
    m_model.showPulse(told, at("2031-02-03T04:05:06Z"), now);
    QCOMPARE(text(ExtremesModel::RecordColumn), QStringLiteral("complete up to 2024-08-09 00:05:00"));
    QCOMPARE(text(ExtremesModel::LowAtColumn), QStringLiteral("2024-08-09 00:04:10"));
    QCOMPARE(text(ExtremesModel::HighAtColumn), QStringLiteral("2024-08-08 23:59:59"));
}

void ExtremesModelTest::whatIsNotHeardIsNotCalledComplete()
{
    auto told = pulse();
    told.state = MarketState::Stale;
    told.heardAt = now;
    m_model.showPulse(told, now + std::chrono::seconds(30));
    QCOMPARE(text(ExtremesModel::RecordColumn), QStringLiteral("complete up to 00:05:00"));
    told.windows[0].extremes.reset();
    m_model.showPulse(told, now + std::chrono::seconds(90));
    QCOMPARE(text(ExtremesModel::RecordColumn), QStringLiteral("nothing heard since 00:05:00"));
}

TIDEMARK_TEST(ExtremesModelTest, QApplication)
#include "tst_extremes_model.moc"
