#include "session/mailbox.h"
#include "support/await.h"
#include "support/test_program.h"

#include "healing_scene.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// What an exchange does beside losing trades: it falls silent, has markets that hardly trade, starts its ids again.
class TestExchangeOddities : public HealingTest {
    Q_OBJECT
private Q_SLOTS:
    void noticesSilenceFromTheFirstSecond();
    void showsAQuietMarketAtOnce();
    void tellsFormerIdsApart();
    void tellsFormerIdsApartAfterAnAbsence();
    void keepsWhatWaitsForTheExchangesWord();
};

// Started anew each time, so that nothing could be learned of how often these markets trade, when the stream falls silent.
void TestExchangeOddities::noticesSilenceFromTheFirstSecond()
{
    m_scene->startExchange(QStringLiteral("silence=10m@6s"));
    for (int start = 0; start < 3; ++start) {
        auto recorder = started(m_scene->options());
        const auto before = m_scene->number("SELECT count(*) FROM trades");
        AWAIT_VERIFY(m_scene->number("SELECT count(*) FROM trades") > before, longest);
        stop(*recorder);
    }
    auto recorder = started(m_scene->options());
    AWAIT_COMPARE(recorder->status().feed.state, FeedState::Silent, longest);
    const auto heard = recorder->status().feed.received;
    AWAIT_VERIFY(recorder->status().database.stored > heard + 1'000, longest); // fetched, all the time
    QVERIFY(recorder->status().feed.received < heard + 1'000);
    stop(*recorder);
    m_scene->compareWithLedger();
}

// Twelve trades an hour: neither the stream nor an exchange's clock tells anything of it for minutes.
void TestExchangeOddities::showsAQuietMarketAtOnce()
{
    const auto quiet = *Symbol::fromText(QStringView(u"币安人生USDT"));
    m_scene->startExchange({}, 0);
    auto choice = m_scene->options();
    choice.symbols = {quiet};
    choice.firstFetch = 1h;
    auto recorder = started(choice);
    QSignalSpy screen(&recorder->mailbox(), &Mailbox::filled);
    AWAIT_VERIFY(recorder->status().database.stored > 5, longest);
    const auto isShown = [&] {
        const auto update = recorder->mailbox().newest();
        return !update.markets.empty() && update.markets.front().last;
    };
    AWAIT_VERIFY(isShown(), longest);
    const auto shown = recorder->mailbox().newest();
    QCOMPARE(shown.markets.size(), std::size_t(1));
    QVERIFY(shown.markets.front().last);
    QCOMPARE(shown.markets.front().symbol, quiet);
    stop(*recorder);
    m_scene->compareWithLedger();
    QCOMPARE(m_scene->ledger(quiet), QStringLiteral("stored"));
}

// A test network is reset while it is recorded.
void TestExchangeOddities::tellsFormerIdsApart()
{
    m_scene->startExchange(QStringLiteral("reset@10s")); // a recorder has begun by then
    auto recorder = started(m_scene->options());
    QSignalSpy screen(&recorder->mailbox(), &Mailbox::filled);
    AWAIT_VERIFY(m_scene->number("SELECT count(*) FROM former_series") == 2, longest);
    AWAIT_TEXT(recorder->status().feed.notices.join(u'\n'), QStringLiteral("BTCUSDT~1"), longest);
    AWAIT_VERIFY(m_scene->number("SELECT count(*) FROM former_series WHERE set_aside_at IS NULL") == 0, longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("hole\nstored"), longest);
    AWAIT_COMPARE(m_scene->ledger(eth), QStringLiteral("hole\nstored"), longest);
    const auto shown = recorder->mailbox().newest();
    QCOMPARE(shown.markets.front().series, 1);
    AWAIT_COMPARE(recorder->status().feed.healing.toFetch(), 0, longest); // no hunt for ids that never were
    stop(*recorder);
    QCOMPARE(m_scene->number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), 1);
    QVERIFY(m_scene->number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT~1'") > 1'000);
    QVERIFY(m_scene->number("SELECT count(*) FROM trades a JOIN trades b ON a.symbol = 'BTCUSDT~1' AND b.symbol = 'BTCUSDT' "
                   "AND a.traded_at >= b.traded_at") == 0);
    m_scene->compareWithLedger();
}

// Nobody watched while it was reset.
void TestExchangeOddities::tellsFormerIdsApartAfterAnAbsence()
{
    m_scene->startExchange(QStringLiteral("reset@60s"));
    auto recorder = started(m_scene->options());
    AWAIT_VERIFY(recorder->status().database.stored > 100, longest);
    stop(*recorder);
    QCOMPARE(m_scene->number("SELECT count(*) FROM former_series"), 0);
    m_scene->putExchangeAhead(60s);
    recorder = started(m_scene->options());
    AWAIT_VERIFY(m_scene->number("SELECT count(*) FROM former_series WHERE set_aside_at IS NOT NULL") == 2, longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("hole\nstored"), longest);
    stop(*recorder);
    QCOMPARE(m_scene->number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), 1);
    m_scene->compareWithLedger();
}

// It started its ids again, and cannot be asked while two recorders come and go; the second one hears nothing itself.
void TestExchangeOddities::keepsWhatWaitsForTheExchangesWord()
{
    m_scene->startExchange({});
    auto recorder = started(m_scene->options());
    AWAIT_VERIFY(recorder->status().database.stored > 100, longest);
    stop(*recorder);
    const auto restarted = QStringLiteral("reset@") + toIsoString(wallClock());
    m_scene->startExchange(restarted + QStringLiteral(",rest-refuse=1"));
    recorder = started(m_scene->options());
    AWAIT_VERIFY(recorder->status().feed.held > 100, longest);
    const auto left = stop(*recorder);
    QVERIFY(left.doubted > 100);
    QCOMPARE(left.waiting, left.doubted);
    m_scene->startExchange(restarted + QStringLiteral(",rest-refuse=1,silence=10m@0s"));
    recorder = started(m_scene->options());
    AWAIT_COMPARE(recorder->status().feed.held, left.doubted, longest);
    QCOMPARE(stop(*recorder).doubted, left.doubted);
    QCOMPARE(m_scene->number("SELECT count(*) FROM former_series"), 0);
    m_scene->startExchange(restarted);
    recorder = started(m_scene->options());
    AWAIT_VERIFY(m_scene->number("SELECT count(*) FROM former_series WHERE set_aside_at IS NOT NULL") == 2, longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("hole\nstored"), longest);
    AWAIT_COMPARE(m_scene->ledger(eth), QStringLiteral("hole\nstored"), longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_scene->number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), 1);
    QCOMPARE(m_scene->number("SELECT count(*) FROM rejected"), 0);
    QCOMPARE(QDir(QDir(m_scene->options().dataDir).filePath(QStringLiteral("spool"))).entryList({QStringLiteral("*.sqlite")}).size(), 0);
    m_scene->compareWithLedger();
}

TIDEMARK_TEST(TestExchangeOddities, QCoreApplication)
#include "tst_exchange_oddities.moc"
