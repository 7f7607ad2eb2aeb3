#include "ui/record/completeness_card.h"

#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/record/gap_search.h"
#include "ui/record/market_row.h"
#include "ui/record/record_bar.h"
#include "ui/record/stretch_paint.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2024-08-08T12:00:00Z");

RecordOutline answerTo(const RecordQuestion &question, std::vector<RecordStretch> stretches = {})
{
    RecordOutline outline;
    outline.symbol = question.symbol;
    outline.from = question.from;
    outline.to = question.to;
    outline.stretches = std::move(stretches);
    outline.recordBegins = now - std::chrono::hours(30);
    outline.recordEnds = now;
    outline.completeness.stored = 1'000;
    return outline;
}

RecordStretch lost(std::int64_t first, std::int64_t last, StretchKind kind = StretchKind::Missing)
{
    return {kind, {first, last}, now - std::chrono::minutes(40), now - std::chrono::minutes(20)};
}

} // namespace

class CompletenessCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_card.reset(); }
    void asksOnceForEachMarket();
    void asksOnlyWhileSeen();
    void asksAnewForAnotherRange();
    void staleAnswersAreIgnored();
    void rangesAreAskedFor_data();
    void rangesAreAskedFor();
    void manyMarketsWaitTheirTurn();
    void largeGapsAreFoundUnseen();
    void aDecisionHidesTheButtons();
    void stretchesAreReadByKeysAndPointer();
    void emptyStatesSayWhy();
    void patternsTellKindsApart();

private:
    [[nodiscard]] int asked() const { return m_port->count<RecordQuestion>(); }
    [[nodiscard]] RecordQuestion question(int number) const { return m_port->question<RecordQuestion>(number); }
    void answer(int number, std::vector<RecordStretch> stretches = {})
    {
        m_port->answer<RecordQuestion>(answerTo(question(number), std::move(stretches)), number);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *candidate : m_card->findChildren<QPushButton *>()) {
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<CompletenessCard> m_card;
};

void CompletenessCardTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_card = std::make_unique<CompletenessCard>(*m_port, 1'000);
    m_card->setSymbols({symbol("BTCUSDT"), symbol("ETHUSDT")});
    m_card->setNow(now);
    m_card->resize(1'200, 300);
}

void CompletenessCardTest::asksOnceForEachMarket()
{
    m_card->show();
    QCOMPARE(asked(), 2);
    answer(0);
    QVERIFY(says(QStringLiteral("complete")));
    QVERIFY(says(QStringLiteral("reading…"))); // the other one
    QCOMPARE(asked(), 2);
}

void CompletenessCardTest::asksOnlyWhileSeen()
{
    QCOMPARE(asked(), 0);
    m_card->setUnavailable(QStringLiteral("The database is away."));
    m_card->show();
    QCOMPARE(asked(), 0);
    QVERIFY(says(QStringLiteral("cannot be read now")));
    QVERIFY(says(QStringLiteral("The database is away.")));
    m_card->setUnavailable({});
    QCOMPARE(asked(), 2);
}

void CompletenessCardTest::asksAnewForAnotherRange()
{
    m_card->show();
    button(QStringLiteral("Day"))->click();
    QCOMPARE(asked(), 4);
    answer(0, {lost(1, 5)});
    QVERIFY(says(QStringLiteral("reading…")));
}

void CompletenessCardTest::staleAnswersAreIgnored()
{
    m_card->show();
    m_card->setSymbols({symbol("ETHUSDT")});
    m_card->setSymbols({symbol("BTCUSDT"), symbol("ETHUSDT")}); // which is another row, and another question
    answer(0);
    QVERIFY(!says(QStringLiteral("complete")));
}

void CompletenessCardTest::rangesAreAskedFor_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("hour") << QStringLiteral("Last hour") << qint64(1);
    QTest::newRow("day") << QStringLiteral("Day") << qint64(24);
    QTest::newRow("week") << QStringLiteral("Week") << qint64(168);
}

void CompletenessCardTest::rangesAreAskedFor()
{
    QFETCH(QString, range);
    QFETCH(qint64, hours);
    m_card->show();
    button(range)->click();
    const auto asked = question(-1);
    QCOMPARE(asked.to, now);
    QCOMPARE(asked.from, now - std::chrono::hours(hours));
}

void CompletenessCardTest::manyMarketsWaitTheirTurn()
{
    std::vector<Symbol> many;
    for (int i = 0; i < 50; ++i)
        many.push_back(symbol("M" + std::to_string(i) + "USDT"));
    m_card->setSymbols(many);
    m_card->show();
    QVERIFY(asked() < 10);
    std::set<QString> markets;
    for (int i = 0; i < int(many.size()); ++i) {
        QVERIFY(i < asked());
        markets.insert(question(i).symbol.toString());
        answer(i);
    }
    QCOMPARE(markets.size(), many.size());
}

