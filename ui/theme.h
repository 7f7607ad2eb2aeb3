#pragma once

#include "core/desktop_settings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <optional>

class QApplication;
class QFrame;
class QWidget;

namespace tidemark {

// What a palette has no role for. Up and down are never told apart by colour alone.
struct ThemeColors {
    QColor up;
    QColor down;
    QColor accent;
    QColor good;
    QColor warning;
    QColor bad;
    QColor dim;    // words of second rank
    QColor line;   // hairlines
    QColor raised; // cards
};

// A palette carries the pair of up and down with it, in the role of visited links, so that whoever paints by a palette
// notices a change of the pair as one of the palette.
[[nodiscard]] QPalette lightPalette(MoveColors moves = MoveColors::TealOrange);
[[nodiscard]] QPalette darkPalette(MoveColors moves = MoveColors::TealOrange);

// The colours that go with a palette, light or dark by how bright its windows are.
[[nodiscard]] const ThemeColors &themeColors(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
// What marked rows and pressed choices are shown on: the accent, as a tint that words stay readable on.
[[nodiscard]] QColor selectionGround(const QPalette &palette);
// The same in a table that does not have the focus.
[[nodiscard]] QColor restingGround(const QPalette &palette);

// What lies below the cells of a table, and on cards.
[[nodiscard]] QColor cardGround(const QPalette &palette);
// A raised frame around a widget, as wide as its hairline.
[[nodiscard]] QFrame *card(QWidget *content);

// Style, palette and sheet for the whole program. With `System`, a desktop that brings a style of its own keeps it;
// elsewhere Fusion in the desktop's brightness: `isSystemDark` where the desktop says so, else by its palette. May be
// called again to change.
void applyTheme(QApplication &application, ThemeChoice choice, MoveColors moves = MoveColors::TealOrange,
                std::optional<bool> isSystemDark = {});

// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// `font` where its digits are equally wide, else the desktop's font of fixed width in the same size.
[[nodiscard]] QFont tabularFont(const QFont &font);

// The rhythm of all distances.
inline constexpr int gap = 8;

} // namespace tidemark
