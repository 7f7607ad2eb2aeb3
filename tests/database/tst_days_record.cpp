#include "database/days_record.h"

#include "database/coverage_ledger.h"
#include "database/trade_writer.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp begins = *parseTimestamp(QStringLiteral("2024-02-20"));

enum class Fate { Stored, Hole, Lost };

struct Told {
    Trade trade;
    Fate fate = Fate::Stored;
};

// A market's trades over some weeks, with days that have none, and what became of each.
struct Market {
    std::vector<Told> trades; // ids without a gap
    int days = 0;

    [[nodiscard]] static Market of(unsigned seed)
    {
        std::mt19937 random(seed);
        Market market;
        market.days = 40;
        std::int64_t id = seed % 3 == 0 ? 0 : 500;
        const auto loss = 1 + random() % 40; // one of so many
        bool isDayLost = false;
        for (int day = 0; day < market.days; ++day) {
            isDayLost = random() % 8 == 0;
            const auto count = random() % 4 == 0 ? 0 : random() % 12;
            std::vector<std::int64_t> seconds;
            for (std::size_t i = 0; i < count; ++i)
                seconds.push_back(std::int64_t(random() % 86'400));
            std::sort(seconds.begin(), seconds.end());
            for (const auto second : seconds) {
                const auto fate = isDayLost || random() % loss == 0 ? (random() % 5 == 0 ? Fate::Hole : Fate::Lost) : Fate::Stored;
                market.trades.push_back({{btc, id++, begins + day * 24h + std::chrono::seconds(second), Decimal::fromUnits(100'000'000),
                                          Decimal::fromUnits(1), false},
                                         fate});
            }
        }
        return market;
    }

    void record(PgSession &session) const
    {
        TradeBatch batch;
        for (const auto &told : trades) {
            if (told.fate == Fate::Stored)
                batch.trades.push_back(told.trade);
            if (told.fate == Fate::Hole)
                QVERIFY(CoverageLedger(session).addHole(btc, {told.trade.id, told.trade.id}, {}).ok());
        }
        QVERIFY(TradeWriter(session).write({&batch, 1}).ok());
    }

    // One id after the other, from the definition.
    [[nodiscard]] DayState stateOf(Timestamp day) const
    {
        const auto isStored = [](const Told &told) { return told.fate == Fate::Stored; };
        const auto isOfDay = [day](const Told &told) { return told.trade.tradedAt >= day && told.trade.tradedAt < day + 24h; };
        std::vector<const Told *> own;
        const Told *before = nullptr;
        const Told *after = nullptr;
        for (const auto &told : trades) {
            if (!isStored(told))
                continue;
            if (isOfDay(told))
                own.push_back(&told);
            else if (told.trade.tradedAt < day)
                before = &told;
            else if (!after)
                after = &told;
        }
        const auto lost = [this](std::int64_t first, std::int64_t last) {
            return std::count_if(trades.begin(), trades.end(), [=](const Told &told) {
                return told.fate == Fate::Lost && told.trade.id >= first && told.trade.id <= last;
            });
        };
        if (own.empty()) {
            const bool isKnown = before && after && lost(before->trade.id, after->trade.id) == 0;
            return {day, isKnown ? DayKind::Complete : DayKind::None, 0, 0};
        }
        const auto first = own.front()->trade.id;
        const auto last = own.back()->trade.id;
        DayState state{day, DayKind::Partial, std::int64_t(own.size()), lost(first, last)};
        const bool beginIsKnown = first == 0 || (before && lost(before->trade.id, first) == 0);
        const bool endIsKnown = after && lost(last, after->trade.id) == 0;
        if (state.missing == 0 && beginIsKnown && endIsKnown)
            state.kind = DayKind::Complete;
        return state;
    }
};

[[nodiscard]] QString textOf(const DayState &state)
{
    return QStringLiteral("%1 kind %2, %3 stored, %4 missing").arg(toIsoString(state.day).left(10)).arg(int(state.kind)).arg(state.stored).arg(state.missing);
}

// A file as the import notes it.
void noteFile(PgSession &session, const QString &name, const QString &first, const QString &last)
{
    const auto added = session.query(QStringLiteral("INSERT INTO imported_files (symbol, sum, name, size, rows, first_ids, last_ids) "
                                                      "VALUES ('BTCUSDT', md5('%1') || md5('%1'), '%1', 1, 1, '{%2}', '{%3}')").arg(name, first, last).toUtf8());
    QVERIFY2(added.ok(), qPrintable(added.message()));
}

} // namespace

// What the calendar says of days, against the same asked of a plain list of trades.
class TestDaysRecord : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    void againstBruteForce()
    {
        int complete = 0;
        int all = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const TestDatabase database(m_server);
            const auto session = database.open();
            const auto market = Market::of(seed);
            market.record(*session);
            std::mt19937 random(seed);
            for (int i = 0; i < 20; ++i) {
                const auto from = begins + (int(random() % 46) - 3) * 24h;
                const auto to = from + (1 + random() % 20) * 24h;
                const auto told = DaysRecord(*session).answer({btc, from + 1h, to - 1h}); // taken to midnights
                QVERIFY2(told.ok(), qPrintable(told.message()));
                QCOMPARE(std::int64_t(told->days.size()), std::int64_t((to - from) / 24h));
                for (const auto &day : told->days) {
                    QCOMPARE(textOf(day), textOf(market.stateOf(day.day)));
                    complete += day.kind == DayKind::Complete;
                    ++all;
                }
            }
        }
        QVERIFY2(complete * 10 > all && complete * 10 < all * 9, qPrintable(QStringLiteral("%1 of %2").arg(complete).arg(all)));
    }

    void anotherMarketIsNoMatter()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        Market::of(1).record(*session);
        const auto told = DaysRecord(*session).answer({*Symbol::fromText("ETHUSDT"), begins, begins + 72h});
        QVERIFY2(told.ok(), qPrintable(told.message()));
        QCOMPARE(told->days.size(), std::size_t(3));
        for (const auto &day : told->days)
            QVERIFY(day.kind == DayKind::None);
    }

    // An island has no neighbours that tell where it begins and ends; its file does.
    void aFileTellsWhereItsDaysBegin()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        TradeBatch batch;
        for (int i = 0; i < 60; ++i)
            batch.trades.push_back({btc, 1000 + i, begins + i * 1h, Decimal::fromUnits(1), Decimal::fromUnits(1), false}); // 2½ days
        QVERIFY(TradeWriter(*session).write({&batch, 1}).ok());
        const auto kinds = [&] {
            QString text;
            const auto told = DaysRecord(*session).answer({btc, begins, begins + 96h});
            for (const auto &day : told.value().days)
                text += QLatin1Char("-pc"[int(day.kind)]);
            return text;
        };
        QCOMPARE(kinds(), QStringLiteral("pcp-"));
        noteFile(*session, QStringLiteral("BTCUSDT-trades-2024-02-20.zip"), QStringLiteral("1000"), QStringLiteral("1023"));
        QCOMPARE(kinds(), QStringLiteral("ccp-"));
        // A month's file that ends early says nothing of the day that it ends in.
        noteFile(*session, QStringLiteral("BTCUSDT-trades-2024-02.zip"), QStringLiteral("1000"), QStringLiteral("1059"));
        QCOMPARE(kinds(), QStringLiteral("ccp-"));
        noteFile(*session, QStringLiteral("BTCUSDT-trades-2024-02-22.csv"), QStringLiteral("1048"), QStringLiteral("1059"));
        QCOMPARE(kinds(), QStringLiteral("ccc-"));
        noteFile(*session, QStringLiteral("BTCUSDT-trades-2024-02-23.csv"), QString(), QString());
        QCOMPARE(kinds(), QStringLiteral("cccc"));
    }

    // One whose last trade is at 09:29, of a market that trades every half minute.
    void aFileThatEndsInTheMorningIsDoubted()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        TradeBatch batch;
        for (int i = 0; i < 2 * 60 * 9; ++i)
            batch.trades.push_back({btc, 1000 + i, begins + i * 30s, Decimal::fromUnits(1), Decimal::fromUnits(1), false});
        QVERIFY(TradeWriter(*session).write({&batch, 1}).ok());
        noteFile(*session, QStringLiteral("BTCUSDT-trades-2024-02-20.zip"), QStringLiteral("1000"), QString::number(1000 + 2 * 60 * 9 - 1));
        const auto told = DaysRecord(*session).answer({btc, begins, begins + 24h});
        QVERIFY2(told.ok(), qPrintable(told.message()));
        QVERIFY(told->days[0].kind == DayKind::Partial);
        QCOMPARE(told->days[0].missing, std::int64_t(0));
    }

    // Files are cut at their ends: where the next day's begins later, the earlier one is to be looked at again.
    void aFileThatWasCutIsFoundByTheNext()
    {
        const std::vector<DayIds> days{{begins, 10, {1, 10}}, {begins + 24h, 10, {15, 24}}};
        IdRanges known;
        known.add(IdRange{1, 10});
        known.add(IdRange{15, 24});
        const std::vector<ArchivedSpan> files{{begins, begins + 24h, {1, 10}}, {begins + 24h, begins + 48h, {15, 24}}};
        const auto alone = dayStates(begins, begins + 24h, std::span(days).first(1), known, std::span(files).first(1));
        QVERIFY(alone[0].kind == DayKind::Complete);
        const auto both = dayStates(begins, begins + 48h, days, known, files);
        QVERIFY(both[0].kind == DayKind::Partial);
        QVERIFY(both[1].kind == DayKind::Complete);
    }
};

TIDEMARK_TEST(TestDaysRecord, QCoreApplication)
#include "tst_days_record.moc"
