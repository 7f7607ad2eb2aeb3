#pragma once

#include "core/endpoints.h"
#include "core/symbol.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace tidemark {

// How long the recorder waits for its database.
struct DatabasePatience {
    std::chrono::milliseconds lock{10'000};    // that somebody else holds
    std::chrono::milliseconds silence{60'000}; // of one statement
    std::chrono::milliseconds grace{2'000};    // once it is told to end; a stop has ten seconds in all
    std::chrono::milliseconds told{5'000};     // until it is said
    std::chrono::milliseconds aside{15'000};   // until what waits apart is tried again
    std::chrono::milliseconds away{1'000};     // until one that is away, or stores nothing, is tried again
    std::chrono::milliseconds beside{30'000};  // until what failed beside storing is tried again
    std::chrono::milliseconds refused{5'000};  // the same of one that refuses us: each attempt may count as a failed login
};

// What a recorder needs to know at its start.
struct RecorderOptions {
    QString dataDir;
    QString databaseUri; // empty: the private server
    ExchangeEndpoints endpoints;
    std::vector<Symbol> symbols;
    std::int64_t spoolQuota = 2'000'000'000;   // bytes
    std::int64_t largestGapFetched = 5'000'000; // trades; a larger gap is shown, and fetched when a person asks for it
    DatabasePatience patience;
    std::chrono::seconds firstFetch{3600};      // before its first trade, what a market's first start fetches of the past
};

// The private server keeps real and simulated markets in databases of their own.
[[nodiscard]] inline QString privateDatabaseName(const ExchangeEndpoints &endpoints)
{
    return endpoints.isSimulated() ? QStringLiteral("simulated") : QStringLiteral("tidemark");
}

} // namespace tidemark
