#pragma once

#include <QColor>
#include <QLabel>

namespace tidemark {

// A figure by itself: it keeps the width of the widest text that it has shown, so nothing around it moves, and a new text costs a repaint of its own ground and no new layout. Figures stand right-aligned, and what has
// no room is cut at the end. GUI thread.
class SteadyLabel : public QLabel {
    Q_OBJECT

public:
    // What colour means here besides the words.
    enum class Trend { None, Up, Down, Doubtful };

    explicit SteadyLabel(QWidget *parent = nullptr);

    void tell(const QString &text, Trend trend = Trend::None);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void widen();
    [[nodiscard]] QColor color() const;

    Trend m_trend = Trend::None;
};

} // namespace tidemark
