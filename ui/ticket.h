#pragma once

#include "core/history_values.h"

namespace tidemark {

// The next ticket of the window. One counter for all of its pages, so that answers may go to every page and each ignores
// what it did not ask. GUI thread.
[[nodiscard]] Ticket nextTicket();

} // namespace tidemark
