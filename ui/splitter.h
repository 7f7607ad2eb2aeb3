#pragma once

#include <Qt>

class QSplitter;

namespace tidemark {

// Parts that a person shares room out among; none can be lost by pulling too far.
[[nodiscard]] QSplitter *splitter(Qt::Orientation orientation);

} // namespace tidemark
