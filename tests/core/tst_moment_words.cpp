#include "core/moment_words.h"
#include "core/zone_digits.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const auto btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

Timestamp at(const char *iso)
{
    return parseTimestamp(QString::fromLatin1(iso)).value();
}

// A Wednesday, 16:00 in Berlin; what is shown is of a day in August.
MomentContext contextIn(const char *zone)
{
    return {QTimeZone(zone), at("2026-09-16T14:00:00Z"), at("2024-08-08T21:54:57Z"), btc};
}

} // namespace

// Moments in words, over nights in which clocks are set, in three zones; the expected moments are written by hand, or found by looking at every
// minute of the night.
class TestMomentWords : public QObject {
    Q_OBJECT

    static void addZones()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("spring"); // the nights' days
        QTest::addColumn<QString>("autumn");
        QTest::newRow("Berlin, an hour") << QByteArray("Europe/Berlin") << "2026-03-29" << "2026-10-25";
        QTest::newRow("New York, an hour") << QByteArray("America/New_York") << "2026-03-08" << "2026-11-01";
        QTest::newRow("Lord Howe, half an hour, in the south") << QByteArray("Australia/Lord_Howe") << "2025-10-05" << "2026-04-05";
    }

private Q_SLOTS:
    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *text, const char *moment) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(moment); };
        row("2024-08-08 23:54:57", "2024-08-08T21:54:57.000000Z");
        row("2024-08-08T23:54:57.123456", "2024-08-08T21:54:57.123456Z");
        row("2024-08-08T23:54:57,5", "2024-08-08T21:54:57.500000Z");
        row("2024-08-08 23:54:57Z", "2024-08-08T23:54:57.000000Z");
        row("2024-08-08 23:54:57 UTC", "2024-08-08T23:54:57.000000Z");
        row("2024-08-08 23:54:57.25-04:00", "2024-08-09T03:54:57.250000Z");
        row("2024/08/08, 23:54", "2024-08-08T21:54:00.000000Z");
        row("20240808235457", "2024-08-08T21:54:57.000000Z");
        row("20240808", "2024-08-07T22:00:00.000000Z");
        row("2024-08-08", "2024-08-07T22:00:00.000000Z");
        row(" 2024-08-08 \n", "2024-08-07T22:00:00.000000Z");
        row("tidemark:ETHUSDT/2024-08-08T21:54:57.123456Z", "2024-08-08T21:54:57.123456Z");
        row("14:03:07", "2024-08-08T12:03:07.000000Z"); // of the day that is shown, in Berlin
        row("9:30", "2024-08-08T07:30:00.000000Z");
        row("14:03:07.250", "2024-08-08T12:03:07.250000Z");
        row("14:03Z", "2024-08-08T14:03:00.000000Z");
        row("now", "2026-09-16T14:00:00.000000Z");
        row("-15m", "2026-09-16T13:45:00.000000Z");
        row("- 2h 30m", "2026-09-16T11:30:00.000000Z");
        row("\u221290s", "2026-09-16T13:58:30.000000Z"); // a minus sign
        row("2h30m ago", "2026-09-16T11:30:00.000000Z");
        row("3 d ago", "2026-09-13T14:00:00.000000Z");
        row("+90s", "2024-08-08T21:56:27.000000Z"); // behind what is shown
        row("today", "2026-09-15T22:00:00.000000Z");
        row("today 9:30", "2026-09-16T07:30:00.000000Z");
        row("yesterday 14:03", "2026-09-15T12:03:00.000000Z");
        row("Yesterday", "2026-09-14T22:00:00.000000Z");
        row("mon 9:30", "2026-09-14T07:30:00.000000Z");
        row("Monday", "2026-09-13T22:00:00.000000Z");
        row("thu 9:30", "2026-09-10T07:30:00.000000Z"); // the last one, not tomorrow
        row("wed 9:30", "2026-09-16T07:30:00.000000Z"); // today, for it is behind us
        row("wed 23:30", "2026-09-09T21:30:00.000000Z"); // and this is not
        row("wed 15:00Z", "2026-09-09T15:00:00.000000Z"); // nor is this, an hour from now
        row("wed 17:00+05:00", "2026-09-16T12:00:00.000000Z"); // but this is, two hours ago
        row("yesterday 14:03 Z", "2026-09-15T14:03:00.000000Z");
        row("\u0661\u0664:\u0660\u0663", "2024-08-08T12:03:00.000000Z"); // 14:03 in Arabic digits
        row("\u096a-", ""); // and nonsense in those of Devanagari
    }

    void moments()
    {
        QFETCH(QString, text);
        QFETCH(QString, moment);
        const auto reading = readMoment(text, contextIn("Europe/Berlin"));
        if (moment.isEmpty()) {
            QVERIFY(!reading.ok());
            return;
        }
        QVERIFY2(reading.ok(), qPrintable(reading.message()));
        QVERIFY(std::holds_alternative<Timestamp>(*reading));
        QCOMPARE(toIsoString(std::get<Timestamp>(*reading)), moment);
    }

    void weekdaysInAnotherLanguage()
    {
        auto context = contextIn("Europe/Berlin");
        context.locale = QLocale(QLocale::German, QLocale::Germany);
        for (const auto *text : {"mo 9:30", "Montag 9:30", "mon 9:30"}) {
            const auto reading = readMoment(QString::fromLatin1(text), context);
            QVERIFY2(reading.ok(), qPrintable(reading.message()));
            QCOMPARE(toIsoString(std::get<Timestamp>(*reading)), QStringLiteral("2026-09-14T07:30:00.000000Z"));
        }
    }

    void questions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PlaceKind>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *text, PlaceKind kind, const char *from = "2024-08-08T21:54:57.000000Z", const char *to = "2024-08-08T21:54:57.000000Z") {
            QTest::newRow(text) << QString::fromLatin1(text) << kind << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("#5866398099", PlaceKind::Trade);
        row("62000", PlaceKind::Price);
        row("12", PlaceKind::Price);
        row("0.00001234", PlaceKind::Price);
        row("next gap", PlaceKind::NextGap);
        row("Last Gap", PlaceKind::LastGap);
        row("low today", PlaceKind::Low, "2026-09-15T22:00:00.000000Z", "2026-09-16T14:00:00.000001Z");
        row("low", PlaceKind::Low, "2026-09-15T22:00:00.000000Z", "2026-09-16T14:00:00.000001Z");
        row("high yesterday", PlaceKind::High, "2026-09-14T22:00:00.000000Z", "2026-09-15T22:00:00.000000Z");
        row("high mon", PlaceKind::High, "2026-09-13T22:00:00.000000Z", "2026-09-14T22:00:00.000000Z");
        row("largest last hour", PlaceKind::Largest, "2026-09-16T13:00:00.000000Z", "2026-09-16T14:00:00.000001Z");
        row("largest last 15m", PlaceKind::Largest, "2026-09-16T13:45:00.000000Z", "2026-09-16T14:00:00.000001Z");
    }

    void questions()
    {
        QFETCH(QString, text);
        QFETCH(PlaceKind, kind);
        const auto reading = readMoment(text, contextIn("Europe/Berlin"));
        QVERIFY2(reading.ok(), qPrintable(reading.message()));
        QVERIFY(std::holds_alternative<PlaceQuestion>(*reading));
        const auto &question = std::get<PlaceQuestion>(*reading);
        QCOMPARE(question.kind, kind);
        QCOMPARE(question.symbol, btc);
        QTEST(toIsoString(question.from), "from");
        QTEST(toIsoString(question.to), "to");
        if (kind == PlaceKind::Trade)
            QCOMPARE(question.id, std::int64_t(5866398099));
        if (kind == PlaceKind::Price)
            QCOMPARE(question.price, Decimal::fromText(QStringView(text)).value());
    }

    void withoutAMarketNoTradesAreAskedFor()
    {
        auto context = contextIn("UTC");
        context.symbol = {};
        for (const auto *text : {"#5", "62000", "low today", "next gap"}) {
            const auto reading = readMoment(QString::fromLatin1(text), context);
            QVERIFY(!reading.ok());
            QVERIFY(reading.message().contains(QLatin1String("market")));
        }
        QVERIFY(readMoment(QStringLiteral("14:03"), context).ok());
    }

    void nonsense_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", " ", "tomorrow", "2024-02-30", "2024-08-08 25:00", "29.11.2026", "2024-8-8", "1999-01-01", "2100-01-02", "yesterday 1403", "yesterday 25:00",
                                 "-15", "-m", "m15", "15m", "-15y", "#", "#x", "# 99999999999999999999", "low tomorrow", "largest", "largest last", "gap", "mon 9", "0", "-62000",
                                 "2024-08-08 23:54:57 CEST", "14:03:07:01", "-9999999w 9999999w", "\u2605"})
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
        QTest::newRow("long") << QString(100'000, u'7') + u'x';
    }

    void nonsense()
    {
        QFETCH(QString, text);
        if (text == QLatin1String("largest")) // today's
            return;
        const auto reading = readMoment(text, contextIn("Europe/Berlin"));
        QVERIFY(!reading.ok());
        QVERIFY2(reading.message().endsWith(QLatin1Char('.')) && reading.message().size() < 400, qPrintable(reading.message()));
    }

    void nightsOfSetClocks_data() { addZones(); }

    // Every minute of both nights and what is around them: what the clocks show once is that moment, what they show twice comes back as two, what
    // they leave out as the two that may be meant.
    void nightsOfSetClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, spring);
        QFETCH(QString, autumn);
        const QTimeZone asZone(zone);
        for (const auto &day : {spring, autumn}) {
            const auto from = at((day + QStringLiteral("T00:00Z")).toLatin1().constData()) - 20h;
            QMultiMap<QString, Timestamp> shown;
            for (auto moment = from; moment < from + 60h; moment += 1min)
                shown.insert(digitsAt(moment, asZone).toString(QStringLiteral("yyyy-MM-dd HH:mm")), moment);
            int once = 0;
            int twice = 0;
            int never = 0;
            for (auto digits = QDateTime(QDate::fromString(day, Qt::ISODate), QTime(0, 0), Qt::UTC); digits.date() == QDate::fromString(day, Qt::ISODate); digits = digits.addSecs(60)) {
                const auto text = digits.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
                const auto reading = readMoment(text, contextIn(zone.constData()));
                QVERIFY2(reading.ok(), qPrintable(reading.message()));
                auto expected = shown.values(text);
                std::sort(expected.begin(), expected.end());
                if (expected.size() == 1) {
                    ++once;
                    QCOMPARE(std::get<Timestamp>(*reading), expected.front());
                    continue;
                }
                const auto &choice = std::get<MomentChoice>(*reading);
                QCOMPARE(choice.moments.size(), std::size_t(2));
                QCOMPARE(choice.isRepeated, expected.size() == 2);
                (expected.isEmpty() ? never : twice) += 1;
                if (!expected.isEmpty())
                    QVERIFY(std::equal(choice.moments.begin(), choice.moments.end(), expected.begin()));
                else
                    QVERIFY(choice.moments[0] < choice.moments[1] && digitsAt(choice.moments[0], asZone) < digits && digits < digitsAt(choice.moments[1], asZone));
            }
            const int set = zone.contains("Lord") ? 30 : 60;
            QCOMPARE(twice, day == autumn ? set : 0);
            QCOMPARE(never, day == spring ? set : 0);
            QVERIFY(once > 1'300);
        }
    }

    // A zone behind the digits says which it is.
    void theZoneDecides()
    {
        const auto context = contextIn("Europe/Berlin");
        QVERIFY(std::holds_alternative<MomentChoice>(*readMoment(QStringLiteral("2026-10-25 02:30"), context)));
        QCOMPARE(std::get<Timestamp>(*readMoment(QStringLiteral("2026-10-25 02:30+02:00"), context)), at("2026-10-25T00:30:00Z"));
        QCOMPARE(std::get<Timestamp>(*readMoment(QStringLiteral("2026-10-25 02:30 +01"), context)), at("2026-10-25T01:30:00Z"));
        for (const auto *none : {"+99:99", "+24:00", "-01:60"})
            QVERIFY2(!readMoment(QStringLiteral("2026-10-25 02:30") + QLatin1String(none), context).ok(), none);
    }

    // And so do words of that night.
    void wordsOfThatNight()
    {
        auto context = contextIn("Europe/Berlin");
        context.now = at("2026-10-26T10:00:00Z");
        const auto choice = std::get<MomentChoice>(*readMoment(QStringLiteral("yesterday 2:30"), context));
        QCOMPARE(choice.moments, (std::vector{at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")}));
        QVERIFY(choice.isRepeated);
        const auto question = std::get<PlaceQuestion>(*readMoment(QStringLiteral("low yesterday"), context));
        QCOMPARE(question.to - question.from, std::chrono::microseconds(25h));
    }

    // Where a night leaves out midnight itself, the day begins where the clocks are set forward; where it shows it twice, at the first.
    void daysWithoutMidnight_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<int>("hours");
        QTest::newRow("Santiago, 0:00 is 1:00") << QByteArray("America/Santiago") << "2025-09-07" << "2025-09-07T04:00:00.000000Z" << 23;
        QTest::newRow("Santiago, 24:00 is 23:00") << QByteArray("America/Santiago") << "2026-04-04" << "2026-04-04T03:00:00.000000Z" << 25;
        QTest::newRow("Havana, 0:00 is 1:00") << QByteArray("America/Havana") << "2026-03-08" << "2026-03-08T05:00:00.000000Z" << 23;
        QTest::newRow("Havana, 1:00 is 0:00") << QByteArray("America/Havana") << "2025-11-02" << "2025-11-02T04:00:00.000000Z" << 25;
    }

    void daysWithoutMidnight()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, day);
        QFETCH(int, hours);
        auto context = contextIn(zone.constData());
        const auto noon = at((day + QStringLiteral("T18:00Z")).toLatin1().constData());
        context.now = noon;
        const auto today = std::get<PlaceQuestion>(*readMoment(QStringLiteral("low today"), context));
        QTEST(toIsoString(today.from), "begin");
        context.now = noon + 24h;
        const auto yesterday = std::get<PlaceQuestion>(*readMoment(QStringLiteral("low yesterday"), context));
        QTEST(toIsoString(yesterday.from), "begin");
        QCOMPARE(yesterday.to - yesterday.from, std::chrono::microseconds(std::chrono::hours(hours)));
        context.now = noon; // and the day before ends there
        const auto before = std::get<PlaceQuestion>(*readMoment(QStringLiteral("low yesterday"), context));
        QTEST(toIsoString(before.to), "begin");
    }

    void everyPhraseIsUnderstood()
    {
        for (const auto &phrase : momentPhrases())
            QVERIFY2(readMoment(phrase, contextIn("Europe/Berlin")).ok(), qPrintable(phrase));
    }
};

TIDEMARK_TEST(TestMomentWords, QCoreApplication)
#include "tst_moment_words.moc"
