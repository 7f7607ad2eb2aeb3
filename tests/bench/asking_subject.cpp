#include "bench/asking_subject.h"

#include "bench/chart_asker.h"
#include "bench/table_bytes.h"
#include "bench/timed_session.h"
#include "bench/trade_stream.h"
#include "database/block_writer.h"
#include "database/history.h"
#include "database/packer.h"
#include "database/trade_rows.h"

#include <functional>
#include <map>

namespace tidemark::bench {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t tradesPerStore = 65'536; // 64 blocks
constexpr std::int64_t toldEvery = 5'000'000;
constexpr int asks = 300;
constexpr int pictures = 30;
constexpr int chartWidth = 1'200;

// Milliseconds of each asking, by question.
using Times = std::map<QString, std::vector<double>>;

struct Question {
    QString name;
    std::function<void(History &, const Trade &)> ask;
    QByteArray sql; // the same by the record's functions, of any client: $1 the market, $2 the time
};

[[nodiscard]] std::vector<Question> questions()
{
    return {{QStringLiteral("the price of a second"),
             [](History &history, const Trade &at) {
                 (void)mustHave(history.atSecond({at.symbol, std::chrono::floor<std::chrono::seconds>(at.tradedAt)}));
             },
             "SELECT price_at($1, $2)"},
            {QStringLiteral("low and high of a minute"),
             [](History &history, const Trade &at) { (void)mustHave(history.summary(at.symbol, at.tradedAt, at.tradedAt + 1min)); },
             "SELECT * FROM extremes_between($1, $2, $2 + interval '1 minute')"},
            {QStringLiteral("a page of the table"),
             [](History &history, const Trade &at) { (void)mustHave(history.trades({at.symbol, at.tradedAt, at.tradedAt + 24h}, 1'000)); },
             "SELECT * FROM trades_between($1, $2, $2 + interval '200 seconds') ORDER BY traded_at, trade_id"}};
}

struct Asked {
    Times whole;  // as the program asks and has the answer
    Times inDatabase; // of that, until the database had answered
    Times byFunction; // on a session's prepared statement
    std::vector<double> firstPictures;
};

[[nodiscard]] double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void askHistory(const TestDatabase &database, const std::vector<Trade> &samples, Asked &asked)
{
    TimedSession session(database.open());
    History history(session);
    std::mt19937_64 random(7);
    for (int i = 0; i < asks; ++i) {
        const auto &at = samples[random() % samples.size()];
        for (const auto &question : questions()) {
            (void)session.takeWaited();
            QElapsedTimer timer;
            timer.start();
            question.ask(history, at);
            asked.whole[question.name].push_back(millisecondsOf(timer));
            asked.inDatabase[question.name].push_back(session.takeWaited());
        }
    }
}

void askFunctions(const TestDatabase &database, const std::vector<Trade> &samples, Asked &asked)
{
    const auto session = database.open();
    require(session->run("SET jit = off"));
    std::mt19937_64 random(8);
    for (const auto &question : questions()) {
        require(session->run("PREPARE asked(text, timestamptz) AS " + question.sql));
        for (int i = 0; i < asks; ++i) {
            const auto &at = samples[random() % samples.size()];
            QElapsedTimer timer;
            timer.start();
            (void)mustHave(session->query("EXECUTE asked('" + parameter(at.symbol) + "', '" + parameter(at.tradedAt) + "')", {}, PgSession::Format::Binary));
            asked.byFunction[question.name].push_back(millisecondsOf(timer));
        }
        require(session->run("DEALLOCATE asked"));
    }
}

[[nodiscard]] Asked ask(const TestDatabase &database, const TradeStream &stream)
{
    Asked asked;
    askHistory(database, stream.samples(), asked);
    askFunctions(database, stream.samples(), asked);
    RecordAsker record(database.target());
    for (int i = 0; i < pictures; ++i)
        asked.firstPictures.push_back(ChartAsker(record, TradeStream::symbol(), chartWidth).jumpTo(TradeStream::begins(), stream.last().tradedAt + 1us).first);
    return asked;
}

// Until there are so many.
template <typename Store>
void fill(TradeStream &stream, std::int64_t count, const QString &form, Store store)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = stream.made();
    while (stream.made() < count) {
        const auto made = stream.made();
        store(stream.next(std::size_t(std::min(count - made, std::int64_t(tradesPerStore)))));
        if (stream.made() / toldEvery > made / toldEvery)
            say(QStringLiteral("    %1 million stored %2, %3 rows/s").arg(stream.made() / 1'000'000).arg(form).arg(perSecond(stream.made() - before, timer), 0, 'f', 0));
    }
}

void sayBytes(const QString &form, double bytes)
{
    say(QStringLiteral("  %1 %2 bytes a trade").arg(form, -52).arg(bytes, 5, 'f', 1));
}

// A market's usual table, beside which ours is held.
void sayUsualBytes(const TestDatabase &database, std::int64_t count)
{
    database.run("CREATE TABLE usual (\"timestamp\" timestamptz, symbol text, price numeric(18,8));"
                 " INSERT INTO usual SELECT traded_at, symbol, price FROM trades; CREATE INDEX ON usual (symbol, \"timestamp\")");
    sayBytes(QStringLiteral("timestamp, symbol, price, an index:"), bytesATrade(database, "^usual", count));
    database.run("DROP TABLE usual");
}

// As the upkeep does it, in a month that is under way and after it.
void packAll(const TestDatabase &database, const TradeStream &stream)
{
    const auto session = database.open();
    Packer packer(*session);
    QElapsedTimer timer;
    timer.start();
    const auto report = mustHave(packer.packBefore(TradeStream::symbol(), stream.last().tradedAt + 1s));
    require(report.trades == stream.made(), QStringLiteral("not all trades were packed"));
    say(QStringLiteral("  packing %1 trades/s").arg(perSecond(report.trades, timer), 0, 'f', 0));
    sayBytes(QStringLiteral("packed, before the room is given back:"), bytesATrade(database, "^(packed|trades)", stream.made()));
    timer.restart();
    (void)mustHave(packer.giveSpaceBack(TradeStream::begins()));
    say(QStringLiteral("  giving the room back took %1 s").arg(double(timer.elapsed()) / 1e3, 0, 'f', 1));
    sayBytes(QStringLiteral("packed, its months not over (wanted at most 10):"), bytesATrade(database, "^(packed|trades)", stream.made()));
    const auto space = mustHave(packer.giveSpaceBack(stream.last().tradedAt + 31 * 24h));
    require(space.busy.empty(), QStringLiteral("an emptied month could not be dropped"));
    sayBytes(QStringLiteral("packed, its months over (wanted at most 10):"), bytesATrade(database, "^(packed|trades)", stream.made()));
}

void sayTimes(const char *form, const Asked &all, const Asked &fewer)
{
    for (const auto &[name, whole] : all.whole) {
        say(QStringLiteral("  %1 %2 whole p50 %3, p99 %4 ms (wanted below 50)   in the database p50 %5, p99 %6 ms (wanted below 5)   by SQL function p50 %7, p99 %8 ms"
                           "   whole at a tenth of the rows: × %9 (wanted at most 1.3)")
                .arg(name, -25).arg(QLatin1String(form), -7).arg(quantile(whole, 0.5), 5, 'f', 2).arg(quantile(whole, 0.99), 5, 'f', 2)
                .arg(quantile(all.inDatabase.at(name), 0.5), 5, 'f', 2).arg(quantile(all.inDatabase.at(name), 0.99), 5, 'f', 2)
                .arg(quantile(all.byFunction.at(name), 0.5), 5, 'f', 2).arg(quantile(all.byFunction.at(name), 0.99), 5, 'f', 2)
                .arg(quantile(whole, 0.5) / quantile(fewer.whole.at(name), 0.5), 0, 'f', 2));
    }
    say(QStringLiteral("  %1 %2 p50 %3, p99 %4 ms (wanted below 100)")
            .arg(QStringLiteral("a chart of everything"), -25).arg(QLatin1String(form), -7).arg(quantile(all.firstPictures, 0.5), 5, 'f', 2)
            .arg(quantile(all.firstPictures, 0.99), 5, 'f', 2));
}

void benchPlain(const TestServer &server, std::int64_t most)
{
    const TestDatabase database(server);
    const auto session = database.open();
    TradeWriter writer(*session);
    TradeStream stream;
    const auto fillTo = [&](std::int64_t count) {
        fill(stream, count, QStringLiteral("as rows"), [&](std::vector<Trade> trades) {
            const TradeBatch batch{std::move(trades), {}, {}};
            (void)mustHave(writer.write({&batch, 1}));
        });
        database.run("VACUUM ANALYZE");
    };
    fillTo(most / 10);
    sayUsualBytes(database, stream.made());
    const auto fewer = ask(database, stream);
    fillTo(most);
    sayBytes(QStringLiteral("plain:"), bytesATrade(database, "^trades_", stream.made()));
    sayTimes("plain", ask(database, stream), fewer);
}

void benchPacked(const TestServer &server, std::int64_t most)
{
    const TestDatabase database(server);
    TradeStream stream;
    {
        const auto session = database.open();
        TradeWriter writer(*session);
        fill(stream, most / 10, QStringLiteral("as rows"), [&](std::vector<Trade> trades) {
            const TradeBatch batch{std::move(trades), {}, {}};
            (void)mustHave(writer.write({&batch, 1}));
        });
    }
    packAll(database, stream);
    const auto fewer = ask(database, stream);
    const auto session = database.open();
    BlockWriter writer(*session);
    fill(stream, most, QStringLiteral("in blocks"), [&](const std::vector<Trade> &trades) { (void)mustHave(writer.write(trades)); });
    sayBytes(QStringLiteral("written in blocks (wanted at most 10):"), bytesATrade(database, "^(packed|trades)", stream.made()));
    sayTimes("packed", ask(database, stream), fewer);
}

} // namespace

void benchAsking(const TestServer &server, std::int64_t most)
{
    sayHeading(QStringLiteral("Asking %1 million trades, plain and packed, %2 times each").arg(double(most) / 1e6, 0, 'f', 1).arg(asks));
    benchPlain(server, most);
    benchPacked(server, most);
}

} // namespace tidemark::bench
