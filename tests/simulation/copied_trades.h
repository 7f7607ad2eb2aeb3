#pragma once

#include "core/trade.h"

#include <string_view>
#include <vector>

namespace tidemark {

// The trades of a binary COPY.
[[nodiscard]] std::vector<Trade> copiedTrades(std::string_view data);

} // namespace tidemark
