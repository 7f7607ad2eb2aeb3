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
    QColor exchange; // the exchange's own candles: paler than the accent
    // Ground and hatch where trades are lost: missing, being fetched, and what will not be fetched.
    struct Shade {
        QColor ground;
        QColor hatch;
    };
    Shade missing;
    Shade fetching;
    Shade settled;
    QColor lossText;

    [[nodiscard]] static ChartTheme of(const QPalette &palette);
};

} // namespace tidemark
