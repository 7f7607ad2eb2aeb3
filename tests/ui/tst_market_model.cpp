#include "ui/live/market_model.h"

#include "support/test_program.h"
#include "ui_values.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2024-08-08T12:00:10Z");

MarketPulse pulse(std::string_view name, std::string_view price, std::string_view reference = "100")
{
    MarketPulse result;
    result.symbol = symbol(name);
    result.last = trade(name, 1, at("2024-08-08T12:00:05Z"), price);
    result.reference = Extreme{decimal(reference), at("2024-08-07T12:00:10Z")};
    result.windows[2].span = rollingWindows[2];
    result.windows[2].opening = Extreme{decimal(reference), at("2024-08-08T11:45:09Z")};
    result.windows[2].extremes = LowHigh{{decimal("50"), at("2024-08-08T11:50Z")}, {decimal("150"), at("2024-08-08T11:55Z")}};
    result.lag = std::chrono::milliseconds(42);
    result.tradesPerSecond = 4.25;
    result.state = MarketState::Live;
    result.heardAt = at("2024-08-08T12:00:06Z");
    return result;
}

} // namespace

class MarketModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewMarketSaysThatItHasNothing();
    void pulsesBecomeWords();
    void arrowsTellTheWay();
    void onlyWhatChangedIsAnnounced();
    void ageGrowsByItself();
    void staleIsSaid();
    void refusedSaysWhy();
    void marketsComeAndGo();
    void strangersAreIgnored();
    void tellsChangeAndPlaceOverTheWindow();
    void sortsOnce();
    void rowsAreMoved();

private:
    std::unique_ptr<WatchedModel<MarketModel>> m_model;
};

void MarketModelTest::init()
{
    m_model = std::make_unique<WatchedModel<MarketModel>>(std::make_shared<SymbolScales>());
    m_model->insert(0, symbol("BTCUSDT"));
    m_model->insert(1, symbol("ETHUSDT"));
}

void MarketModelTest::aNewMarketSaysThatItHasNothing()
{
    QCOMPARE(m_model->text(0, MarketModel::SymbolColumn), QStringLiteral("BTCUSDT"));
    QCOMPARE(m_model->text(0, MarketModel::LastColumn), QStringLiteral("—"));
    QVERIFY(m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("No trade of BTCUSDT")));
}

void MarketModelTest::pulsesBecomeWords()
{
    m_model->showPulses({pulse("BTCUSDT", "61837.6", "60000")}, now);
    QCOMPARE(m_model->text(0, MarketModel::LastColumn), QStringLiteral("61,837.60"));
    QCOMPARE(m_model->text(0, MarketModel::ChangeColumn), QStringLiteral("▲ +3.06 %"));
    QCOMPARE(m_model->text(0, MarketModel::RateColumn), QLocale().toString(4.25, 'f', 1));
    QCOMPARE(m_model->text(0, MarketModel::AgeColumn), QStringLiteral("5 s"));
    QVERIFY(m_model->index(0, MarketModel::ChangeColumn).data(Qt::ToolTipRole).toString().contains(
        QLatin1String("Over 15 min: it was 60,000.00 then, last traded at 11:45:09 UTC.")));
    QCOMPARE(m_model->text(0, MarketModel::DifferenceColumn), QStringLiteral("+1,837.60"));
    QCOMPARE(m_model->text(0, MarketModel::LagColumn), QStringLiteral("42 ms"));
}

