#include "ui/splitter.h"

#include "ui/theme.h"

#include <QSplitter>

namespace tidemark {

QSplitter *splitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setHandleWidth(gap);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace tidemark
