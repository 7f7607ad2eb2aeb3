#include "session/first_days.h"

#include "exchange/scripted_archive.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const QByteArray days = "prefix=data/spot/daily/trades/BTCUSDT/";
const QByteArray months = "prefix=data/spot/monthly/trades/BTCUSDT/";

[[nodiscard]] Timestamp dayOf(const char *text)
{
    return *parseTimestamp(QString::fromLatin1(text));
}

[[nodiscard]] ScriptedArchive::Answer listing(const QByteArray &folder, const QList<QByteArray> &periods)
{
    QByteArray xml = "<ListBucketResult><IsTruncated>false</IsTruncated>";
    for (const auto &period : periods)
        xml += "<Contents><Key>" + folder + "BTCUSDT-trades-" + period + ".zip</Key></Contents>";
    return {"HTTP/1.1 200 OK", xml + "</ListBucketResult>"};
}

[[nodiscard]] ScriptedArchive::Answer daily(const QList<QByteArray> &periods)
{
    return listing("data/spot/daily/trades/BTCUSDT/", periods);
}

[[nodiscard]] ScriptedArchive::Answer monthly(const QList<QByteArray> &periods)
{
    return listing("data/spot/monthly/trades/BTCUSDT/", periods);
}

} // namespace

// Asked of an archive that says what a test wants.
class TestFirstDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<ScriptedArchive>();
        m_days = std::make_unique<FirstDays>(exchange(), ArchivePatience{1min, 1ms, 5ms, 3});
    }
    void cleanup() { m_days.reset(); }
    void theFirstDayOfAll_data();
    void theFirstDayOfAll();
    void theLastDay_data();
    void theLastDay();
    void whatIsKnownIsNotAskedAgain();
    void failureIsNoAbsence_data();
    void failureIsNoAbsence();
    void anotherExchangeHasNoArchive();
    void itEndsWhileItWaits();

