#pragma once

#include <QTabWidget>

namespace tidemark {

// The window's tabs. A page scrolls where the window is lower than it can be: on a small screen the status bar stays in sight, however
// many banners stand above. GUI thread.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    using QTabWidget::QTabWidget;

    void add(QWidget *page, const QString &name, const QString &tip);
    [[nodiscard]] int tabOf(const QWidget *page) const;
    void turnTo(const QWidget *page) { setCurrentIndex(tabOf(page)); }
};

} // namespace tidemark
