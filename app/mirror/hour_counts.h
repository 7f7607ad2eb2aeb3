#pragma once

#include "core/symbol.h"
#include "mirror/mirror_client.h"

#include <map>

namespace tidemark {

// How many trades of a market a mirror has in each hour (UTC) of from ≤ t < to; hours without any are absent. Counted by the mirror itself,
// in the language of its version. A period of many months is asked a month at a time.
class HourCounts {
public:
    using Counts = std::map<Timestamp, std::int64_t>;

    explicit HourCounts(MirrorClient &client) : m_client(client) {}

    [[nodiscard]] Result<Counts> of(const Symbol &symbol, Timestamp from, Timestamp to, const std::stop_token &stop);

    // The questions and the readers of their answers.
    [[nodiscard]] static QString influxQl(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] static QString flux(const Symbol &symbol, Timestamp from, Timestamp to, const QString &bucket);
    [[nodiscard]] static Result<Counts> fromJson(const QByteArray &body);
    [[nodiscard]] static Result<Counts> fromCsv(const QByteArray &body);

private:
    MirrorClient &m_client;
};

} // namespace tidemark