private:
    [[nodiscard]] ExchangeEndpoints exchange() const
    {
        auto endpoints = ExchangeEndpoints::binance();
        endpoints.archive = m_archive->url();
        return endpoints;
    }
    [[nodiscard]] std::optional<FirstDayAnswer> ask(FirstDays &desk) const
    {
        std::atomic<bool> isTold = false;
        std::optional<FirstDayAnswer> told;
        const auto inquiry = std::make_shared<InquiryAbout<FirstDayQuestion>>(FirstDayQuestion{btc}, [](const FirstDayAnswer &) {}, nullptr);
        desk.ask(inquiry, [&](const FirstDayAnswer &answer) {
            told = answer;
            isTold = true;
        });
        const auto isThere = [&] { AWAIT_VERIFY(isTold.load(), 10'000); };
        isThere();
        return told;
    }

    std::unique_ptr<ScriptedArchive> m_archive;
    std::unique_ptr<FirstDays> m_days;
};

void TestFirstDays::theFirstDayOfAll_data()
{
    QTest::addColumn<QList<QByteArray>>("byDay");
    QTest::addColumn<QList<QByteArray>>("byMonth");
    QTest::addColumn<QString>("first");
    using Periods = QList<QByteArray>;
    QTest::newRow("both") << Periods{"2017-08-17", "2017-08-18"} << Periods{"2017-08", "2017-09"} << QStringLiteral("2017-08-17");
    QTest::newRow("young market") << Periods{"2026-09-10"} << Periods{} << QStringLiteral("2026-09-10");
    QTest::newRow("days only of late") << Periods{"2021-01-01"} << Periods{"2017-08"} << QStringLiteral("2017-08-01");
    QTest::newRow("months only") << Periods{} << Periods{"2017-08"} << QStringLiteral("2017-08-01");
    QTest::newRow("none") << Periods{} << Periods{} << QString();
}

void TestFirstDays::theFirstDayOfAll()
{
    QFETCH(QList<QByteArray>, byDay);
    QFETCH(QList<QByteArray>, byMonth);
    QFETCH(QString, first);
    m_archive->answer(days, daily(byDay));
    m_archive->answer(months, monthly(byMonth));
    const auto told = ask(*m_days);
    QVERIFY(told);
    QVERIFY2(told->problem.isEmpty(), qPrintable(told->problem));
    QCOMPARE(told->symbol, btc);
    QCOMPARE(told->day, first.isEmpty() ? std::nullopt : std::optional(dayOf(first.toLatin1().constData())));
}

void TestFirstDays::theLastDay_data()
{
    QTest::addColumn<QList<QByteArray>>("byMonth");
    QTest::addColumn<QList<QByteArray>>("byDay"); // behind the day before the last of these months
    QTest::addColumn<QByteArray>("marker");
    QTest::addColumn<QString>("last");
    using Periods = QList<QByteArray>;
    QTest::newRow("in the middle of a month") << Periods{"2024-04", "2024-05"} << Periods{"2024-05-12", "2024-05-13"} << QByteArray("2024-04-30") << QStringLiteral("2024-05-13");
    QTest::newRow("after the last month's file") << Periods{"2024-05"} << Periods{"2024-05-31", "2024-06-02"} << QByteArray("2024-04-30") << QStringLiteral("2024-06-02");
    QTest::newRow("months only") << Periods{"2017-08"} << Periods{} << QByteArray("2017-07-31") << QStringLiteral("2017-08-31");
    QTest::newRow("days only") << Periods{} << Periods{"2026-09-10"} << QByteArray() << QStringLiteral("2026-09-10");
    QTest::newRow("none") << Periods{} << Periods{} << QByteArray() << QString();
}

void TestFirstDays::theLastDay()
{
    QFETCH(QList<QByteArray>, byMonth);
    QFETCH(QList<QByteArray>, byDay);
    QFETCH(QByteArray, marker);
    QFETCH(QString, last);
    m_archive->answer(months, monthly(byMonth));
    const auto from = marker.isEmpty() ? QByteArray() : "&marker=data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-" + marker + ".zip";
    m_archive->answer(days + from, daily(byDay));
    std::atomic<bool> isTold = false;
    LastDayAnswer told;
    const auto inquiry = std::make_shared<InquiryAbout<LastDayQuestion>>(LastDayQuestion{btc}, [](const LastDayAnswer &) {}, nullptr);
    m_days->ask(inquiry, [&](const LastDayAnswer &answer) {
        told = answer;
        isTold = true;
    });
    AWAIT_VERIFY(isTold.load(), 10'000);
    QVERIFY2(told.problem.isEmpty(), qPrintable(told.problem));
    QCOMPARE(told.day, last.isEmpty() ? std::nullopt : std::optional(dayOf(last.toLatin1().constData())));
}

void TestFirstDays::whatIsKnownIsNotAskedAgain()
{
    m_archive->answer(days, daily({"2017-08-17"}));
    m_archive->answer(months, monthly({"2017-08"}));
    QCOMPARE(ask(*m_days)->day, std::optional(dayOf("2017-08-17")));
    const auto calls = m_archive->asked.size();
    QCOMPARE(ask(*m_days)->day, std::optional(dayOf("2017-08-17")));
    QCOMPARE(m_archive->asked.size(), calls);
}

void TestFirstDays::failureIsNoAbsence_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no listing") << QByteArray("HTTP/1.1 404 Not Found") << QByteArray("<Error/>");
    QTest::newRow("trouble") << QByteArray("HTTP/1.1 503 Service Unavailable") << QByteArray();
    QTest::newRow("another country") << QByteArray("HTTP/1.1 451 Unavailable") << QByteArray();
    QTest::newRow("a web page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html") << QByteArray("<!doctype html><html></html>");
    QTest::newRow("broken off") << QByteArray("HTTP/1.1 200 OK") << QByteArray("<ListBucketResult><Contents>");
}

void TestFirstDays::failureIsNoAbsence()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    m_archive->answer(days, daily({"2017-08-17"}));
    m_archive->answer(months, {head, body}); // the second of the two calls
    m_archive->answer(months, monthly({"2017-08"}));
    const auto failed = ask(*m_days);
    QVERIFY(failed);
    QVERIFY(!failed->day);
    QVERIFY(failed->problem.endsWith(QLatin1Char('.')) || failed->problem.contains(QLatin1String("listing")));
    QCOMPARE(ask(*m_days)->day, std::optional(dayOf("2017-08-17"))); // it is asked anew
}

void TestFirstDays::anotherExchangeHasNoArchive()
{
    FirstDays desk({QUrl(QStringLiteral("ws://127.0.0.1:1")), QUrl(QStringLiteral("http://127.0.0.1:1")), {}, {}, ExchangeEndpoints::binance().archive});
    const auto told = ask(desk);
    QVERIFY(told && !told->day);
    QVERIFY2(told->problem.contains(QStringLiteral("--archive-url")), qPrintable(told->problem));
}

void TestFirstDays::itEndsWhileItWaits()
{
    m_archive->answer(days, {"HTTP/1.1 200 OK\r\nContent-Length: 100", "<", -1, true});
    std::atomic<bool> isTold = false;
    const auto inquiry = std::make_shared<InquiryAbout<FirstDayQuestion>>(FirstDayQuestion{btc}, [](const FirstDayAnswer &) {}, nullptr);
    m_days = std::make_unique<FirstDays>(exchange(), ArchivePatience{1h, 1ms, 5ms, 3}); // longer than the test may take
    m_days->ask(inquiry, [&](const FirstDayAnswer &answer) { isTold = !answer.problem.isEmpty(); });
    AWAIT_VERIFY(m_archive->count(days) > 0, 10'000);
    m_days->end();
    QVERIFY(isTold);
}

TIDEMARK_TEST(TestFirstDays, QCoreApplication)
#include "tst_first_days.moc"
