#include "session/history_download.h"

#include "support/test_program.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp now = *parseTimestamp(QStringLiteral("2026-09-16T12:00"));

[[nodiscard]] Timestamp at(const char *day)
{
    return *parseTimestamp(QString::fromLatin1(day));
}

// An archive, an exchange and a record, as far as a download sees them.
struct World {
    std::map<Timestamp, DayKind> record;
    std::map<Timestamp, FileOutcome::End> daily;   // others are absent
    std::map<Timestamp, FileOutcome::End> monthly;
    std::map<Timestamp, Timestamp> monthEndsEarly; // by month: the first day that its file does not have
    std::set<Timestamp> neverWhole;                // days whose file leaves something missing
    std::optional<Timestamp> begins;
    std::optional<Error> failsAt; // at the call with this number
    int failsAfter = -1;
    std::vector<ArchiveFile> taken;
    std::vector<std::pair<Timestamp, Timestamp>> asked;

    [[nodiscard]] DownloadAnswer download(Timestamp from, Timestamp to)
    {
        return HistoryDownload(ways(), now).run({btc, from, to}, {});
    }

    [[nodiscard]] HistoryDownload::Ways ways()
    {
        return {[this](Timestamp from, Timestamp to) -> Result<std::vector<DayState>> {
                    std::vector<DayState> days;
                    for (auto day = from; day < to; day += 24h)
                        days.push_back({day, record.contains(day) ? record[day] : DayKind::None, 0, 0});
                    return days;
                },
                [this](const ArchiveFile &file) { return take(file); },
                [this](Timestamp from, Timestamp to) -> Result<AskedOutcome> {
                    asked.emplace_back(from, to);
                    for (auto day = from; day < to; day += 24h)
                        record[day] = day + 24h <= now ? DayKind::Complete : DayKind::Partial;
                    return AskedOutcome{5, {}};
                },
                [this](ArchiveFile::Span) { return begins; },
                [](std::int64_t, std::int64_t) {}};
    }

    [[nodiscard]] Result<FileOutcome> take(const ArchiveFile &file)
    {
        if (failsAfter == int(taken.size()))
            return Error{QStringLiteral("The network is gone.")};
        taken.push_back(file);
        auto &files = file.span == ArchiveFile::Span::Day ? daily : monthly;
        const auto found = files.find(file.from);
        if (found == files.end())
            return FileOutcome{};
        if (found->second != FileOutcome::End::Imported)
            return FileOutcome{found->second, 10, 0, {file.name() + QStringLiteral(": so it is.")}};
        const auto end = monthEndsEarly.contains(file.from) ? monthEndsEarly[file.from] : file.to();
        for (auto day = file.from; day < end; day += 24h)
            record[day] = neverWhole.contains(day) ? DayKind::Partial : DayKind::Complete;
        return FileOutcome{FileOutcome::End::Imported, 10, 100, {}};
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const auto &file : taken)
            list += file.name().section(QStringLiteral("-trades-"), 1).chopped(4);
        return list;
    }
};

[[nodiscard]] QStringList wordsOf(const DownloadAnswer &answer)
{
    QStringList words;
    for (const auto &note : answer.notes)
        words += note.words;
    return words;
}

} // namespace

// Which files are fetched for what the record lacks, and what is said of those that are not there.
class TestHistoryDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingMonthIsOneFile();
    void aMonthThatTheArchiveLacksComesByDays();
    void aMonthThatEndsEarlyIsMendedByDays();
    void whatIsCompleteIsNotFetchedAgain();
    void absentDaysAreSaidAndLeft();
    void beforeTheArchiveNothingIsAsked();
    void theLastTwoDaysComeFromTheExchange();
    void whatIsToComeIsSaid();
    void wrongSumsAndRefusalsAreTold();
    void aDayThatIsNotWholeAfterAllIsTold();
    void aFailureKeepsWhatWasGot();
    void oneFileThatFailsKeepsNoOtherOut();
    void anyEndIsGoneOnFrom();
};

void TestHistoryDownload::aMissingMonthIsOneFile()
{
    World world;
    for (const auto *month : {"2024-07-01", "2024-08-01"})
        world.monthly[at(month)] = FileOutcome::End::Imported;
    for (auto day = at("2024-06-29"); day < at("2024-09-03"); day += 24h)
        world.daily[day] = FileOutcome::End::Imported;
    const auto answer = world.download(at("2024-06-29"), at("2024-09-03"));
    QVERIFY2(answer.isAllComplete(), qPrintable(answer.problem));
    QCOMPARE(world.names(), QStringLiteral("2024-07 2024-08 2024-06-29 2024-06-30 2024-09-01 2024-09-02").split(QLatin1Char(' ')));
    QCOMPARE(answer.files, std::int64_t(6));
    QCOMPARE(answer.days, std::int64_t(66));
    QCOMPARE(answer.stored, std::int64_t(600));
    QVERIFY(answer.notes.empty());
}

