#pragma once

#include "serve/kline_feed.h"
#include "serve/question_thread.h"
#include "serve/ticker_feed.h"
#include "session/trade_supply.h"
#include "simulator/simulator_options.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

class QWebSocket;

namespace tidemark {

class StreamClient;

// What may wait for clients that do not read, in bytes.
struct QueueBounds {
    qint64 full = 4 << 20;      // for one: a replay waits for it
    qint64 hopeless = 64 << 20; // for one, where the supply cannot wait
    qint64 all = 512 << 20;     // for all together, however little it is for each
};

// Sends the trades of a supply, and the candles and tickers that they make, to the connections that subscribed to them. A replay's time
// passes while somebody is subscribed, from a quarter of a second after the first one on, so that who subscribes in several steps
// loses nothing; and it waits for a connection whose queue is full. Where it cannot wait, one that does not read is cut off. Memory is
// flat either way, by however many it is shared.
class RecordHub : public QObject {
    Q_OBJECT

public:
    using Say = std::function<void(const QString &sentence)>;

    // With `isAlwaysRunning` time passes whether anybody is subscribed or not.
    RecordHub(TradeSupply &supply, OpenRecord open, bool isAlwaysRunning, Say say, const QueueBounds &bounds = {}, QObject *parent = nullptr);
    ~RecordHub() override;

    void adopt(std::unique_ptr<QWebSocket> socket);
    // Tells all that the server goes, and closes the connections behind what is under way.
    void shutDown();
    [[nodiscard]] bool isEmpty() const { return m_clients.empty(); }

private:
    using Clients = std::vector<StreamClient *>;
    struct Subscription {
        StreamName name;
        Symbol symbol; // empty: of all markets
        Clients clients;
        std::unique_ptr<KlineFeed> feed; // of a kline
        bool isNew = true;
    };

    void forget(StreamClient *client);
    void readSubscriptions();
    void subscribe(const QString &name, StreamClient *client);
    void beginFeed(const QString &name, Subscription &subscription);
    void beginAgain(const QString &name);
    void awaitFirst();

    void turn();
    [[nodiscard]] bool mustWait();
    void sendDue();
    void deliver(const Trade &trade);
    void tellKlines(const Trade &trade);
    void passTime();
    void tellKline(const QString &name, const Subscription &subscription, const RecordKline &kline, bool isClosed);
    void askTickers();
    void tellTickers(const std::vector<DayStatistics> &days);
    template <typename Name, typename Append>
    void send(const Clients &clients, Name name, Append append);
    struct Queues {
        StreamClient *heaviest = nullptr;
        qint64 longest = 0;
        qint64 all = 0;
    };
    [[nodiscard]] Queues queues() const;
    [[nodiscard]] bool isFull() const;
    void dropTooMany();
    void dropSlowClients();

    TradeSupply &m_supply;
    Say m_say;
    bool m_isAlwaysRunning;
    QueueBounds m_bounds;
    ExchangeLimits m_limits;
    Clients m_clients; // children of the hub
    QHash<Symbol, Clients> m_listeners; // to trades
    QHash<Symbol, std::vector<KlineFeed *>> m_feeds;
    std::map<QString, Subscription> m_subscriptions; // of all else, by the stream's name
    int m_beginning = 0;   // candles that are being read
    bool m_isRunning = false;
    QTimer m_first; // until time passes
    QTimer m_timer;
    QHash<StreamClient *, qint64> m_fullSince; // by m_age
    int m_turnsFull = 0; // in which all together had too much
    QElapsedTimer m_age;
    bool m_isEndTold = false;
    std::string m_text; // the frame being rendered
    QuestionThread m_questions;
    TickerFeed m_tickers;
};

} // namespace tidemark
