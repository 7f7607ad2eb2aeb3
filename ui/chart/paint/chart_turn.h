#pragma once

#include <QElapsedTimer>

#include <functional>

class QWidget;

namespace tidemark {

// When one chart is painted: what of its picture is not as it should be, and its turn among the charts of its window. Live
// data gets a picture at most 15 times a second; hands and the program as often as the display shows one. GUI thread.
class ChartTurn {
public:
    enum class Stale { Nothing, Pointing, Picture };

    // `take` makes what is stale once the chart's turn has come, and the chart is seen on `ground`.
    ChartTurn(QWidget &chart, const QWidget &ground, std::function<void()> take);

    void dataChanged();
    void viewMoved();
    void pointingChanged();
    // What has to be made now; from then on nothing is stale.
    [[nodiscard]] Stale begin();
    void painted();

private:
    void ask(Stale stale, std::chrono::milliseconds apart);
    [[nodiscard]] bool takeTurn();
    [[nodiscard]] std::chrono::milliseconds displayInterval() const;
    [[nodiscard]] bool isSeen() const;

    QWidget &m_chart;
    const QWidget &m_ground;
    std::function<void()> m_take;
    QElapsedTimer m_sinceMade;
    Stale m_stale = Stale::Picture;
};

} // namespace tidemark
