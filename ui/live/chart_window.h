#pragma once

#include <QWidget>

namespace tidemark {

class ChartPane;

// A window around one chart's pane, beside the main one; closing it asks for the pane to go back. GUI thread.
class ChartWindow : public QWidget {
    Q_OBJECT

public:
    // Without a parent, so that either window can come before the other.
    explicit ChartWindow(ChartPane *pane);

    // The pane goes to `home`, unless somebody else has it already.
    void release(QWidget *home);
    void comeToFront();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    ChartPane *m_pane;
};

} // namespace tidemark
