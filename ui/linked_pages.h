#pragma once

#include "ui/chart/chart_links.h"

namespace tidemark {

class HistoryPage;
class LivePage;

// The charts of Live and History as far as a person linked them: they show one time, and History the market that is marked in
// Live, as Live marks the one that History shows. GUI thread.
class LinkedPages : public QObject {
    Q_OBJECT

public:
    LinkedPages(LivePage &live, HistoryPage &history, QObject *parent);

private:
    [[nodiscard]] bool areLinked() const;

    LivePage &m_live;
    HistoryPage &m_history;
    ChartLinks m_links;
};

} // namespace tidemark
