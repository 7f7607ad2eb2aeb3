#include "simulator/stream_hub.h"

#include "simulator/stream_client.h"

#include <QWebSocket>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto turnEvery = 5ms;
constexpr std::size_t framesAtOnce = 512;     // between looks at the clients' queues
constexpr std::size_t framesInATurn = 40'000; // so that REST and control messages get their turn
constexpr std::size_t tickersInATurn = 20;    // that are counted anew
const QString allTickers = QStringLiteral("!miniTicker@arr");
constexpr qint64 fullQueue = 4 << 20;
constexpr qint64 hopelessQueue = 256 << 20;

} // namespace

StreamHub::StreamHub(Market &market, const SimulatorOptions &options, const Faults &faults, QObject *parent)
    : QObject(parent), m_market(market), m_limits(options.limits), m_faults(faults), m_frameFaults(faults, options.seed),
      m_listeners(market.listing().size()), m_wanted(market.listing().size()), m_tickers(market)
{
    m_age.start();
    m_tickersTold.start();
    m_limits.lifetime = faults.lifetime.value_or(m_limits.lifetime);
    if (faults.shutdownAfter)
        QTimer::singleShot(*faults.shutdownAfter, this, &StreamHub::shutDown);
    for (const auto &after : faults.mutedAfter)
        QTimer::singleShot(after, this, &StreamHub::muteAll);
    for (std::size_t i = 0; i < market.listing().size(); ++i)
        m_marketByStream.insert(QString::fromUtf8(market.listing()[i].symbol.tradeStream()), i);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StreamHub::turn);
    m_timer.start(turnEvery);
}

StreamHub::~StreamHub() = default;

void StreamHub::adopt(std::unique_ptr<QWebSocket> socket)
{
    auto *client = new StreamClient(std::move(socket), m_limits, this);
    m_clients.push_back(client);
    connect(client, &StreamClient::subscriptionsChanged, this, &StreamHub::findListeners);
    connect(client, &StreamClient::gone, this, [this, client] { forget(client); });
    endAsAsked(client);
    findListeners();
}

void StreamHub::endAsAsked(StreamClient *client)
{
    if (!m_faults.close)
        return;
    QTimer::singleShot(m_faults.close->after, client, [client, polite = m_faults.close->polite] {
        if (polite)
            client->close();
        else
            client->abort();
    });
}

void StreamHub::muteAll()
{
    for (auto *client : m_clients)
        client->mute();
}

void StreamHub::shutDown()
{
    constexpr auto leadTime = 1s;
    for (auto *client : m_clients) {
        client->announceShutdown(m_market.now());
        QTimer::singleShot(leadTime, client, &StreamClient::close);
    }
}

void StreamHub::forget(StreamClient *client)
{
    m_clients.erase(std::remove(m_clients.begin(), m_clients.end(), client), m_clients.end());
    findListeners();
    client->deleteLater();
}

void StreamHub::findListeners()
{
    for (auto &listeners : m_listeners)
        listeners.clear();
    const bool wasTelling = !m_tickerListeners.empty();
    m_tickerListeners.clear();
    for (auto *client : m_clients) {
        if (client->streams().contains(allTickers))
            m_tickerListeners.push_back(client);
        for (const auto &name : client->streams()) {
            if (const auto market = m_marketByStream.constFind(name); market != m_marketByStream.cend())
                m_listeners[*market].push_back(client);
        }
    }
    if (!wasTelling && !m_tickerListeners.empty()) {
        m_tickers.forget();
        m_market.begin();
    }
    for (std::size_t i = 0; i < m_listeners.size(); ++i) {
        m_wanted[i] = !m_listeners[i].empty();
        if (m_wanted[i])
            m_market.begin();
    }
}

void StreamHub::turn()
{
    for (std::size_t sent = 0; sent < framesInATurn; sent += framesAtOnce) {
        if (m_market.waitsForClients() && longestQueue() > fullQueue)
            return;
        const auto trades = m_frameFaults.passed(m_market.advance(m_wanted, framesAtOnce), age());
        if (trades.empty() && !m_market.waitsForClients())
            break;
        for (const auto &trade : trades)
            deliver(trade);
    }
    if (!m_tickerListeners.empty() && m_tickers.prepare(tickersInATurn) && m_tickersTold.hasExpired(1'000))
        deliverTickers();
    dropSlowClients();
}

void StreamHub::deliverTickers()
{
    m_tickersTold.start();
    const auto changed = m_tickers.changed();
    if (changed.empty())
        return;
    for (auto *client : m_tickerListeners) {
        const auto raw = QString::fromStdString(m_tickers.text(changed, client->unit()));
        client->send(client->isCombined() ? QStringLiteral(R"({"stream":"%1","data":%2})").arg(allTickers, raw) : raw);
    }
}

// What a frame looks like depends on two choices of each client; only the forms that are wanted are rendered.
void StreamHub::deliver(const MarketTrade &trade)
{
    std::array<QString, 4> forms;
    for (auto *client : m_listeners[trade.market]) {
        auto &form = forms[(client->isCombined() ? 2 : 0) + (client->unit() == TimeUnit::Microseconds ? 1 : 0)];
        if (form.isEmpty())
            form = render(trade, client->isCombined(), client->unit());
        client->send(form);
    }
}

QString StreamHub::render(const MarketTrade &trade, bool combined, TimeUnit unit)
{
    m_text.clear();
    if (combined) {
        const auto stream = trade.trade.symbol.tradeStream();
        m_text.append(R"({"stream":")").append(stream.constData(), std::size_t(stream.size())).append(R"(","data":)");
    }
    m_market.appendFrame(m_text, trade, unit);
    if (combined)
        m_text += '}';
    return QString::fromStdString(m_text);
}

qint64 StreamHub::longestQueue() const
{
    qint64 longest = 0;
    for (const auto *client : m_clients)
        longest = std::max(longest, client->waitingBytes());
    return longest;
}

// A market that follows a clock cannot wait, and a client that never reads must not eat the memory.
void StreamHub::dropSlowClients()
{
    const auto clients = m_clients; // aborting one takes it off the list
    for (auto *client : clients) {
        if (client->waitingBytes() > hopelessQueue)
            client->abort();
    }
}

} // namespace tidemark
