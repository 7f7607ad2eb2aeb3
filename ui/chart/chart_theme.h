#pragma once

#include <QColor>

class QPalette;

namespace tidemark {

// The chart's colours: those of the palette, mixed, and one accent. Light or dark follows QPalette::Window.
struct ChartTheme {
    bool isDark = false;
    QColor background;
    QColor grid;
    QColor boundary; // where the date changes; frame of the plot
    QColor text;
    QColor quietText;
    QColor line; // the accent
    QColor fill;
    QColor onLine; // text on the accent
    QColor crosshair;
    QColor tag;
    QColor onTag;
    QColor extreme;

    [[nodiscard]] static ChartTheme of(const QPalette &palette);
};

} // namespace tidemark