void MarketModelTest::arrowsTellTheWay()
{
    m_model->showPulses({pulse("BTCUSDT", "100")}, now);
    QCOMPARE(m_model->text(0, MarketModel::LastColumn), QStringLiteral("100.00"));
    m_model->showPulses({pulse("BTCUSDT", "101")}, now);
    QCOMPARE(m_model->text(0, MarketModel::LastColumn), QStringLiteral("▲ 101.00"));
    m_model->showPulses({pulse("BTCUSDT", "101")}, now);
    QCOMPARE(m_model->text(0, MarketModel::LastColumn), QStringLiteral("▲ 101.00"));
    const auto up = m_model->index(0, MarketModel::LastColumn).data(Qt::ForegroundRole);
    m_model->showPulses({pulse("BTCUSDT", "99")}, now);
    QCOMPARE(m_model->text(0, MarketModel::LastColumn), QStringLiteral("▼ 99.00"));
    QCOMPARE(m_model->text(0, MarketModel::ChangeColumn), QStringLiteral("▼ −1.00 %"));
    QVERIFY(m_model->index(0, MarketModel::LastColumn).data(Qt::ForegroundRole) != up);
}

void MarketModelTest::onlyWhatChangedIsAnnounced()
{
    m_model->showPulses({pulse("BTCUSDT", "100"), pulse("ETHUSDT", "50", "50")}, now);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->showPulses({pulse("BTCUSDT", "100"), pulse("ETHUSDT", "50", "50")}, now);
    QCOMPARE(changes.size(), 0);
    auto busier = pulse("ETHUSDT", "50", "50");
    busier.tradesPerSecond = 9;
    m_model->showPulses({pulse("BTCUSDT", "100"), busier}, now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), m_model->index(1, MarketModel::RateColumn));
}

void MarketModelTest::ageGrowsByItself()
{
    m_model->showPulses({pulse("BTCUSDT", "100")}, now);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setNow(now + std::chrono::milliseconds(300));
    QCOMPARE(changes.size(), 0);
    m_model->setNow(now + std::chrono::seconds(1));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_model->text(0, MarketModel::AgeColumn), QStringLiteral("6 s"));
}

void MarketModelTest::staleIsSaid()
{
    m_model->showPulses({pulse("BTCUSDT", "100")}, now);
    m_model->showPulses({pulse("BTCUSDT", "101")}, now);
    QCOMPARE(m_model->text(0, MarketModel::StateColumn), QStringLiteral("Live"));
    const auto price = m_model->index(0, MarketModel::LastColumn);
    const auto current = price.data(Qt::ForegroundRole);
    QCOMPARE(price.data(Qt::AccessibleTextRole), price.data());
    auto stale = pulse("BTCUSDT", "101");
    stale.state = MarketState::Stale;
    stale.note = QStringLiteral("The connection is gone.");
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->showPulses({stale}, now + std::chrono::seconds(38));
    QCOMPARE(m_model->text(0, MarketModel::StateColumn), QStringLiteral("Stale, 42 s"));
    QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const auto &change) { return change[0].toModelIndex() == price; }));
    QVERIFY(price.data(Qt::ForegroundRole) != current);
    QVERIFY(price.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Stale")));
    QVERIFY(price.data(Qt::ToolTipRole).toString().contains(stale.note));
}

void MarketModelTest::refusedSaysWhy()
{
    MarketPulse refused;
    refused.symbol = symbol("ETHUSDT");
    refused.state = MarketState::Refused;
    refused.note = QStringLiteral("The exchange does not list ETHUSDT.");
    m_model->showPulses({refused}, now);
    QCOMPARE(m_model->text(1, MarketModel::StateColumn), QStringLiteral("Refused"));
    QCOMPARE(m_model->index(1, MarketModel::SymbolColumn).data(Qt::ToolTipRole).toString(), refused.note);
    QCOMPARE(m_model->index(1, MarketModel::StateColumn).data(Qt::AccessibleDescriptionRole).toString(), refused.note);
}

void MarketModelTest::marketsComeAndGo()
{
    QVERIFY(!m_model->insert(0, symbol("ETHUSDT")));
    m_model->remove(0);
    QCOMPARE(m_model->symbols(), std::vector{symbol("ETHUSDT")});
    QVERIFY(m_model->insert(99, symbol("BTCUSDT")));
    QCOMPARE(m_model->rowOf(symbol("BTCUSDT")), std::optional(1));
}

