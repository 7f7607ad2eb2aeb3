#pragma once

#include "core/endpoints.h"
#include "support/child_process.h"

namespace tidemark {

// The program `generated_exchange`: a local exchange with a generated market in a process of its own. One that does not start ends the
// program.
class ExchangeProcess : public ChildProcess {
public:
    // As generated_exchange --help tells them.
    explicit ExchangeProcess(const QStringList &options);

    [[nodiscard]] const ExchangeEndpoints &endpoints() const { return m_endpoints; }

private:
    ExchangeEndpoints m_endpoints;
};

} // namespace tidemark
