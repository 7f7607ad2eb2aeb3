#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

class QWidget;

namespace tidemark {

// Whose turn it is among the charts of one window: the next one gets it only when the one before has painted, so that
// two never paint in one event and the window stays quick however many there are. GUI thread.
class PaintTurns : public QObject {
public:
    // A chart that was hidden before it painted holds up the others for no longer than `patience`.
    explicit PaintTurns(QObject *parent, std::chrono::milliseconds patience = std::chrono::milliseconds(100));

    // The one that all charts of the widget's window share.
    [[nodiscard]] static PaintTurns &of(const QWidget &widget);

    // Answers whether something will be painted.
    using Take = std::function<bool()>;
    // A chart that has asked already gets the earlier of both turns.
    void ask(QWidget *chart, std::chrono::milliseconds in, Take take);
    void painted(const QWidget *chart);

private:
    struct Turn {
        QPointer<QWidget> chart;
        qint64 due = 0; // ms on our clock
        Take take;
    };
    void awaitNext();
    void giveNext();

    qint64 m_patience; // ms
    std::vector<Turn> m_turns;
    QPointer<QWidget> m_painting;
    qint64 m_paintingSince = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace tidemark
