#pragma once

#include "database/pg_target.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tidemark {

// When to ask for it: once a wait has lasted for `first`, and from then on now and again.
class WaitPace {
public:
    WaitPace(std::chrono::milliseconds first, std::chrono::milliseconds every) : m_first(first), m_every(every) {}

    [[nodiscard]] bool isDue(std::chrono::milliseconds waited)
    {
        const bool isSameWait = m_asked && waited >= *m_asked;
        if (waited < m_first || (isSameWait && waited - *m_asked < m_every))
            return false;
        m_asked = waited;
        return true;
    }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_every;
    std::optional<std::chrono::milliseconds> m_asked;
};

// When to tell of a wait that is as it should be: soon, after half a minute, and from then on every minute.
class SeldomPace {
public:
    [[nodiscard]] bool isDue(std::chrono::milliseconds waited)
    {
        if (waited < m_next)
            return false;
        m_next = waited < again ? again : waited + every;
        return true;
    }

private:
    static constexpr std::chrono::milliseconds soon = std::chrono::seconds(3);
    static constexpr std::chrono::milliseconds again = std::chrono::seconds(30);
    static constexpr std::chrono::milliseconds every = std::chrono::minutes(1);

    std::chrono::milliseconds m_next = soon;
};

// Why a server process does not come back with its answer, found out over a session of its own that is closed again at once. Takes
// some seconds at most. "waiting for process 4711 (psql, ann: “LOCK TABLE trades”)", or what else can be said.
[[nodiscard]] QString waitCause(const PgTarget &target, int serverProcess);

} // namespace tidemark
