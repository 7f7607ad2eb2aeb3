#include "core/alert_feeds.h"

#include "support/test_program.h"

#include <QTest>

#include <array>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

class TestAlertFeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIdIsNewsAtItsSecondLook();
    void silenceIsToldOnceSinceWhenItBegan();
};

void TestAlertFeeds::everyIdIsNewsAtItsSecondLook()
{
    std::mt19937 random(7);
    GapNews news;
    std::array<int, 40> looks{}; // for how many an id has been missing in a row
    for (int look = 0; look < 2'000; ++look) {
        IdRanges missing;
        for (std::size_t id = 0; id < looks.size(); ++id) {
            const bool isMissing = random() % 3 != 0;
            looks[id] = isMissing ? looks[id] + 1 : 0;
            if (isMissing)
                missing.add(std::int64_t(id));
        }
        IdRanges expected;
        for (std::size_t id = 0; id < looks.size(); ++id) {
            if (looks[id] == 2)
                expected.add(std::int64_t(id));
        }
        QCOMPARE(news.note(missing).ranges(), expected.ranges());
    }
}

void TestAlertFeeds::silenceIsToldOnceSinceWhenItBegan()
{
    const auto start = timestampFromMicros(1'700'000'000'000'000);
    FeedSilence silence;
    QVERIFY(!silence.note(MarketState::Stale, start)); // it never was live
    QVERIFY(!silence.note(MarketState::Live, start + 10s));
    QVERIFY(!silence.note(MarketState::Stale, start + 20s));
    QVERIFY(!silence.note(MarketState::Waiting, start + 24s));
    QVERIFY(!silence.note(MarketState::Refused, start + 24s));
    QCOMPARE(silence.note(MarketState::Stale, start + 25s), std::optional(start + 20s));
    QVERIFY(!silence.note(MarketState::Stale, start + 60s));
}

TIDEMARK_TEST(TestAlertFeeds, QCoreApplication)
#include "tst_alert_feeds.moc"
