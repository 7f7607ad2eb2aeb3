#include "simulator/local_exchange.h"

#include "simulator/archive_server.h"
#include "simulator/generated_market.h"
#include "simulator/holed_market.h"
#include "simulator/http_front.h"
#include "simulator/replay_market.h"
#include "simulator/rest_api.h"
#include "simulator/restarted_market.h"
#include "simulator/stream_hub.h"

#include <QWebSocket>

#include <cmath>

namespace tidemark {
namespace {

constexpr double fastestReplay = 1'000'000;
constexpr int highestRate = 1'000'000;
constexpr int mostMarkets = 10'000;

[[nodiscard]] Result<void> check(const SimulatorOptions &options)
{
    if (!std::isfinite(options.speed) || options.speed < 0 || options.speed > fastestReplay) {
        return Error{QStringLiteral("A replay cannot run at speed %1. Give a number from 0 (as fast as it is taken) to "
                                    "1000000; 1 is the speed at which it was recorded.").arg(options.speed)};
    }
    if (options.rate < 0 || options.rate > highestRate) {
        return Error{QStringLiteral("A market cannot be generated at %1 trades a second. Give a number from 0 (the "
                                    "markets' natural rates) to 1000000.").arg(options.rate)};
    }
    if (options.markets < 0 || options.markets > mostMarkets)
        return Error{QStringLiteral("An exchange cannot list %1 of them: give a number of markets from 0 (the well-known ones alone) to 10000.").arg(options.markets)};
    return {};
}

[[nodiscard]] Result<std::unique_ptr<Market>> soundMarketFor(const SimulatorOptions &options)
{
    if (options.replayFile.isEmpty())
        return std::unique_ptr<Market>(std::make_unique<GeneratedMarket>(options));
    auto recording = Recording::fromFile(options.replayFile);
    if (!recording)
        return recording.error();
    return std::unique_ptr<Market>(
        std::make_unique<ReplayMarket>(std::move(recording).value(), options.speed, options.clock));
}

[[nodiscard]] Result<std::unique_ptr<Market>> marketFor(const SimulatorOptions &options, const Faults &faults)
{
    auto market = soundMarketFor(options);
    if (!market)
        return market;
    if ((faults.resetAfter || faults.resetAt) && !options.replayFile.isEmpty())
        return Error{QStringLiteral("reset@ is a fault of a generated market: a recording's frames have the ids that they have.")};
    if (faults.holes > 0)
        market = std::unique_ptr<Market>(std::make_unique<HoledMarket>(std::move(market).value(), faults.holes, options.seed));
    if (faults.resetAfter)
        market = std::unique_ptr<Market>(
            std::make_unique<RestartedMarket>(std::move(market).value(), options.clock() + *faults.resetAfter));
    if (faults.resetAt)
        market = std::unique_ptr<Market>(std::make_unique<RestartedMarket>(std::move(market).value(), *faults.resetAt));
    return market;
}

[[nodiscard]] QUrl localUrl(const QString &scheme, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    return url;
}

} // namespace

Result<std::unique_ptr<LocalExchange>> LocalExchange::start(const SimulatorOptions &options, quint16 port, QObject *parent)
{
    if (const auto sound = check(options); !sound)
        return sound.error();
    const auto faults = Faults::fromText(options.faults);
    if (!faults)
        return faults.error();
    auto market = marketFor(options, *faults);
    if (!market)
        return market.error();
    std::unique_ptr<LocalExchange> exchange(new LocalExchange(std::move(market).value(), options, *faults, parent));
    if (const auto listening = exchange->m_front->listenOn(port); !listening)
        return listening.error();
    return exchange;
}

LocalExchange::LocalExchange(std::unique_ptr<Market> market, const SimulatorOptions &options, const Faults &faults,
                             QObject *parent)
    : QObject(parent), m_market(std::move(market)),
      m_api(std::make_unique<RestApi>(*m_market, options.clock, faults, options.seed)),
      m_hub(std::make_unique<StreamHub>(*m_market, options, faults)),
      m_archive(std::make_unique<ArchiveServer>(options, faults)),
      m_front(std::make_unique<HttpFront>([this](const RestRequest &request) { return m_api->answer(request); },
                                          [this](const ArchiveRequest &request, QTcpSocket &socket) {
                                              if (ArchiveServer::owns(request))
                                                  m_archive->answer(request, socket);
                                              return ArchiveServer::owns(request);
                                          },
                                          [this](std::unique_ptr<QWebSocket> socket) { m_hub->adopt(std::move(socket)); }))
{
}

LocalExchange::~LocalExchange() = default;

quint16 LocalExchange::port() const
{
    return m_front->port();
}

QUrl LocalExchange::streamUrl() const
{
    return localUrl(QStringLiteral("ws"), port());
}

QUrl LocalExchange::apiUrl() const
{
    return localUrl(QStringLiteral("http"), port());
}

} // namespace tidemark
