#pragma once

#include <QObject>

class QKeySequence;

namespace tidemark {

class AlertsPage;
class HistoryPage;
class LiveStage;
class PageTabs;
class RecordPage;

// The keys that lead to the window's pages, and to what is done on one of them from anywhere. GUI thread.
class PageKeys : public QObject {
    Q_OBJECT

public:
    // Of one window; they outlive the keys.
    struct Pages {
        PageTabs &tabs;
        LiveStage &live;
        HistoryPage &history;
        RecordPage &record;
        AlertsPage &alerts;
    };
    PageKeys(const Pages &pages, QWidget *window);

private:
    void addPages();
    void addHistory();
    void addAlerts();
    template <typename Act>
    void add(const QKeySequence &keys, Act act);

    Pages m_pages;
    QWidget *m_window;
};

} // namespace tidemark
