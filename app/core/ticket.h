#pragma once

#include <QtGlobal>

namespace tidemark {

// Pairs a question with its answer where many are under way and answered in any order.
using Ticket = quint64;

} // namespace tidemark
