#include "exchange/takeover.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Moment = Takeover::Monotonic::time_point;
using Verdict = Takeover::Verdict;

const StreamLimits limits; // both speak for 3 s; 30 s to prove itself
constexpr Moment start{100'000s};

[[nodiscard]] Symbol market(const char16_t *name)
{
    return *Symbol::fromText(QStringView(name));
}

} // namespace

class TestTakeover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForTheAcknowledgement();
    void waitsForTheOverlap();
    void waitsForEveryMarketThatSpeaks();
    void mayFollowUponSilence();
    void isDeafWhereOnlyTheOlderOnesSpeak();
    void forgivesWhatWasSentBeforeIt();
};

void TestTakeover::waitsForTheAcknowledgement()
{
    Takeover takeover(limits);
    takeover.noteNewer(market(u"BTCUSDT"), start);
    QCOMPARE(takeover.verdict(start + 1h), Verdict::Wait);
    takeover.begin(start + 1h);
    QCOMPARE(takeover.verdict(start + 1h + 2'999ms), Verdict::Wait);
    QCOMPARE(takeover.verdict(start + 1h + 3s), Verdict::Done);
}

void TestTakeover::waitsForTheOverlap()
{
    Takeover takeover(limits);
    takeover.begin(start);
    QCOMPARE(takeover.verdict(start + 20s), Verdict::Wait); // nothing came over it yet
    takeover.noteNewer(market(u"BTCUSDT"), start + 20s);
    QCOMPARE(takeover.verdict(start + 22s), Verdict::Wait);
    QCOMPARE(takeover.verdict(start + 23s), Verdict::Done);
}

void TestTakeover::waitsForEveryMarketThatSpeaks()
{
    Takeover takeover(limits);
    takeover.begin(start);
    takeover.noteNewer(market(u"BTCUSDT"), start);
    takeover.noteOlder(market(u"BTCUSDT"), start + 2s);
    takeover.noteOlder(market(u"ETHUSDT"), start + 2s);
    QCOMPARE(takeover.verdict(start + 10s), Verdict::Wait);
    QVERIFY(takeover.isSafe(market(u"BTCUSDT"), start + 10s));
    QVERIFY(takeover.isSafe(market(u"BNBUSDT"), start + 10s)); // nothing was sent that could be lost
    QVERIFY(!takeover.isSafe(market(u"ETHUSDT"), start + 10s));
    takeover.noteNewer(market(u"ETHUSDT"), start + 10s);
    QCOMPARE(takeover.verdict(start + 10s), Verdict::Done);
}

void TestTakeover::mayFollowUponSilence()
{
    Takeover takeover(limits);
    takeover.begin(start);
    QCOMPARE(takeover.verdict(start + 29s), Verdict::Wait);
    QCOMPARE(takeover.verdict(start + 30s), Verdict::Done);
}

void TestTakeover::isDeafWhereOnlyTheOlderOnesSpeak()
{
    Takeover takeover(limits);
    takeover.begin(start);
    takeover.noteNewer(market(u"BTCUSDT"), start);
    takeover.noteOlder(market(u"ETHUSDT"), start + 28s);
    QCOMPARE(takeover.verdict(start + 30s), Verdict::Wait); // its copy may be on its way
    QCOMPARE(takeover.verdict(start + 31s), Verdict::Deaf);
}

void TestTakeover::forgivesWhatWasSentBeforeIt()
{
    Takeover takeover(limits);
    takeover.begin(start);
    takeover.noteNewer(market(u"BTCUSDT"), start);
    takeover.noteOlder(market(u"ETHUSDT"), start + 1s);
    QVERIFY(!takeover.isSafe(market(u"ETHUSDT"), start + 1s));
    QVERIFY(takeover.isSafe(market(u"ETHUSDT"), start + 2s));
    QCOMPARE(takeover.verdict(start + 3s), Verdict::Done);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestTakeover, QCoreApplication)
#include "tst_takeover.moc"