void TestHistoryDownload::aMonthThatTheArchiveLacksComesByDays()
{
    World world;
    for (auto day = at("2024-08-01"); day < at("2024-09-01"); day += 24h)
        world.daily[day] = FileOutcome::End::Imported;
    const auto answer = world.download(at("2024-08-01"), at("2024-09-01"));
    QVERIFY(answer.isAllComplete());
    QCOMPARE(world.taken.size(), std::size_t(32));
    QVERIFY2(answer.notes.empty(), qPrintable(wordsOf(answer).join(QLatin1Char('\n'))));
}

void TestHistoryDownload::aMonthThatEndsEarlyIsMendedByDays()
{
    World world;
    world.monthly[at("2024-08-01")] = FileOutcome::End::Imported;
    world.monthEndsEarly[at("2024-08-01")] = at("2024-08-29");
    for (const auto *day : {"2024-08-29", "2024-08-30", "2024-08-31"})
        world.daily[at(day)] = FileOutcome::End::Imported;
    QVERIFY(world.download(at("2024-08-01"), at("2024-09-01")).isAllComplete());
    QCOMPARE(world.names(), QStringLiteral("2024-08 2024-08-29 2024-08-30 2024-08-31").split(QLatin1Char(' ')));
}

void TestHistoryDownload::whatIsCompleteIsNotFetchedAgain()
{
    World world;
    for (auto day = at("2024-08-01"); day < at("2024-09-01"); day += 24h)
        world.record[day] = DayKind::Complete;
    auto answer = world.download(at("2024-08-01"), at("2024-09-01"));
    QVERIFY(answer.isAllComplete());
    QCOMPARE(answer.daysBefore, answer.days);
    QVERIFY(world.taken.empty());
    world.record[at("2024-08-07")] = DayKind::Partial; // no month for that
    world.monthly[at("2024-08-01")] = world.daily[at("2024-08-07")] = FileOutcome::End::Imported;
    answer = world.download(at("2024-08-01"), at("2024-09-01"));
    QVERIFY(answer.isAllComplete());
    QCOMPARE(world.names(), QStringList{QStringLiteral("2024-08-07")});
}

void TestHistoryDownload::absentDaysAreSaidAndLeft()
{
    World world;
    world.daily[at("2024-08-07")] = FileOutcome::End::Imported;
    const auto answer = world.download(at("2024-08-05"), at("2024-08-09"));
    QVERIFY(answer.end == DownloadEnd::Finished && !answer.isAllComplete());
    QCOMPARE(answer.daysComplete, std::int64_t(1));
    QCOMPARE(wordsOf(answer), (QStringList{QStringLiteral("2024-08-05 to 2024-08-06: the archive has no file of it."),
                                           QStringLiteral("2024-08-08: the archive has no file of it.")}));
}

void TestHistoryDownload::beforeTheArchiveNothingIsAsked()
{
    World world;
    world.begins = at("2017-08-17");
    world.daily[at("2017-08-17")] = FileOutcome::End::Imported;
    const auto answer = world.download(at("2015-01-01"), at("2017-08-18"));
    QCOMPARE(world.names(), QStringList{QStringLiteral("2017-08-17")});
    QCOMPARE(wordsOf(answer), QStringList{QStringLiteral("2015-01-01 to 2017-08-16: the archive's daily files of BTCUSDT begin on 2017-08-17.")});
}

void TestHistoryDownload::theLastTwoDaysComeFromTheExchange()
{
    World world;
    for (auto day = at("2026-09-10"); day < at("2026-09-17"); day += 24h)
        world.daily[day] = FileOutcome::End::Imported;
    world.record[at("2026-09-15")] = DayKind::Complete;
    const auto answer = world.download(at("2026-09-12"), at("2026-09-17"));
    QCOMPARE(world.names(), QStringLiteral("2026-09-12 2026-09-13").split(QLatin1Char(' ')));
    const std::vector<std::pair<Timestamp, Timestamp>> asked{{at("2026-09-14"), at("2026-09-15")}, {at("2026-09-16"), now}};
    QVERIFY(world.asked == asked);
    QCOMPARE(answer.daysComplete, std::int64_t(4)); // today is not over
    QCOMPARE(wordsOf(answer), QStringList{QStringLiteral("2026-09-16: the day is not over; it was fetched up to now.")});
}

void TestHistoryDownload::whatIsToComeIsSaid()
{
    World world;
    const auto answer = world.download(at("2026-09-16"), at("2026-09-20"));
    QCOMPARE(world.asked.size(), std::size_t(1));
    QCOMPARE(wordsOf(answer).value(0), QStringLiteral("2026-09-17 to 2026-09-19: that is still to come."));
}

