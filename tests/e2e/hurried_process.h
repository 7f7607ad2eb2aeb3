#pragma once

#include "core/endpoints.h"
#include "support/child_process.h"

namespace tidemark {

// The program `hurried_exchange`: a generated market in a process of its own that lives its last minutes fast. One that
// does not start ends the program.
class HurriedExchange : public ChildProcess {
public:
    // BTCUSDT and ETHUSDT share `rate` trades a second of the market's own time; 0 is their natural rate.
    HurriedExchange(std::chrono::minutes behind, int speed, int rate);

    [[nodiscard]] const ExchangeEndpoints &endpoints() const { return m_endpoints; }

private:
    ExchangeEndpoints m_endpoints;
};

} // namespace tidemark
