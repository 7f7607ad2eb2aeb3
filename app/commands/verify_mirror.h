#pragma once

#include "commands/command.h"

namespace tidemark {

// `verify [SYMBOL] --mirror URL`: counts the trades of every hour on both sides. Returns the exit status.
[[nodiscard]] int verifyMirror(const Invocation &call, std::size_t most);

} // namespace tidemark
