#include "archive/file_survey.h"
#include "support/archive_files.h"
#include "support/test_program.h"

#include <QtTest>

#include <random>

using namespace tidemark;

namespace {

constexpr auto begins = "2024-08-08T00:00:00Z";

[[nodiscard]] std::vector<TradePage> pagesOf(const std::vector<Trade> &trades, std::size_t size)
{
    std::vector<TradePage> pages;
    for (std::size_t i = 0; i < trades.size(); i += size)
        pages.push_back({{trades.begin() + qsizetype(i), trades.begin() + qsizetype(std::min(i + size, trades.size()))}, std::int64_t(i) + 1, true});
    return pages;
}

} // namespace

// What a look at all trades of a file finds before one is stored.
class TestFileSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatCountingSays();
    void twoStreamsLineByLine();
    void repeatsAreHeldAgainstTheirFirst();
    void millisecondsAreTheSameTrade();
    void isBounded();
};

// Random pieces, out of order, some of them twice: against a set of all ids.
void TestFileSurvey::isWhatCountingSays()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 50; ++round) {
        const auto all = madeHistory("BTCUSDT", 1000, begins, 400);
        std::vector<Trade> file;
        for (int piece = 0; piece < 12; ++piece) {
            const auto from = random() % 350;
            file.insert(file.end(), all.begin() + qsizetype(from), all.begin() + qsizetype(from + random() % 50));
        }
        if (file.empty())
            continue;
        FileSurvey survey;
        const auto pages = pagesOf(file, 1 + random() % 60);
        for (const auto &page : pages)
            QVERIFY(survey.add(page).ok());
        std::set<std::int64_t> ids;
        std::int64_t repeats = 0;
        for (const auto &trade : file)
            repeats += !ids.insert(trade.id).second;
        const auto &market = survey.markets().begin()->second;
        QCOMPARE(survey.rows(), std::int64_t(file.size()));
        QCOMPARE(survey.repeats(), repeats);
        QCOMPARE(market.ids.count(), std::int64_t(ids.size()));
        QCOMPARE(market.lowest->id, *ids.begin());
        QCOMPARE(market.highest->id, *ids.rbegin());
        std::set<std::int64_t> kept;
        std::int64_t row = 0;
        for (const auto &page : pages) {
            QVERIFY(survey.compare(page, row).ok());
            for (const auto &trade : survey.withoutRepeats(page, row))
                QVERIFY(kept.insert(trade.id).second);
            row += std::int64_t(page.trades.size());
        }
        QVERIFY(kept == ids);
    }
}

void TestFileSurvey::twoStreamsLineByLine()
{
    const auto trades = madeHistory("BTCUSDT", 1, begins, 2000);
    std::vector<Trade> woven;
    for (std::size_t i = 0; i < 1000; ++i) {
        woven.push_back(trades[i]);
        woven.push_back(trades[1000 + i]);
    }
    FileSurvey survey;
    for (const auto &page : pagesOf(woven, 300))
        QVERIFY(survey.add(page).ok());
    const auto &market = survey.markets().begin()->second;
    QCOMPARE(market.ids.ranges(), (std::vector<IdRange>{{1, 2000}}));
    QVERIFY(!market.isInOrder);
    QVERIFY(!survey.hasRepeats());
}

void TestFileSurvey::repeatsAreHeldAgainstTheirFirst()
{
    auto trades = madeHistory("BTCUSDT", 1, begins, 100);
    trades.push_back(trades[20]);
    trades.back().price = Decimal::fromUnits(1);
    const auto pages = pagesOf(trades, 40);
    FileSurvey survey;
    for (const auto &page : pages)
        QVERIFY(survey.add(page).ok());
    QVERIFY(survey.hasRepeats());
    const auto told = survey.compare(pages[0], 0);
    QVERIFY(!told.ok());
    QVERIFY2(told.message().contains(QStringLiteral("line 21")) && told.message().contains(QStringLiteral("line 101")), qPrintable(told.message()));
    QVERIFY(survey.compare(pages[1], 40).ok());
}

void TestFileSurvey::millisecondsAreTheSameTrade()
{
    const auto exact = madeHistory("BTCUSDT", 1, begins, 1, false).front();
    auto cut = exact;
    cut.tradedAt = std::chrono::floor<std::chrono::milliseconds>(exact.tradedAt);
    QVERIFY(isSameTrade(exact, cut) && isSameTrade(cut, exact));
    auto other = exact;
    other.tradedAt += std::chrono::microseconds(1);
    QVERIFY(!isSameTrade(exact, other));
    other.tradedAt = cut.tradedAt + std::chrono::milliseconds(1);
    QVERIFY(!isSameTrade(exact, other));
    other = cut;
    other.buyerIsMaker = !other.buyerIsMaker;
    QVERIFY(!isSameTrade(exact, other));
}

void TestFileSurvey::isBounded()
{
    FileSurvey survey;
    auto page = pagesOf(madeHistory("BTCUSDT", 1, begins, 10'000), 10'000).front();
    Result<void> added;
    for (std::size_t i = 0; added.ok() && i <= FileSurvey::mostRepeats / page.trades.size() + 2; ++i)
        added = survey.add(page);
    QVERIFY2(added.message().contains(QStringLiteral("twice")), qPrintable(added.message()));
    QVERIFY(survey.markets().begin()->second.samples.size() <= FileSurvey::mostSamples);
}

TIDEMARK_TEST(TestFileSurvey, QCoreApplication)
#include "tst_file_survey.moc"