void MarketModelTest::strangersAreIgnored()
{
    m_model->showPulses({pulse("XRPUSDT", "1")}, now);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->lastOf(symbol("XRPUSDT")));
}

void MarketModelTest::tellsChangeAndPlaceOverTheWindow()
{
    m_model->showPulses({pulse("BTCUSDT", "75")}, now);
    const auto range = m_model->index(0, MarketModel::RangeColumn);
    QCOMPARE(range.data(MarketModel::PositionRole).toInt(), 250);
    QCOMPARE(range.data(Qt::AccessibleTextRole).toString().replace(QChar::Nbsp, QLatin1Char(' ')),
             QStringLiteral("25 % of the way from low to high"));
    m_model->setWindow(0); // nothing is known of it
    QCOMPARE(m_model->text(0, MarketModel::ChangeColumn), QStringLiteral("—"));
    QVERIFY(!range.data(MarketModel::PositionRole).isValid());
    auto young = pulse("BTCUSDT", "75");
    young.windows[0] = {rollingWindows[0], {}, false, {}, Extreme{decimal("50"), now - std::chrono::seconds(9)}};
    m_model->showPulses({young}, now);
    QCOMPARE(m_model->text(0, MarketModel::ChangeColumn), QStringLiteral("▲ +50.00 %"));
    QVERIFY(m_model->index(0, MarketModel::ChangeColumn).data(Qt::ToolTipRole).toString().contains(
        QLatin1String("the oldest known price within 1 min")));
}

void MarketModelTest::sortsOnce()
{
    m_model->insert(2, symbol("XRPUSDT")); // of which nothing is known
    m_model->showPulses({pulse("BTCUSDT", "90"), pulse("ETHUSDT", "120")}, now);
    const QPersistentModelIndex btc(m_model->index(0, 0));
    m_model->sort(MarketModel::ChangeColumn, Qt::DescendingOrder);
    QCOMPARE(m_model->symbols(), (std::vector{symbol("ETHUSDT"), symbol("BTCUSDT"), symbol("XRPUSDT")}));
    QCOMPARE(btc.row(), 1);
    m_model->sort(MarketModel::ChangeColumn, Qt::AscendingOrder);
    QCOMPARE(m_model->symbols(), (std::vector{symbol("BTCUSDT"), symbol("ETHUSDT"), symbol("XRPUSDT")}));
    m_model->sort(MarketModel::SymbolColumn, Qt::DescendingOrder);
    QCOMPARE(m_model->symbolAt(0), symbol("XRPUSDT"));
    m_model->showPulses({pulse("BTCUSDT", "900")}, now); // moves no row
    QCOMPARE(m_model->symbolAt(2), symbol("BTCUSDT"));
}

void MarketModelTest::rowsAreMoved()
{
    m_model->insert(2, symbol("XRPUSDT"));
    QSignalSpy order(m_model.get(), &MarketModel::orderChanged);
    QVERIFY(m_model->move(2, 0));
    QCOMPARE(m_model->symbols(), (std::vector{symbol("XRPUSDT"), symbol("BTCUSDT"), symbol("ETHUSDT")}));
    QVERIFY(m_model->move(0, 1));
    QCOMPARE(m_model->symbolAt(1), symbol("XRPUSDT"));
    QVERIFY(!m_model->move(2, 99)); // it is the last already
    QVERIFY(!m_model->move(-1, 0));
    QCOMPARE(order.size(), 2);
    m_model->setOrder({symbol("ETHUSDT"), symbol("DOGEUSDT")});
    QCOMPARE(m_model->symbols(), (std::vector{symbol("ETHUSDT"), symbol("BTCUSDT"), symbol("XRPUSDT")}));
}

TIDEMARK_TEST(MarketModelTest, QApplication)
#include "tst_market_model.moc"
