#pragma once

#include <QString>

#include <vector>

namespace tidemark {

struct WindowKey {
    QString keys;
    QString what;
};

// The keys of one part of the window, under its heading.
struct WindowKeys {
    QString heading;
    QString name; // for who hears the list
    std::vector<WindowKey> keys;
};

// Every key of the window but a chart's own. The manual lists the same.
[[nodiscard]] WindowKeys keysOfWindow();
[[nodiscard]] WindowKeys keysInLive();
[[nodiscard]] WindowKeys keysInBoard();
[[nodiscard]] WindowKeys keysInReplay();
[[nodiscard]] WindowKeys keysInAlerts();
[[nodiscard]] WindowKeys keysInManual();

} // namespace tidemark
