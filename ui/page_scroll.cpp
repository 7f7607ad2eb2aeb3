#include "ui/page_scroll.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr int leastPageHeight = 240;

} // namespace

PageScroll::PageScroll(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageScroll::minimumSizeHint() const
{
    const auto page = widget()->minimumSizeHint();
    return {page.width(), std::min(page.height(), leastPageHeight)};
}

} // namespace tidemark
