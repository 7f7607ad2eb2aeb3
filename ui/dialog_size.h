#pragma once

#include "ui/theme.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace tidemark {

// What a screen has room for, a frame around it included.
[[nodiscard]] inline QSize roomFor(const QWidget &dialog)
{
    return dialog.screen()->availableSize() - QSize(2 * gap, 6 * gap);
}

// So large, or as large as the screen has room for: what scrolls then does so, and no button is out of reach.
inline void resizeOnScreen(QWidget &dialog, const QSize &size)
{
    dialog.resize(size.boundedTo(roomFor(dialog)));
}

// Before a window is shown: where the screen has no room for it, it is maximized, so that its status bar is not below the edge.
inline void fitToScreen(QWidget &window)
{
    constexpr QSize frame(16, 48); // of the window manager, as far as one can know before there is one
    const auto available = window.screen()->availableGeometry().size() - frame;
    if (window.width() <= available.width() && window.height() <= available.height())
        return;
    window.resize(window.size().boundedTo(available));
    window.setWindowState(Qt::WindowMaximized);
}

// Makes a dialog higher where its words have come to need that at its width; Qt asks them for their least height only.
inline void growForWords(QWidget &dialog)
{
    const auto height = dialog.layout()->totalHeightForWidth(dialog.width());
    if (height > dialog.height())
        resizeOnScreen(dialog, {dialog.width(), height});
}

} // namespace tidemark
