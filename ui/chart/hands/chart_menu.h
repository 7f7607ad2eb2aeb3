#pragma once

#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/view/chart_view.h"

#include <QMenu>

namespace tidemark {

// What can be taken from one place of a chart: copied, looked up, exported, watched. Goes when it is closed.
class ChartMenu : public QMenu {
    Q_OBJECT

public:
    // `hasMarked`: a period is measured, which is what would be exported.
    ChartMenu(const ChartView &view, const ChartPlace &at, bool hasMarked, QWidget *chart);

Q_SIGNALS:
    void commanded(tidemark::ChartCommand command);
    void historyWanted(tidemark::Timestamp moment);
    void replayWanted(tidemark::Timestamp moment);
    void alertWanted(tidemark::Decimal price);
    void linkWanted(tidemark::Timestamp moment);
    void bookmarkWanted(tidemark::Timestamp moment);
    void copied(const QString &sentence);

private:
    void addPlace(const ChartView &view, const ChartPlace &at, bool hasMarked);
    void addCommand(const QString &text, ChartAction action);
    void copy(const QString &text, const QString &sentence);
};

} // namespace tidemark
