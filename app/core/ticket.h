#pragma once

#include <QtGlobal>

namespace tidemark {

// Pairs a question with its answer: one with an older ticket than the last question is ignored.
using Ticket = quint64;

} // namespace tidemark
