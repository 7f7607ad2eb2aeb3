#pragma once

#include "exchange/backoff.h"
#include "mirror/mirror_client.h"
#include "session/mirror_load.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// Sends loads to a mirror until all of each is there or refused for good, however long the mirror is away meanwhile, or for as
// long as it is told to wait. Blocks.
class MirrorSender {
public:
    static constexpr std::size_t mostTrades = 5'000; // of one body: InfluxDB's own advice

    // What is told of it; an error of these ends it.
    struct Ears {
        std::function<Result<void>(std::span<const Trade> trades)> taken;
        std::function<Result<void>(std::span<const Trade> trades, const QString &words)> refused;
        std::function<void(const QString &problem)> waits;
    };
    // The codes of errors that are not the ears' own.
    static QString needsPerson() { return QStringLiteral("needs a person"); }
    static QString stopped() { return QStringLiteral("stopped"); }

    // A mirror that takes nothing for so long needs a person; absent: it is waited for as long as it takes.
    MirrorSender(MirrorClient &client, Ears ears, std::optional<std::chrono::milliseconds> patience = {});

    [[nodiscard]] Result<void> send(const MirrorLoad &load, const std::stop_token &stop);
    // Waits until the mirror has told which version it is.
    [[nodiscard]] Result<void> meet(const std::stop_token &stop);

    // Waits; a stop ends it.
    static void rest(std::chrono::milliseconds time, const std::stop_token &stop);

private:
    // How many were dealt with; none: send fewer.
    [[nodiscard]] Result<std::size_t> sendPart(const MirrorLoad &load, std::size_t first, std::size_t count, const std::stop_token &stop);
    [[nodiscard]] Result<std::size_t> settle(const MirrorVerdict &verdict, std::span<const Trade> trades);
    [[nodiscard]] Result<void> waitFor(const MirrorVerdict &verdict, const std::stop_token &stop);
    void grow();

    MirrorClient &m_client;
    Ears m_ears;
    Backoff m_backoff;
    const std::optional<std::chrono::milliseconds> m_patience;
    std::optional<std::chrono::steady_clock::time_point> m_awaySince; // it takes nothing and refuses nothing
    std::size_t m_most = mostTrades; // less where the mirror takes less
    int m_takenInARow = 0;
};

} // namespace tidemark
