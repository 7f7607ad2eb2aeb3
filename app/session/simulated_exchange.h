#pragma once

#include "core/endpoints.h"
#include "core/result.h"
#include "simulator/simulator_options.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace tidemark {

class LocalExchange;

// The built-in exchange inside the desktop program, on a thread of its own, so that the window never waits for it.
class SimulatedExchange {
public:
    [[nodiscard]] static Result<std::unique_ptr<SimulatedExchange>> start(const SimulatorOptions &options);
    ~SimulatedExchange();

    // Which simulated market that is; its record is bound to it.
    [[nodiscard]] static QString nameOf(const SimulatorOptions &options);

    [[nodiscard]] const ExchangeEndpoints &endpoints() const { return m_endpoints; }

private:
    explicit SimulatedExchange(const SimulatorOptions &options);
    [[nodiscard]] Result<void> open(const SimulatorOptions &options);

    QThread m_thread;
    QObject m_onThread; // lives there; what is run through it runs there
    std::unique_ptr<LocalExchange> m_exchange;
    ExchangeEndpoints m_endpoints;
};

} // namespace tidemark
