#pragma once

#include "core/endpoints.h"
#include "support/cli_process.h"

namespace tidemark {

struct RoundPlan;

// `tidemark-cli simulate` with a generated market, which is a function of seed and clock: one that is killed and started
// again at the same port continues its ids and serves its past, and two with one seed serve the same trades.
class ExchangeProcess {
public:
    // Port 0 takes a free one.
    ExchangeProcess(const RoundPlan &plan, const QStringList &faults, int port = 0);

    [[nodiscard]] const ExchangeEndpoints &endpoints() const { return m_endpoints; }
    [[nodiscard]] int port() const { return m_endpoints.api.port(); }
    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }
    void kill() { m_process.kill(); }

private:
    CliProcess m_process;
    ExchangeEndpoints m_endpoints;
};

} // namespace tidemark
