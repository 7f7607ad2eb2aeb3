#include "ui/page_tabs.h"

#include <QScrollArea>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int leastPageHeight = 240;

class PageScroll : public QScrollArea {
public:
    explicit PageScroll(QWidget *page)
    {
        setWidget(page);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const auto page = widget()->minimumSizeHint();
        return {page.width(), std::min(page.height(), leastPageHeight)};
    }
};

} // namespace

void PageTabs::add(QWidget *page, const QString &name, const QString &tip)
{
    setTabToolTip(addTab(new PageScroll(page), name), tip);
}

int PageTabs::tabOf(const QWidget *page) const
{
    int tab = count() - 1;
    while (tab > 0 && !widget(tab)->isAncestorOf(page))
        --tab;
    return tab;
}

} // namespace tidemark
