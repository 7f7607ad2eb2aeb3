#include "session/fetch_desk.h"

#include "exchange/id_sets.h"
#include "exchange/period_fetcher.h"
#include "exchange/rest_client.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::minutes settled(1); // behind a period's end: by then the exchange has the trade after it

} // namespace

FetchDesk::FetchDesk(RestClient &client, Healer &healer, Lacking lacking, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_finder(std::make_unique<PeriodFetcher>(client))
    , m_healer(healer)
    , m_lacking(std::move(lacking))
{
    connect(m_finder.get(), &PeriodFetcher::idsFound, this, &FetchDesk::order);
    connect(m_finder.get(), &PeriodFetcher::failed, this, &FetchDesk::answered);
    connect(&m_healer, &Healer::absent, this, &FetchDesk::noteAbsent);
    connect(&m_healer, &Healer::tooOld, this, &FetchDesk::noteAbsent);
    connect(&m_healer, &Healer::changed, this, &FetchDesk::answerWhatEnded);
}

FetchDesk::~FetchDesk() = default;

void FetchDesk::fetch(const FetchQuestion &question)
{
    m_finder->fetch(question);
}

void FetchDesk::forget(const Symbol &symbol)
{
    const auto isGone = [&](const Order &order) { return order.question.symbol == symbol; };
    for (auto order = m_orders.begin(); order != m_orders.end();) {
        if (isGone(*order))
            answer(*order, tr("The market was removed before its trades had arrived."));
        order = isGone(*order) ? m_orders.erase(order) : std::next(order);
    }
}

void FetchDesk::order(const FetchQuestion &question, IdRange ids)
{
    const auto trades = ids.count();
    ids = withNeighbours(question, ids);
    m_orders.push_back({question, trades, ids});
    const auto lacking = m_lacking(question.symbol, ids);
    Q_EMIT idsFound(question.symbol, ids);
    for (const auto &part : lacking)
        m_healer.fetch(question.symbol, part);
    answerWhatEnded();
}

// Ids prove a period complete only from the last trade before it to the first one after it.
IdRange FetchDesk::withNeighbours(const FetchQuestion &question, IdRange ids) const
{
    const bool isOver = m_client.now() - question.to > settled;
    return {std::max<std::int64_t>(ids.first - 1, 0), isOver ? ids.last + 1 : ids.last};
}

void FetchDesk::noteAbsent(const Symbol &symbol, IdRange ids)
{
    for (auto &order : m_orders) {
        const auto first = std::max(ids.first, order.ids.first);
        const auto last = std::min(ids.last, order.ids.last);
        if (order.question.symbol == symbol && first <= last)
            order.absent += last - first + 1;
    }
}

// Orders may end while one is answered, and whoever listens may order again: none is touched after it was answered.
void FetchDesk::answerWhatEnded()
{
    const auto problem = m_healer.status().problem;
    std::list<Order> ended;
    for (auto order = m_orders.begin(); order != m_orders.end();) {
        const auto next = std::next(order);
        if (!problem.isEmpty() || intersection(m_healer.fetching(order->question.symbol), order->ids).isEmpty())
            ended.splice(ended.end(), m_orders, order);
        order = next;
    }
    for (const auto &order : ended)
        answer(order, problem);
}

void FetchDesk::answer(const Order &order, const QString &problem)
{
    const auto &question = order.question;
    Q_EMIT answered({question.ticket, question.symbol, question.from, question.to, std::max<std::int64_t>(order.trades - order.absent, 0), problem});
}

} // namespace tidemark
