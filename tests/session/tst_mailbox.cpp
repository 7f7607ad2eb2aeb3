#include "session/mailbox.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;

namespace {

LiveUpdate updateOf(std::int64_t firstId, int trades)
{
    LiveUpdate update;
    for (int i = 0; i < trades; ++i)
        update.trades.push_back({*Symbol::fromText("BTCUSDT"), firstId + i, {}, {}, {}, false});
    update.status.feed.received = firstId;
    return update;
}

} // namespace

class TestMailbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsTradesAndKeepsTheNewestStatus();
    void wakesTheScreenOnceUntilItLooked();
    void losesTheOldestRowsOfASlowScreen();
    void knowsWhetherAnybodyReads();
    void tellsTheNewestWithoutTakingTrades();
};

void TestMailbox::joinsTradesAndKeepsTheNewestStatus()
{
    Mailbox mailbox;
    mailbox.post(updateOf(1, 2));
    mailbox.post(updateOf(3, 3));
    const auto taken = mailbox.take();
    QCOMPARE(taken.trades.size(), 5U);
    QCOMPARE(taken.trades.front().id, 1);
    QCOMPARE(taken.trades.back().id, 5);
    QCOMPARE(taken.status.feed.received, 3);
    QVERIFY(mailbox.take().trades.empty());
}

void TestMailbox::wakesTheScreenOnceUntilItLooked()
{
    Mailbox mailbox;
    QSignalSpy filled(&mailbox, &Mailbox::filled);
    mailbox.post(updateOf(1, 1));
    mailbox.post(updateOf(2, 1));
    QCOMPARE(filled.count(), 1);
    (void)mailbox.take();
    mailbox.post(updateOf(3, 1));
    QCOMPARE(filled.count(), 2);
}

void TestMailbox::losesTheOldestRowsOfASlowScreen()
{
    Mailbox mailbox;
    constexpr int piece = 50'000;
    for (int i = 0; i < 20; ++i)
        mailbox.post(updateOf(std::int64_t(i) * piece, piece));
    const auto taken = mailbox.take();
    QVERIFY(taken.trades.size() >= Mailbox::capacity);
    QVERIFY(taken.trades.size() <= 2 * Mailbox::capacity);
    QCOMPARE(taken.trades.back().id, 20 * piece - 1);
    QCOMPARE(taken.trades.front().id, 20 * piece - std::int64_t(taken.trades.size()));
}

void TestMailbox::knowsWhetherAnybodyReads()
{
    Mailbox mailbox;
    QVERIFY(!mailbox.hasReader());
    {
        const QSignalSpy filled(&mailbox, &Mailbox::filled);
        QVERIFY(mailbox.hasReader());
    }
    QVERIFY(!mailbox.hasReader());
}

void TestMailbox::tellsTheNewestWithoutTakingTrades()
{
    Mailbox mailbox;
    mailbox.post(updateOf(1, 2));
    mailbox.post(updateOf(3, 3));
    QCOMPARE(mailbox.waiting(), 5U);
    QCOMPARE(mailbox.newest().status.feed.received, 3);
    QVERIFY(mailbox.newest().trades.empty());
    QCOMPARE(mailbox.take().trades.size(), 5U);
    QCOMPARE(mailbox.waiting(), 0U);
    QCOMPARE(mailbox.newest().status.feed.received, 3);
}

TIDEMARK_TEST(TestMailbox, QCoreApplication)
#include "tst_mailbox.moc"