void CompletenessCardTest::largeGapsAreFoundUnseen()
{
    QSignalSpy changed(m_card.get(), &CompletenessCard::largeGapsChanged);
    m_card->search().setTooLarge(5'000);
    QCOMPARE(asked(), 2);
    QVERIFY(question(0).from < now - std::chrono::hours(24 * 365));
    answer(0, {lost(1, 1'000), lost(2'001, 7'000), lost(8'000, 8'005)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_card->search().firstMarket(), std::optional(question(0).symbol));
    QCOMPARE(m_card->search().gaps().newestOf(question(0).symbol)->ids, (IdRange{2'001, 7'000}));
    m_card->search().setTooLarge(0);
    QVERIFY(!m_card->search().firstMarket());
}

void CompletenessCardTest::aDecisionHidesTheButtons()
{
    m_card->search().setTooLarge(5'000);
    m_card->show();
    QVERIFY(!button(QStringLiteral("Fetch")));
    answer(0, {lost(2'001, 7'000), lost(9'000, 19'000)});
    QVERIFY(button(QStringLiteral("Fetch")));
    button(QStringLiteral("Fetch"))->click();
    QCOMPARE(m_port->fetched.size(), std::size_t(1));
    QCOMPARE(m_port->fetched.front().symbol, question(0).symbol);
    QCOMPARE(m_port->fetched.front().ids, (IdRange{9'000, 19'000})); // the newest first
    button(QStringLiteral("Skip"))->click();
    QCOMPARE(m_port->skipped.size(), std::size_t(1));
    QCOMPARE(m_port->skipped.front().ids, (IdRange{2'001, 7'000}));
    QVERIFY(!button(QStringLiteral("Fetch")));
    QVERIFY(!m_card->search().firstMarket());
}

void CompletenessCardTest::stretchesAreReadByKeysAndPointer()
{
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    const RecordStretch stored{StretchKind::Stored, {1, 50}, now - std::chrono::minutes(60), now - std::chrono::minutes(40)};
    const RecordStretch newest{StretchKind::Stored, {61, 90}, now - std::chrono::minutes(20), now};
    answer(0, {stored, lost(51, 60), newest});
    auto *bar = m_card->findChild<RecordBar *>();
    bar->setFocus();
    QVERIFY(bar->pointed().startsWith(QStringLiteral("Stored: 30 trades (ids 61 to 90)")));
    QTest::keyClick(bar, Qt::Key_Left);
    QVERIFY(bar->pointed().startsWith(QStringLiteral("Missing: 10 trades (ids 51 to 60)")));
    QVERIFY(says(QStringLiteral("Missing: 10 trades")));
    QCOMPARE(bar->accessibleDescription(), bar->pointed());
    QTest::keyClick(bar, Qt::Key_Home);
    QVERIFY(bar->pointed().startsWith(QStringLiteral("Stored: 50 trades")));
    QTest::keyClick(bar, Qt::Key_End);
    QTest::mouseMove(bar, QPoint(bar->width() / 2, bar->height() / 2));
    AWAIT_VERIFY2(bar->pointed().startsWith(QStringLiteral("Missing")), QStringLiteral("it was “%1”").arg(bar->pointed()), answerMs);
    bar->clearFocus();
    QVERIFY(bar->pointed().isEmpty());
    QVERIFY(bar->accessibleDescription().contains(QStringLiteral("1,000 trades")));
}

void CompletenessCardTest::emptyStatesSayWhy()
{
    m_card->show();
    m_card->setSymbols({});
    QVERIFY(says(QStringLiteral("No markets are watched")));
    m_card->setSymbols({symbol("BTCUSDT")});
    QVERIFY(!says(QStringLiteral("No markets are watched")));
    auto none = answerTo(question(-1));
    none.recordBegins.reset();
    none.recordEnds.reset();
    none.completeness = {};
    m_port->answer<RecordQuestion>(none);
    QTRY_VERIFY(says(QStringLiteral("nothing recorded yet")));
}

// Without colours: where the ink lies tells every kind from every other.
void CompletenessCardTest::patternsTellKindsApart()
{
    std::set<QByteArray> patterns;
    int kinds = 0;
    for (int kind = int(StretchKind::Stored); kind <= int(StretchKind::Rejected); ++kind, ++kinds) {
        QImage picture(16, 16, QImage::Format_RGB32);
        QPainter painter(&picture);
        paintStretch(painter, picture.rect(), StretchKind(kind), QApplication::palette());
        painter.end();
        QByteArray ink;
        for (int i = 0; i < 256; ++i)
            ink += picture.pixel(i % 16, i / 16) == picture.pixel(2, 1) ? '1' : '0';
        if (ink.count('1') < 128) // either may be the ground
            ink.replace('1', 'x').replace('0', '1').replace('x', '0');
        patterns.insert(ink);
    }
    QCOMPARE(int(patterns.size()), kinds);
}

TIDEMARK_TEST(CompletenessCardTest, QApplication)
#include "tst_completeness_card.moc"
