#include "database/cross_section.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/trade_cursor.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-05T10:00:00Z");
constexpr int markets = 12;

Symbol marketOf(int number)
{
    return symbolNamed(QByteArray("M" + QByteArray::number(100 + number) + "USDT").constData());
}

// Counts how often the database is waited for, and the rows that it sends.
class CountedSession final : public PgSession {
public:
    explicit CountedSession(const TestDatabase &database) : m_session(database.open()) {}

    void reset() { m_asked = m_rows = 0; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int rows() const { return m_rows; }

    [[nodiscard]] Result<void> begin(const QByteArray &mode, const QByteArray &settings) override
    {
        ++m_asked;
        return m_session->begin(mode, settings);
    }
    [[nodiscard]] Result<void> run(const QByteArray &sql) override
    {
        ++m_asked;
        return m_session->run(sql);
    }
    [[nodiscard]] Result<PgRows> query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer) override
    {
        return counted(m_session->query(sql, parameters, answer));
    }
    [[nodiscard]] Result<PgRows> queryKept(const QByteArray &sql, const std::vector<PgParameter> &parameters) override
    {
        return counted(m_session->queryKept(sql, parameters));
    }
    [[nodiscard]] bool isInTransaction() const override { return m_session->isInTransaction(); }
    [[nodiscard]] bool isBroken() const override { return m_session->isBroken(); }

private:
    [[nodiscard]] Result<PgRows> counted(Result<PgRows> rows)
    {
        ++m_asked;
        m_rows += rows ? rows->count() : 0;
        return rows;
    }

    std::unique_ptr<PgSession> m_session;
    int m_asked = 0;
    int m_rows = 0;
};

} // namespace

// How often the database is asked for one answer, and how much of it: what an answer costs, since each statement itself is quick.
class TestRoundTrips : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_plain{m_server};
    TestDatabase m_packed{m_server};
    std::vector<Trade> m_trades; // of BTCUSDT, over more than a month

    template <typename Ask>
    void forEach(Ask ask)
    {
        for (const auto *database : {&m_plain, &m_packed}) {
            CountedSession session(*database);
            QVERIFY(ask(session)); // what keeps the record is asked once
            session.reset();
            QVERIFY(ask(session));
            told(session);
        }
    }
    std::function<void(const CountedSession &)> told;

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{btc, 7, 1000, begins, 2min}.trades(25'000);
        m_plain.store(m_trades);
        writeBlocks(m_packed, m_trades);
        for (int i = 0; i < markets; ++i) {
            const auto trades = RandomMarket{marketOf(i), std::uint64_t(i + 1), 1000, begins, 2s}.trades(3'000);
            m_plain.store(trades);
            writeBlocks(m_packed, trades);
        }
    }

    void aSecond()
    {
        const auto at = std::adjacent_find(m_trades.begin() + 100, m_trades.end(), [](const Trade &a, const Trade &b) {
            return a.tradedAt + 1s < b.tradedAt && spanStart(a.tradedAt, 60s) == spanStart(b.tradedAt, 60s);
        });
        QVERIFY(at != m_trades.end());
        told = [](const CountedSession &session) { QVERIFY2(session.asked() <= 6, qPrintable(QString::number(session.asked()))); };
        forEach([&](PgSession &session) {
            const auto answer = History(session).atSecond({btc, std::next(at)->tradedAt});
            return answer.ok() && answer->before == *at && answer->first == *std::next(at);
        });
    }

    void aMinute()
    {
        const auto &trade = m_trades[m_trades.size() / 2];
        told = [](const CountedSession &session) { QVERIFY2(session.asked() <= 6, qPrintable(QString::number(session.asked()))); };
        forEach([&](PgSession &session) {
            const auto answer = History(session).summary(btc, trade.tradedAt, trade.tradedAt + 60s);
            return answer.ok() && answer->first == trade;
        });
    }

    // Of a range of a month no more than of one of an hour.
    void aPage()
    {
        told = [](const CountedSession &session) {
            QVERIFY2(session.asked() <= 9, qPrintable(QString::number(session.asked())));
            QVERIFY2(session.rows() <= 600, qPrintable(QString::number(session.rows())));
        };
        forEach([&](PgSession &session) {
            const auto answer = History(session).trades({btc, begins, begins + 30 * 24h}, 100);
            return answer.ok() && answer->isTruncated && std::equal(answer->trades.begin(), answer->trades.end(), m_trades.begin());
        });
        forEach([&](PgSession &session) {
            const auto answer = TradeCursor(session, btc, begins, begins + 30 * 24h, 50).next();
            return answer.ok() && !answer->empty() && std::equal(answer->begin(), answer->end(), m_trades.begin());
        });
    }

    // All pages one after the other are all trades, however many are wanted of each, and whatever lies fallow in between.
    void pagesAreWhole()
    {
        auto trades = RandomMarket{btc, 3, 1, begins, 20s, 90s}.trades(3'000);
        std::erase_if(trades, [](const Trade &trade) { return trade.tradedAt > begins + 2h && trade.tradedAt < begins + 7h; });
        const auto later = RandomMarket{btc, 4, 3'001, begins + 100 * 24h, 200s, 90s}.trades(1'000);
        trades.insert(trades.end(), later.begin(), later.end());
        const TestDatabase database(m_server);
        database.store(trades);
        const auto session = database.open();
        for (const auto pageTrades : {1, 70, 5'000}) {
            for (const auto atLeast : {1, 150}) {
                TradeCursor cursor(*session, btc, begins - 24h, begins + 400 * 24h, pageTrades);
                std::vector<Trade> read;
                for (;;) {
                    const auto page = mustHave(cursor.next(atLeast));
                    if (page.empty())
                        break;
                    read.insert(read.end(), page.begin(), page.end());
                }
                QCOMPARE(read, trades);
            }
        }
    }

    // The blocks around a moment are sent once, for its price and for its day.
    void theDaysOfManyMarkets()
    {
        const auto moment = begins + 40min + 31s;
        told = [](const CountedSession &session) {
            QVERIFY2(session.asked() <= 8, qPrintable(QString::number(session.asked())));
            QVERIFY2(session.rows() <= 6 * (markets + 1), qPrintable(QString::number(session.rows())));
        };
        forEach([&](PgSession &session) {
            const auto answer = CrossSection(session).at({.moment = moment, .wantsDays = true});
            return answer.ok() && answer->markets.size() == markets + 1 && answer->markets.back().day.has_value();
        });
        CountedSession plain(m_plain);
        CountedSession packed(m_packed);
        for (int i = 0; i < 300; ++i) {
            const MomentQuestion question{.moment = begins + 37s * i, .wantsDays = true};
            const auto expected = CrossSection(plain).at(question);
            const auto answer = CrossSection(packed).at(question);
            QVERIFY(expected.ok() && answer.ok());
            QVERIFY2(std::equal(answer->markets.begin(), answer->markets.end(), expected->markets.begin(), expected->markets.end(),
                                [](const MomentPrice &a, const MomentPrice &b) { return a.symbol == b.symbol && a.last == b.last && a.around == b.around && a.day == b.day; }),
                     qPrintable(toIsoString(question.moment)));
        }
    }
};

TIDEMARK_TEST(TestRoundTrips, QCoreApplication)
#include "tst_round_trips.moc"
