#include "ui/record/record_page.h"

#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/record/facts_table.h"
#include "ui/record/healing_card.h"
#include "ui/record/log_model.h"
#include "ui_values.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2024-08-08T12:00:00Z");

RecorderStatus status(FeedState state = FeedState::Live)
{
    RecorderStatus result;
    result.feed.state = state;
    result.feed.since = now;
    result.feed.host = QStringLiteral("stream.example.org");
    result.database = {DatabaseState::Ready, now, QStringLiteral("private server"), {}, 10, 0, 0, 412.3, 12'300'000'000};
    return result;
}

} // namespace

class RecordPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingMissingIsOnlySaidOfALiveFeed();
    void nothingIsKnownBeforeTheRecordIsRead();
    void healingIsTold();
    void storageIsTold();
    void emptyTablesSayWhy();
    void theWrongClockIsTold();
    void aLargeGapBecomesANotice();

private:
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) {
            return label->isVisible() && label->text().replace(QChar::Nbsp, QLatin1Char(' ')).contains(words);
        });
    }
    void show(const RecorderStatus &shown) const { m_page->showStatus(shown, {}, now); }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<RecordPage> m_page;
};

void RecordPageTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_page = std::make_unique<RecordPage>(*m_port, 1'000);
    m_page->setSymbols({symbol("BTCUSDT")});
    m_page->resize(1'264, 660);
    m_page->show();
}

void RecordPageTest::nothingMissingIsOnlySaidOfALiveFeed()
{
    show(status(FeedState::Connecting));
    QVERIFY(says(QStringLiteral("Nothing is known to be missing")));
    show(status());
    QVERIFY(says(QStringLiteral("Nothing is missing")));
    QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
}

void RecordPageTest::nothingIsKnownBeforeTheRecordIsRead()
{
    const auto unknown = QStringLiteral("What is missing is not known yet");
    auto unread = status();
    unread.database.state = DatabaseState::Starting;
    unread.feed.healing.unread = 1;
    show(unread);
    QVERIFY(says(unknown) && !says(QStringLiteral("Nothing is missing")) && !says(QStringLiteral("Nothing is known")));
    auto *card = m_page->findChild<HealingCard *>();
    QVERIFY(card && card->accessibleName().contains(unknown));
    // What is known to be missing is told all the same.
    unread.feed.healing.missing = unread.feed.healing.tooLarge = 5;
    show(unread);
    QVERIFY(says(QStringLiteral("5 trades missing")) && !says(unknown));
    show(status());
    QVERIFY(says(QStringLiteral("Nothing is missing")) && !says(unknown));
    m_page->setSymbols({});
    QVERIFY(says(unknown) && !says(QStringLiteral("Nothing is missing")) && !says(QStringLiteral("Nothing is known")));
    m_page->setSymbols({symbol("BTCUSDT")});
    QVERIFY(says(QStringLiteral("Nothing is missing")));
}

void RecordPageTest::healingIsTold()
{
    auto healing = status();
    healing.feed.healing.missing = 20'000;
    healing.feed.healing.fetching = 1'000;
    show(healing);
    healing.feed.healing.missing = 18'796;
    healing.feed.healing.healedToday = 1'204;
    healing.feed.healing.remaining = std::chrono::seconds(200);
    show(healing);
    QVERIFY(says(QStringLiteral("1,204 of 20,000 missing trades fetched")));
    QVERIFY(says(QStringLiteral("About 3 min left.")));
    QVERIFY(says(QStringLiteral("1,204 trades fetched today")));
    QCOMPARE(m_page->findChild<QProgressBar *>()->value(), 60);
}

void RecordPageTest::storageIsTold()
{
    auto shown = status();
    shown.spool = {24, 2'904, {}};
    show(shown);
    QTRY_VERIFY(says(QStringLiteral("24 trades wait to be stored (2.9 kB)")));
    QVERIFY(says(QStringLiteral("private server, 12.3 GB, 412 rows/s")));
    shown.spool.problem = QStringLiteral("The disk is full.");
    shown.database.state = DatabaseState::Away;
    show(shown);
    QTRY_VERIFY(says(QStringLiteral("The disk is full.")));
    QVERIFY(says(QStringLiteral("The database (private server) is away")));
}

void RecordPageTest::emptyTablesSayWhy()
{
    auto *connections = m_page->findChildren<FactsTable *>().front();
    show(status());
    QTRY_COMPARE(connections->emptyText(), QStringLiteral("No connection is open yet."));
    show(status(FeedState::Stopped));
    AWAIT_VERIFY2(connections->emptyText().startsWith(QStringLiteral("The feed is stopped")), QStringLiteral("it was “%1”").arg(connections->emptyText()), answerMs);
}

void RecordPageTest::theWrongClockIsTold()
{
    show(status());
    QVERIFY(says(QStringLiteral("not compared with the exchange's yet")));
    auto shown = status();
    shown.lag.clockOffset = std::chrono::milliseconds(-2'300);
    show(shown);
    QTRY_VERIFY(says(QStringLiteral("2.3 s ahead of the exchange's")));
}

void RecordPageTest::aLargeGapBecomesANotice()
{
    const auto asked = m_port->count<RecordQuestion>(); // of what is shown
    auto shown = status();
    shown.feed.healing.missing = shown.feed.healing.tooLarge = 5'000;
    show(shown);
    QCOMPARE(m_port->count<RecordQuestion>(), asked + 1);
    RecordOutline outline;
    outline.symbol = symbol("BTCUSDT");
    outline.stretches = {{StretchKind::Missing, {1, 5'000}, now - std::chrono::hours(30), now - std::chrono::hours(29)}};
    QVERIFY(!m_page->largeGapNotice());
    m_port->answer<RecordQuestion>(outline);
    QVERIFY(m_page->largeGapNotice()->sentence.startsWith(QStringLiteral("5,000 trades of BTCUSDT are missing between")));
    m_page->decideLargeGap(false);
    QCOMPARE(m_port->skipped.size(), std::size_t(1));
    QCOMPARE(m_port->skipped.front().ids, (IdRange{1, 5'000}));
    QVERIFY(!m_page->largeGapNotice());
}

TIDEMARK_TEST(RecordPageTest, QApplication)
#include "tst_record_page.moc"
