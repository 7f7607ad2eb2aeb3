#pragma once

#include "core/ticket.h"

namespace tidemark {

// The next ticket of the window: one counter for all that tell their questions apart. GUI thread.
[[nodiscard]] inline Ticket nextTicket()
{
    static Ticket ticket = 0;
    return ++ticket;
}

} // namespace tidemark
