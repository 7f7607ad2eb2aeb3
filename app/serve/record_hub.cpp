#include "serve/record_hub.h"

#include "core/counted.h"
#include "serve/kline_text.h"
#include "simulator/frame_text.h"
#include "simulator/stream_client.h"

#include <QWebSocket>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto turnEvery = 5ms;
constexpr auto untilTimePasses = 250ms;
constexpr auto untilAskedAgain = 2s; // a record that cannot be read
constexpr std::size_t tradesAtOnce = 512;     // between looks at the clients' queues
constexpr std::size_t tradesInATurn = 40'000; // so that REST and control messages get their turn
constexpr qint64 stalledAfter = 30'000; // ms
// Turns, between each of which queues are written, however long one takes: who reads is through by then, where the supply cannot wait.
constexpr int stalledTurns = 50;
constexpr int stalledTurnsOfReplay = int(stalledAfter / turnEvery.count());

[[nodiscard]] std::optional<Symbol> marketNamed(const QString &inStream)
{
    const auto symbol = Symbol::fromText(QStringView(inStream));
    // Upper case connects and stays silent, as at the exchange.
    const bool isSo = symbol && QString::fromUtf8(symbol->tradeStream()) == inStream + QStringLiteral("@trade");
    return isSo ? std::optional(*symbol) : std::nullopt;
}

[[nodiscard]] QString refusalOf(const QString &name)
{
    const auto stream = StreamName::fromText(name);
    return stream ? QString() : stream.message();
}

} // namespace

RecordHub::RecordHub(TradeSupply &supply, OpenRecord open, bool isAlwaysRunning, Say say, const QueueBounds &bounds, QObject *parent)
    : QObject(parent), m_supply(supply), m_say(std::move(say)), m_isAlwaysRunning(isAlwaysRunning), m_bounds(bounds), m_isRunning(isAlwaysRunning),
      m_questions(std::move(open)), m_tickers(m_questions, this, [this](const auto &days) { tellTickers(days); })
{
    m_age.start();
    m_first.setSingleShot(true);
    connect(&m_first, &QTimer::timeout, this, [this] { m_isRunning = true; });
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RecordHub::turn);
    m_timer.start(turnEvery);
}

RecordHub::~RecordHub() = default;

void RecordHub::adopt(std::unique_ptr<QWebSocket> socket)
{
    auto *client = new StreamClient(std::move(socket), m_limits, this, refusalOf);
    m_clients.push_back(client);
    connect(client, &StreamClient::subscriptionsChanged, this, &RecordHub::readSubscriptions);
    // Not at once: it may go while something is being sent to it.
    connect(client, &StreamClient::gone, this, [this, client] { forget(client); }, Qt::QueuedConnection);
    readSubscriptions();
}

void RecordHub::forget(StreamClient *client)
{
    std::erase(m_clients, client);
    m_fullSince.remove(client);
    readSubscriptions();
    client->deleteLater();
}

void RecordHub::shutDown()
{
    const auto clients = m_clients;
    for (auto *client : clients) {
        client->announceShutdown(m_supply.now());
        client->close();
    }
    m_timer.stop();
}

void RecordHub::readSubscriptions()
{
    m_listeners.clear();
    m_feeds.clear();
    for (auto &[name, subscription] : m_subscriptions)
        subscription.clients.clear();
    for (auto *client : m_clients) {
        for (const auto &name : client->streams())
            subscribe(name, client);
    }
    std::erase_if(m_subscriptions, [](const auto &entry) { return entry.second.clients.empty(); });
    for (auto &[name, subscription] : m_subscriptions) {
        if (subscription.feed)
            m_feeds[subscription.symbol].push_back(subscription.feed.get());
    }
    awaitFirst();
}

void RecordHub::subscribe(const QString &name, StreamClient *client)
{
    const auto stream = StreamName::fromText(name);
    if (!stream || !*stream)
        return;
    const auto symbol = (*stream)->market.isEmpty() ? std::optional(Symbol()) : marketNamed((*stream)->market);
    if (!symbol)
        return;
    if ((*stream)->kind == StreamName::Kind::Trade) {
        m_listeners[*symbol].push_back(client);
        return;
    }
    auto &subscription = m_subscriptions[name];
    subscription.name = **stream;
    subscription.symbol = *symbol;
    subscription.clients.push_back(client);
    if ((*stream)->kind == StreamName::Kind::Kline && !subscription.feed) {
        subscription.feed = std::make_unique<KlineFeed>(*symbol, (*stream)->interval);
        beginFeed(name, subscription);
    }
}