void TestHistoryDownload::wrongSumsAndRefusalsAreTold()
{
    World world;
    world.daily[at("2024-08-07")] = FileOutcome::End::WrongSum;
    world.daily[at("2024-08-08")] = FileOutcome::End::Refused;
    const auto answer = world.download(at("2024-08-07"), at("2024-08-09"));
    QVERIFY(answer.end == DownloadEnd::Finished);
    QCOMPARE(answer.notes.size(), std::size_t(2));
    QVERIFY(answer.notes[0].kind == DownloadNote::Kind::WrongSum);
    QVERIFY(answer.notes[1].kind == DownloadNote::Kind::Refused);
    QCOMPARE(answer.files, std::int64_t(0));
    QCOMPARE(answer.daysComplete, std::int64_t(0));
}

void TestHistoryDownload::aDayThatIsNotWholeAfterAllIsTold()
{
    World world;
    world.daily[at("2024-08-07")] = FileOutcome::End::Imported;
    world.neverWhole = {at("2024-08-07")};
    const auto answer = world.download(at("2024-08-07"), at("2024-08-08"));
    QVERIFY(!answer.isAllComplete());
    QCOMPARE(answer.notes.size(), std::size_t(1));
    QVERIFY(answer.notes[0].kind == DownloadNote::Kind::Incomplete);
}

void TestHistoryDownload::aFailureKeepsWhatWasGot()
{
    World world;
    for (auto day = at("2024-08-05"); day < at("2024-08-09"); day += 24h)
        world.daily[day] = FileOutcome::End::Imported;
    world.failsAfter = 2;
    const auto answer = world.download(at("2024-08-05"), at("2024-08-09"));
    QVERIFY(answer.end == DownloadEnd::Failed);
    QCOMPARE(answer.problem, QStringLiteral("The network is gone."));
    QCOMPARE(answer.daysComplete, std::int64_t(2));
    QCOMPARE(answer.files, std::int64_t(2));
}

void TestHistoryDownload::oneFileThatFailsKeepsNoOtherOut()
{
    World world;
    for (auto day = at("2024-08-05"); day < at("2024-08-12"); day += 24h)
        world.daily[day] = FileOutcome::End::Imported;
    world.daily[at("2024-08-06")] = FileOutcome::End::Failed;
    auto answer = world.download(at("2024-08-05"), at("2024-08-12"));
    QVERIFY(answer.end == DownloadEnd::Failed);
    QVERIFY2(answer.problem.contains(QStringLiteral("2024-08-06")), qPrintable(answer.problem));
    QCOMPARE(answer.daysComplete, std::int64_t(6));
    for (auto day = at("2024-08-05"); day < at("2024-08-12"); day += 24h)
        world.daily[day] = FileOutcome::End::Failed;
    world.record.clear();
    world.taken.clear();
    answer = world.download(at("2024-08-05"), at("2024-08-12"));
    QVERIFY(answer.end == DownloadEnd::Failed);
    QCOMPARE(world.taken.size(), std::size_t(2)); // then it is no matter of a file
}

// Random archives and records, and downloads that fail at random places: the one that comes through leaves what one undisturbed
// would have, and no day was fetched by itself twice.
void TestHistoryDownload::anyEndIsGoneOnFrom()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        const auto one = [&random](unsigned of) { return random() % of == 0; };
        World world;
        const auto from = at("2024-06-10");
        const auto to = at("2024-10-05");
        for (auto day = from; day < to; day += 24h) {
            if (!one(10))
                world.daily[day] = one(20) ? FileOutcome::End::WrongSum : FileOutcome::End::Imported;
            if (seed % 3 == 0 && one(3))
                world.record[day] = one(2) ? DayKind::Complete : DayKind::Partial;
        }
        for (const auto *month : {"2024-07-01", "2024-08-01", "2024-09-01"}) {
            if (one(2))
                world.monthly[at(month)] = one(3) ? FileOutcome::End::Refused : FileOutcome::End::Imported;
        }
        auto undisturbed = world;
        const auto expected = undisturbed.download(from, to);
        QVERIFY(expected.end == DownloadEnd::Finished);
        std::set<Timestamp> byDay;
        for (int attempt = 0;; ++attempt) {
            QVERIFY2(attempt < 200, qPrintable(QString::number(seed)));
            world.taken.clear();
            world.failsAfter = attempt < 3 ? int(random() % 20) : -1;
            const auto answer = world.download(from, to);
            for (const auto &file : world.taken) {
                const bool isGot = file.span == ArchiveFile::Span::Day && world.daily.contains(file.from)
                    && world.daily[file.from] == FileOutcome::End::Imported;
                QVERIFY2(!isGot || byDay.insert(file.from).second, qPrintable(file.name()));
            }
            if (answer.end != DownloadEnd::Finished)
                continue;
            QCOMPARE(answer.daysComplete, expected.daysComplete);
            break;
        }
        QVERIFY(world.record == undisturbed.record);
    }
}

TIDEMARK_TEST(TestHistoryDownload, QCoreApplication)
#include "tst_history_download.moc"
