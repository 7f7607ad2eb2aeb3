#include "database/archived_removal.h"
#include "database/archived_table.h"
#include "database/record_survey.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-30T21:50:13.5Z"); // its third day is another month's
constexpr std::int64_t firstId = 1000;

enum class Fate { Missing, Stored, Dropped, Archived };

// What became of each trade, and what the definitions say of a period, trade by trade.
struct Mixture {
    std::vector<Trade> trades;
    std::vector<Fate> fates;

    [[nodiscard]] std::vector<Trade> chosen(const auto &isChosen) const
    {
        std::vector<Trade> some;
        for (std::size_t i = 0; i < trades.size(); ++i) {
            if (isChosen(i))
                some.push_back(trades[i]);
        }
        return some;
    }
    // A minute that an edge of the period cuts is known by its trades, any other by its candle, which counts what is gone, too.
    [[nodiscard]] bool isKnown(std::size_t i, Timestamp from, Timestamp to) const
    {
        const auto minute = spanStart(trades[i].tradedAt, 1min);
        const auto isCut = [&](Timestamp edge) { return edge != minute && spanStart(edge, 1min) == minute; };
        return fates[i] == Fate::Stored || (fates[i] != Fate::Missing && !isCut(from) && !isCut(to));
    }
    [[nodiscard]] Completeness completeness(Timestamp from, Timestamp to) const
    {
        Completeness told;
        std::optional<std::int64_t> before, after, first, last;
        for (std::size_t i = 0; i < trades.size(); ++i) {
            if (!isKnown(i, from, to))
                continue;
            const auto &[at, id] = std::pair(trades[i].tradedAt, trades[i].id);
            if (at < from) {
                before = std::max(before.value_or(id), id);
            } else if (at >= to) {
                after = std::min(after.value_or(id), id);
            } else {
                told.stored += fates[i] == Fate::Stored;
                first = std::min(first.value_or(id), id);
                last = std::max(last.value_or(id), id);
            }
        }
        told.startsBeforeRecord = !before;
        told.endsAfterRecord = !after;
        const auto low = std::min({before ? *before + 1 : trades.front().id, first.value_or(trades.back().id), after.value_or(trades.back().id)});
        const auto high = std::max({after ? *after - 1 : trades.back().id, last.value_or(trades.front().id), before.value_or(trades.front().id)});
        for (auto id = low; id <= high; ++id) {
            const auto fate = fates[std::size_t(id - trades.front().id)];
            told.missing += fate == Fate::Missing;
            told.dropped += fate == Fate::Dropped;
            told.archived += fate == Fate::Archived;
        }
        return told;
    }
};

} // namespace

// A record of which some is plain, some packed, some dropped, some archived, some was stored late into any of these and some is missing.
class TestMixedCompleteness : public QObject {
    Q_OBJECT

    TestServer m_server;

    static void remove(PgSession &session, const std::vector<Trade> &trades, const QString &note)
    {
        ArchivedRemoval removal(session, btc, note, {});
        for (std::size_t i = 0; i < trades.size(); i += 4000) {
            const auto removed = removal.remove(std::span(trades).subspan(i, std::min<std::size_t>(4000, trades.size() - i)));
            QVERIFY2(removed.ok(), qPrintable(removed.message()));
        }
    }

    // A file of them, as the archive notes it.
    static void noteArchived(PgSession &session, const std::vector<Trade> &trades)
    {
        IdRanges ids;
        for (const auto &trade : trades)
            ids.add(trade.id);
        const ArchivedFile file{btc, QByteArray(64, 'a'), QStringLiteral("file.zip"), QStringLiteral("/nowhere"), QStringLiteral("zip"), 1, begins, begins + 96h,
                                std::ssize(trades), ids.ranges(), false, true};
        const auto noted = ArchivedTable(session).add(file);
        QVERIFY2(noted.ok(), qPrintable(noted.message()));
    }