// No trade is taken meanwhile, so that none is missed or counted twice between what is read and what follows.
void RecordHub::beginFeed(const QString &name, Subscription &subscription)
{
    ++m_beginning;
    const auto now = m_supply.now();
    m_questions.ask(
        this,
        [symbol = subscription.symbol, interval = subscription.name.interval, now, horizon = m_supply.horizon()](PgSession &session) {
            return KlineFeed::soFar(session, symbol, interval, now, horizon);
        },
        [this, name, now](const Result<std::optional<RecordKline>> &soFar) {
            --m_beginning;
            const auto found = m_subscriptions.find(name);
            if (found == m_subscriptions.end() || !found->second.feed || found->second.feed->hasBegun())
                return;
            if (soFar)
                found->second.feed->begin(*soFar, now);
            else
                QTimer::singleShot(untilAskedAgain, this, [this, name] { beginAgain(name); });
        });
}

void RecordHub::beginAgain(const QString &name)
{
    const auto found = m_subscriptions.find(name);
    if (found != m_subscriptions.end() && found->second.feed && !found->second.feed->hasBegun())
        beginFeed(name, found->second);
}

void RecordHub::awaitFirst()
{
    if (m_isAlwaysRunning)
        return;
    if (m_listeners.isEmpty() && m_subscriptions.empty()) {
        m_first.stop();
        m_isRunning = false;
    } else if (!m_isRunning && !m_first.isActive()) {
        m_first.start(untilTimePasses);
    }
}

void RecordHub::turn()
{
    dropSlowClients(); // before queues are filled again: who reads was below the limit in between
    dropTooMany();
    if (mustWait())
        m_supply.standStill();
    else
        sendDue();
}

bool RecordHub::mustWait()
{
    if (m_beginning > 0)
        return true;
    return m_supply.isReplay() && (!m_isRunning || isFull());
}

void RecordHub::sendDue()
{
    m_supply.begin();
    for (std::size_t sent = 0; sent < tradesInATurn; sent += tradesAtOnce) {
        if (m_supply.isReplay() ? isFull() : queues().all > m_bounds.all)
            break;
        const auto trades = m_supply.due(tradesAtOnce);
        for (const auto &trade : trades)
            deliver(trade);
        passTime();
        if (trades.size() < tradesAtOnce)
            break;
    }
    if (m_supply.isAtEnd() && !std::exchange(m_isEndTold, true))
        m_say(QStringLiteral("The replay is over: all trades until %1 were told. Connections stay open; Ctrl-C ends it.").arg(toIsoString(m_supply.now())));
}

void RecordHub::deliver(const Trade &trade)
{
    if (const auto listeners = m_listeners.constFind(trade.symbol); listeners != m_listeners.cend()) {
        send(*listeners, [&] { return trade.symbol.tradeStream(); }, [&](std::string &text, TimeUnit unit) {
            appendTradeFrame(text, trade, std::max(trade.tradedAt, m_supply.now()), unit);
        });
    }
    if (!m_feeds.isEmpty())
        tellKlines(trade);
    if (!m_subscriptions.empty())
        m_tickers.add(trade.symbol);
}

void RecordHub::tellKlines(const Trade &trade)
{
    const auto feeds = m_feeds.constFind(trade.symbol);
    if (feeds == m_feeds.cend())
        return;
    for (auto *feed : *feeds) {
        feed->add(trade, [&](const RecordKline &kline, bool isClosed) {
            for (const auto &[name, subscription] : m_subscriptions) {
                if (subscription.feed.get() == feed)
                    tellKline(name, subscription, kline, isClosed);
            }
        });
    }
}

void RecordHub::passTime()
{
    const auto now = m_supply.now();
    for (const auto &[name, subscription] : m_subscriptions) {
        if (!subscription.feed)
            continue;
        subscription.feed->pass(now, m_supply.isReplay(), [&](const RecordKline &kline, bool isClosed) {
            tellKline(name, subscription, kline, isClosed);
        });
    }
    if (m_tickers.isDue(now))
        askTickers();
}

void RecordHub::tellKline(const QString &name, const Subscription &subscription, const RecordKline &kline, bool isClosed)
{
    send(subscription.clients, [&] { return name.toUtf8(); }, [&](std::string &text, TimeUnit unit) {
        appendKlineFrame(text, kline, subscription.name.interval.name, m_supply.now(), isClosed, unit);
    });
}

