#pragma once

#include "simulator/frame_faults.h"
#include "simulator/market.h"
#include "simulator/mini_tickers.h"
#include "simulator/simulator_options.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QWebSocket;

namespace tidemark {

class StreamClient;

// Sends what happens on the market to the connections that subscribed to it. Each frame is rendered once for each form
// in which it is wanted (raw or combined, ms or µs). Lives on the local exchange's thread.
class StreamHub : public QObject {
    Q_OBJECT

public:
    StreamHub(Market &market, const SimulatorOptions &options, const Faults &faults, QObject *parent = nullptr);
    ~StreamHub() override;

    void adopt(std::unique_ptr<QWebSocket> socket);

private:
    void turn();
    void findListeners();
    void forget(StreamClient *client);
    void endAsAsked(StreamClient *client);
    void muteAll();
    void shutDown();
    [[nodiscard]] Faults::Duration age() const { return Faults::Duration(m_age.elapsed()); }
    void deliver(const MarketTrade &trade);
    void deliverTickers();
    [[nodiscard]] QString render(const MarketTrade &trade, bool combined, TimeUnit unit);
    [[nodiscard]] qint64 longestQueue() const;
    void dropSlowClients();

    Market &m_market;
    ExchangeLimits m_limits;
    Faults m_faults;
    FrameFaults m_frameFaults;
    QElapsedTimer m_age;
    QHash<QString, std::size_t> m_marketByStream;
    std::vector<StreamClient *> m_clients;                 // children of the hub
    std::vector<std::vector<StreamClient *>> m_listeners;  // by market
    std::vector<bool> m_wanted;                            // by market
    MiniTickers m_tickers;
    std::vector<StreamClient *> m_tickerListeners;
    QElapsedTimer m_tickersTold;
    QTimer m_timer;
    std::string m_text; // the frame being rendered
};

} // namespace tidemark
