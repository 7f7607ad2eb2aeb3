#pragma once

#include <QWidget>

#include <optional>

namespace tidemark {

// Beside the tabs: that the market is simulated, the choice of the zone, and the menu. GUI thread.
class WindowCorner : public QWidget {
    Q_OBJECT

public:
    // `simulatedNote`: which simulated market, for people; absent where it is the exchange's own.
    WindowCorner(const std::optional<QString> &simulatedNote, QWidget &zone, QWidget &menu);
};

} // namespace tidemark