void RecordHub::askTickers()
{
    TickerFeed::Wanted wanted;
    for (const auto &[name, subscription] : m_subscriptions) {
        if (subscription.feed)
            continue;
        if (subscription.symbol.isEmpty())
            wanted.isAll = true;
        else
            wanted.markets.insert(subscription.symbol);
        if (subscription.isNew && !subscription.symbol.isEmpty())
            wanted.first.insert(subscription.symbol);
    }
    m_tickers.ask(wanted, m_supply.now(), m_supply.horizon());
}

void RecordHub::tellTickers(const std::vector<DayStatistics> &days)
{
    for (auto &[name, subscription] : m_subscriptions) {
        if (subscription.feed)
            continue;
        const bool isMini = subscription.name.kind == StreamName::Kind::MiniTicker;
        if (subscription.symbol.isEmpty()) {
            send(subscription.clients, [&] { return name.toUtf8(); }, [&](std::string &text, TimeUnit unit) {
                text += '[';
                for (const auto &day : days)
                    appendTickerFrame(text += text.back() == '[' ? "" : ",", day, isMini, unit);
                text += ']';
            });
            continue;
        }
        for (const auto &day : days) {
            if (day.symbol != subscription.symbol)
                continue;
            subscription.isNew = false;
            send(subscription.clients, [&] { return name.toUtf8(); }, [&](std::string &text, TimeUnit unit) { appendTickerFrame(text, day, isMini, unit); });
        }
    }
}

// What a frame looks like depends on two choices of each client; only the forms that are wanted are rendered.
template <typename Name, typename Append>
void RecordHub::send(const Clients &clients, Name name, Append append)
{
    std::array<QString, 4> forms;
    for (auto *client : clients) {
        auto &form = forms[(client->isCombined() ? 2 : 0) + (client->unit() == TimeUnit::Microseconds ? 1 : 0)];
        if (form.isEmpty()) {
            m_text = client->isCombined() ? R"({"stream":")" + name().toStdString() + R"(","data":)" : std::string();
            append(m_text, client->unit());
            if (client->isCombined())
                m_text += '}';
            form = QString::fromStdString(m_text);
        }
        client->send(form);
    }
}

RecordHub::Queues RecordHub::queues() const
{
    Queues found;
    for (auto *client : m_clients) {
        const auto waiting = client->waitingBytes();
        found.all += waiting;
        if (waiting <= found.longest)
            continue;
        found.longest = waiting;
        found.heaviest = client;
    }
    return found;
}

bool RecordHub::isFull() const
{
    const auto waiting = queues();
    return waiting.longest > m_bounds.full || waiting.all > m_bounds.all;
}

void RecordHub::dropSlowClients()
{
    const auto clients = m_clients; // aborting one takes it off the list
    for (auto *client : clients) {
        const auto waiting = client->waitingBytes();
        if (waiting <= m_bounds.full) {
            m_fullSince.remove(client);
            continue;
        }
        const auto since = m_fullSince.contains(client) ? m_fullSince.value(client) : *m_fullSince.insert(client, m_age.elapsed());
        const bool isStalled = m_supply.isReplay() ? m_age.elapsed() - since > stalledAfter : waiting > m_bounds.hopeless;
        if (!isStalled)
            continue;
        m_say(QStringLiteral("A client that does not read what it subscribed to was disconnected; %1 MB were waiting for it.").arg(waiting >> 20));
        client->abort();
    }
}

// Each of them keeps to its own bound, and all together would take the computer's memory.
void RecordHub::dropTooMany()
{
    auto waiting = queues();
    m_turnsFull = waiting.all > m_bounds.all ? m_turnsFull + 1 : 0;
    if (m_turnsFull <= (m_supply.isReplay() ? stalledTurnsOfReplay : stalledTurns))
        return;
    const auto before = waiting.all;
    std::size_t dropped = 0;
    for (; waiting.heaviest && waiting.all > m_bounds.all / 2 && dropped < m_clients.size(); ++dropped) {
        waiting.heaviest->abort();
        waiting = queues();
    }
    m_turnsFull = 0;
    m_say(counted(std::int64_t(dropped), u"The %1 client with the longest queue was disconnected: %2 MB were waiting for clients together that do not read what they subscribed to.",
                  u"The %1 clients with the longest queues were disconnected: %2 MB were waiting for clients together that do not read what they subscribed to.")
              .arg(before >> 20));
}

} // namespace tidemark
