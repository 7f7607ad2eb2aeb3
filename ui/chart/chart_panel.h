#pragma once

#include <QFrame>

class QVBoxLayout;

namespace tidemark {

// Something that lies over a chart for a while: a card with a title and a button that takes it away. Esc does as well, and
// the keyboard goes back to the chart. GUI thread.
class ChartPanel : public QFrame {
    Q_OBJECT

public:
    ChartPanel(const QString &title, QWidget *chart);

    void openPanel();
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // Hands on a panel are not meant for the chart below.
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

private:
    QVBoxLayout *m_content;
};

} // namespace tidemark
