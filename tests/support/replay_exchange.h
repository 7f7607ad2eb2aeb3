#pragma once

#include "core/endpoints.h"
#include "support/cli_process.h"

namespace tidemark {

// The local exchange as a process of its own (`tidemark-cli simulate`) that plays a recording from its beginning, at a
// port of its own. One that does not start ends the program.
class ReplayExchange {
public:
    // Speed "0" is as fast as its clients take it.
    ReplayExchange(const QString &recording, const QString &speed);

    [[nodiscard]] const ExchangeEndpoints &endpoints() const { return m_endpoints; }

private:
    CliProcess m_process;
    ExchangeEndpoints m_endpoints;
};

} // namespace tidemark
