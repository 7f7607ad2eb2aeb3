#pragma once

#include "core/result.h"
#include "simulator/simulator_options.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace tidemark {

class ArchiveServer;
class HttpFront;
class Market;
struct Faults;
class RestApi;
class StreamHub;

// A stand-in for Binance spot on this computer: trade streams, REST and the public archive on one port of 127.0.0.1, as the exchange
// documents them. Lives on the thread that made it, which needs an event loop. A generated market is a function of
// seed, rate and clock: a restart continues its ids and serves its past.
class LocalExchange : public QObject {
    Q_OBJECT

public:
    // Port 0 takes any free one. The error is fit for a person: port in use, replay file unreadable, bad speed.
    [[nodiscard]] static Result<std::unique_ptr<LocalExchange>> start(const SimulatorOptions &options, quint16 port,
                                                                      QObject *parent = nullptr);
    ~LocalExchange() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl streamUrl() const; // ws://127.0.0.1:PORT
    [[nodiscard]] QUrl apiUrl() const;    // http://127.0.0.1:PORT
    [[nodiscard]] QUrl archiveUrl() const { return apiUrl(); }

private:
    LocalExchange(std::unique_ptr<Market> market, const SimulatorOptions &options, const Faults &faults,
                  QObject *parent);

    std::unique_ptr<Market> m_market;
    std::unique_ptr<RestApi> m_api;
    std::unique_ptr<StreamHub> m_hub;
    std::unique_ptr<ArchiveServer> m_archive;
    std::unique_ptr<HttpFront> m_front;
};

} // namespace tidemark
