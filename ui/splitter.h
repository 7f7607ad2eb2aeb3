#pragma once

#include "ui/theme.h"

#include <QSplitter>

namespace tidemark {

// Parts that a person shares room out among; none can be lost by pulling too far.
[[nodiscard]] inline QSplitter *splitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setHandleWidth(gap);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace tidemark
