#pragma once

#include <QScrollArea>

namespace tidemark {

// A tab's page, which scrolls where the window is lower than the page can be: on a small screen the status bar stays in sight,
// however many banners stand above. GUI thread.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace tidemark
