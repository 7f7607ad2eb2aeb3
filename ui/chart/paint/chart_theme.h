#pragma once

#include "ui/chart/view/chart_frame.h"

#include <QColor>
#include <QFont>

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
    QColor up; // candles
    QColor down;
    QColor volume;
    QColor alert;
    QColor mean; // the volume-weighted price
    QColor pause;
    QColor exchange; // the exchange's own candles: paler than the accent
    // Where trades are lost: tinted as in the Record tab, and told apart by the pattern as well.
    struct Shade {
        QColor ground;
        QColor hatch;
        QColor text;
        Qt::BrushStyle pattern = Qt::NoBrush;
    };
    Shade missing;
    Shade fetching;
    Shade rejected;
    Shade skipped;
    Shade hole;

    // Of one of several markets, the chart's own first.
    [[nodiscard]] QColor compared(std::size_t number) const;

    [[nodiscard]] static ChartTheme of(const QPalette &palette);
};

// A frame with what it is painted in.
struct PaintFrame : ChartFrame {
    ChartTheme theme;
    QFont font;
};

} // namespace tidemark