    static Mixture mixed(const TestDatabase &database, std::uint64_t seed)
    {
        std::mt19937_64 random(seed);
        Mixture mixture{RandomMarket{btc, seed, firstId, begins, 20s, 90s}.trades(9000), {}};
        enum Way { Kept, Lost, Gone, Filed, LateOfLost, LateOfGone, LateOfFiled };
        std::vector<Way> ways;
        while (ways.size() < mixture.trades.size()) {
            const auto way = random() % 3 ? Way(random() % 4) : Way(random() % 7);
            const auto most = way >= LateOfLost ? 5 : random() % 3 ? 1500 : 40;
            ways.insert(ways.end(), 1 + random() % most, ways.empty() ? Kept : way);
        }
        ways.resize(mixture.trades.size());
        ways.back() = Kept;
        const auto of = [&](auto... chosen) { return mixture.chosen([&](std::size_t i) { return ((ways[i] == chosen) || ...); }); };
        database.store(of(Kept, Gone, Filed, LateOfGone, LateOfFiled));
        (void)packed(database, btc, begins + 20h);
        const auto session = database.open();
        remove(*session, of(Gone, LateOfGone), QStringLiteral("by a rule"));
        remove(*session, of(Filed, LateOfFiled), QStringLiteral("in a file"));
        noteArchived(*session, of(Filed, LateOfFiled));
        database.store(of(LateOfLost, LateOfGone, LateOfFiled));
        if (seed % 2)
            (void)packed(database, btc, begins + 10h);
        for (const auto way : ways)
            mixture.fates.push_back(way == Lost ? Fate::Missing : way == Gone ? Fate::Dropped : way == Filed ? Fate::Archived : Fate::Stored);
        return mixture;
    }

    // Short ones and long ones, on minutes, hours and days and within them, and from a trade's own time to another's.
    static std::vector<std::pair<Timestamp, Timestamp>> periodsOf(const Mixture &mixture, std::uint64_t seed)
    {
        std::mt19937_64 random(seed);
        const auto anyTrade = [&] { return mixture.trades[random() % mixture.trades.size()].tradedAt; };
        std::vector<std::pair<Timestamp, Timestamp>> periods{{begins - 24h, begins + 96h}, {begins + 24h * 40, begins + 24h * 41}};
        for (int i = 0; i < 150; ++i) {
            const auto from = anyTrade() + std::chrono::microseconds(random() % 3);
            const auto length = std::chrono::microseconds(random() % std::array{90'000'000ULL, 3'600'000'000ULL, 200'000'000'000ULL}[i % 3]);
            periods.emplace_back(from, from + length);
            const auto grid = std::array<std::chrono::seconds, 4>{1min, 1h, 24h, 1min}[std::size_t(i / 3) % 4];
            if (i % 4 == 0)
                periods.back() = {spanStart(from, grid), spanStart(from + length, grid) + grid};
            if (i % 7 == 0)
                periods.back() = std::minmax(anyTrade(), anyTrade());
        }
        return periods;
    }

private Q_SLOTS:
    void againstBruteForce_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4})
            QTest::addRow("%llu", seed) << seed;
    }

    void againstBruteForce()
    {
        QFETCH(quint64, seed);
        const TestDatabase database(m_server);
        const auto mixture = mixed(database, seed);
        QCOMPARE(contradictions(database, btc), QString());
        const auto session = database.open();
        std::int64_t mixedPeriods = 0;
        for (const auto &[from, to] : periodsOf(mixture, seed)) {
            const auto answer = RecordSurvey(*session).completeness(btc, from, to);
            QVERIFY2(answer.ok(), qPrintable(answer.message()));
            const auto expected = mixture.completeness(from, to);
            const auto counts = [](const Completeness &of) {
                return QStringLiteral("%1 stored, %2 missing, %3 dropped, %4 archived, %5, %6").arg(of.stored).arg(of.missing).arg(of.dropped).arg(of.archived)
                    .arg(of.startsBeforeRecord).arg(of.endsAfterRecord);
            };
            QVERIFY2(counts(*answer) == counts(expected),
                     qPrintable(QStringLiteral("%1 – %2: %3; it is %4").arg(toIsoString(from), toIsoString(to), counts(*answer), counts(expected))));
            QVERIFY(!answer->isComplete() || expected.isComplete());
            mixedPeriods += expected.stored > 0 && expected.dropped + expected.archived > 0;
        }
        QVERIFY(mixedPeriods > 10);
    }

    // The words of `range` and `export` for a trade that was healed long after its day was dropped.
    void oneLateTradeOfADroppedDay()
    {
        const TestDatabase database(m_server);
        auto trades = RandomMarket{btc, 5, firstId, begins, 20s}.trades(3000);
        const auto late = trades[700];
        trades.erase(trades.begin() + 700);
        database.store(trades);
        const auto session = database.open();
        remove(*session, {trades.begin(), trades.begin() + 2000}, QStringLiteral("by a rule"));
        database.store({late});
        const auto told = RecordSurvey(*session).completeness(btc, late.tradedAt - 61s, late.tradedAt + 1us);
        QVERIFY2(told.ok(), qPrintable(told.message()));
        QCOMPARE(told->stored, std::int64_t(1));
        QVERIFY(completenessText(*told, QLocale::c()).startsWith(QStringLiteral("1 of ")));
    }
};

TIDEMARK_TEST(TestMixedCompleteness, QCoreApplication)
#include "tst_mixed_completeness.moc"
