#pragma once

#include "ui/chart/chart_table_model.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/view/chart_view.h"
#include "ui/moment_asker.h"

#include <QObject>

class QPushButton;
class QWidget;

namespace tidemark {

class ChartBar;
class ChartHelp;
class ChartNotice;
class ChartTable;
class GoToField;

// What lies over a chart's picture: the bar, the way back to the newest trade, sentences, and for a while a table, the list
// of keys or a field for a time. Places all of them. GUI thread.
class ChartPanels : public QObject {
    Q_OBJECT

public:
    // `picture` shows through where no bar lies on it.
    ChartPanels(const ChartView &view, QWidget &picture, QWidget *chart);

    [[nodiscard]] ChartBar &bar() { return *m_bar; }
    // What they take of the picture: a strip above it, and the end of its header.
    [[nodiscard]] double stripHeight() const;
    [[nodiscard]] double cornerWidth() const;
    // Whether they lie where the view wants them.
    [[nodiscard]] bool isPlaced() const;
    void place();

    // Answers whether the command means a panel that needs nothing of the picture.
    [[nodiscard]] bool obey(const ChartCommand &command);
    void say(const QString &sentence);
    // Answers whether there was a sentence.
    [[nodiscard]] bool dismissNotice();
    void savePicture(const QImage &picture, const QString &title);
    void showTable(ChartTableModel::Content content, const QString &title);
    void showHelp();
    void copyLink(Symbol symbol, Timestamp moment);
    void askForTime();
    // How the field for a time asks the record, of which market, and what it takes for the present.
    void setPlaces(AskPlace ask, std::function<Symbol()> market, std::function<Timestamp()> now)
    {
        m_places = std::move(ask);
        m_market = std::move(market);
        m_now = std::move(now);
    }

Q_SIGNALS:
    void commanded(tidemark::ChartCommand command);
    void momentChosen(tidemark::Timestamp moment); // in the table
    void goToWanted(tidemark::Timestamp moment);

private:
    void obeyBar(const ChartCommand &command);
    void goBack();
    void placeBar();
    void placeLatest();
    [[nodiscard]] bool hasRoomForBar() const;

    const ChartView &m_view;
    QWidget &m_picture;
    QWidget *m_chart;
    QPushButton *m_latest;
    ChartBar *m_bar;
    ChartNotice *m_notice;
    ChartHelp *m_help = nullptr; // these when they are first wanted
    ChartTable *m_table = nullptr;
    GoToField *m_goToField = nullptr;
    AskPlace m_places;
    std::function<Symbol()> m_market;
    std::function<Timestamp()> m_now;
    QRectF m_placedFor; // the data's place when they were placed
};

} // namespace tidemark
