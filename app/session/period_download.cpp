#include "session/period_download.h"

#include "core/counted.h"
#include "core/endpoints.h"
#include "database/coverage_ledger.h"
#include "database/trade_writer.h"
#include "exchange/gap_filler.h"
#include "exchange/period_fetcher.h"
#include "exchange/rest_client.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto standstill = 120s; // without a single trade, while the exchange has a problem
constexpr auto looksEvery = 1s;
constexpr auto settledAfter = 60s; // behind a period's end: by then the exchange has the trade after it

// An event loop that a stop ends, too.
class StoppableLoop {
public:
    explicit StoppableLoop(const std::stop_token &stop)
        : m_onStop(stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); })
    {
    }
    [[nodiscard]] QEventLoop &operator*() { return m_loop; }
    [[nodiscard]] QEventLoop *operator->() { return &m_loop; }

private:
    QEventLoop m_loop;
    std::stop_callback<std::function<void()>> m_onStop;
};

[[nodiscard]] Error notAsked(const QString &why)
{
    return {PeriodDownload::tr("The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on "
                           "from there.").arg(why)};
}

} // namespace

Result<Timestamp> PeriodDownload::exchangeTime(RestClient &client, const std::stop_token &stop)
{
    StoppableLoop loop(stop);
    std::optional<Result<Timestamp>> told;
    client.serverTime(&*loop, [&](const Result<Timestamp> &answer) {
        told = answer;
        loop->quit();
    });
    if (!told && !stop.stop_requested())
        loop->exec();
    if (!told)
        return notAsked(tr("It was stopped."));
    return *told ? *told : Result<Timestamp>(notAsked(told->message()));
}

Result<std::vector<IdRange>> PeriodDownload::lackingOf(const Symbol &symbol, IdRange ids)
{
    const auto ranges = CoverageLedger(m_session).between(symbol, ids);
    if (!ranges)
        return ranges.error();
    IdRanges known;
    for (const auto &range : *ranges) {
        if (range.kind != CoverageKind::Skipped)
            known.add(range.ids);
    }
    return known.missingIn(ids);
}

Result<AskedOutcome> PeriodDownload::bring(const Symbol &symbol, Timestamp from, Timestamp to, const Follow &follow,
                                           const std::stop_token &stop)
{
    RestClient client(m_exchange.api);
    client.setProxy(m_exchange.proxy);
    const auto now = exchangeTime(client, stop);
    if (!now)
        return now.error();
    client.setExchangeNow([now = *now] { return std::optional(now); });
    AskedOutcome outcome;
    IdRange ids;
    QString refusal;
    {
        StoppableLoop loop(stop);
        PeriodFetcher finder(client);
        QObject::connect(&finder, &PeriodFetcher::idsFound, &*loop, [&](const FetchQuestion &, IdRange found) {
            ids = found;
            loop->quit();
        });
        QObject::connect(&finder, &PeriodFetcher::failed, &*loop, [&](const FetchAnswer &answer) {
            refusal = answer.problem;
            loop->quit();
        });
        finder.fetch({0, symbol, from, to});
        loop->exec();
    }
    if (stop.stop_requested())
        return notAsked(tr("It was stopped."));
    if (!refusal.isEmpty())
        outcome.words.push_back(refusal);
    if (ids.count() <= 0)
        return outcome;
    // Ids prove a period complete only from the last trade before it to the first one after it.
    const IdRange wanted{std::max<std::int64_t>(ids.first - 1, 0), *now - to > settledAfter ? ids.last + 1 : ids.last};
    const auto lacking = lackingOf(symbol, wanted);
    if (!lacking)
        return lacking.error();
    if (auto fetched = fetch(client, symbol, *lacking, outcome, follow, stop); !fetched)
        return fetched.error();
    return outcome;
}

Result<void> PeriodDownload::fetch(RestClient &client, const Symbol &symbol, const std::vector<IdRange> &ids, AskedOutcome &outcome,
                                   const Follow &follow, const std::stop_token &stop)
{
    StoppableLoop loop(stop);
    GapFiller filler(client);
    TradeWriter writer(m_session);
    CoverageLedger ledger(m_session);
    Result<void> end;
    std::int64_t tooOld = 0;
    auto movedAt = std::chrono::steady_clock::now();
    const auto fail = [&](const Error &error) {
        end = error;
        loop->quit();
    };
    std::int64_t total = 0;
    for (const auto &range : ids) {
        filler.request(symbol, range);
        total += range.count();
    }
    const auto moved = [&] {
        movedAt = std::chrono::steady_clock::now();
        follow(total - filler.pending(), total);
    };
    QObject::connect(&filler, &GapFiller::fetched, &*loop, [&](const TradeBatch &batch) {
        const auto written = writer.write({&batch, 1});
        if (!written)
            return fail(written.error());
        if (const auto aside = writer.takeAside(); !aside.empty())
            return fail({aside.front().why});
        outcome.stored += written->stored;
        moved();
    });
    QObject::connect(&filler, &GapFiller::absent, &*loop, [&](const Symbol &, IdRange range) {
        if (auto noted = ledger.addHole(symbol, range, QStringLiteral("the exchange does not have them")); !noted)
            return fail(noted.error());
        moved();
    });
    QObject::connect(&filler, &GapFiller::tooOld, &*loop, [&](const Symbol &, IdRange range) {
        tooOld += range.count();
        moved();
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &*loop, [&] {
        if (filler.pending() == 0)
            loop->quit();
        else if (!filler.problem().isEmpty() && std::chrono::steady_clock::now() - movedAt > standstill)
            fail(notAsked(filler.problem()));
    });
    QObject::connect(&filler, &GapFiller::statusChanged, &*loop, [&] {
        if (filler.pending() == 0)
            loop->quit();
    });
    look.start(looksEvery);
    follow(0, total);
    if (total > 0 && !stop.stop_requested())
        loop->exec();
    if (end && stop.stop_requested())
        return notAsked(tr("It was stopped."));
    if (tooOld > 0)
        outcome.words.push_back(countedTranslated(tooOld, u"The exchange no longer hands out %1 trade of it by its id.",
                                                  tr("The exchange no longer hands out %1 trades of it by their ids.", nullptr, numerus(tooOld)), QLocale::c()));
    return end;
}

} // namespace tidemark
