#include "ui/chart/paint/chart_theme.h"

#include "ui/theme.h"

#include <QPalette>

namespace tidemark {
namespace {

// `share` of `over` on top of `under`.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

// Each of at least 4.5 : 1 on the ground.
QColor ChartTheme::compared(std::size_t number) const
{
    const QColor light[] = {line, QColor(0xb8, 0x3a, 0x0b), QColor(0x7a, 0x32, 0xb8), QColor(0x1e, 0x6b, 0x2e), QColor(0xa8, 0x1e, 0x63), QColor(0x5c, 0x52, 0x00)};
    const QColor dark[] = {line, QColor(0xff, 0x8d, 0x5f), QColor(0xd0, 0x9b, 0xff), QColor(0x7f, 0xd0, 0x7a), QColor(0xff, 0x8f, 0xc4), QColor(0xe0, 0xd0, 0x6a)};
    return isDark ? dark[number % std::size(dark)] : light[number % std::size(light)];
}

ChartTheme ChartTheme::of(const QPalette &palette)
{
    ChartTheme theme;
    theme.isDark = palette.color(QPalette::Window).lightness() < 128;
    theme.background = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::Text);
    const auto ink = [&](double share) { return mixed(theme.text, theme.background, share); };
    theme.grid = ink(theme.isDark ? 0.09 : 0.08);
    theme.boundary = ink(theme.isDark ? 0.24 : 0.22);
    theme.quietText = ink(theme.isDark ? 0.68 : 0.66);
    theme.crosshair = ink(0.45);
    theme.tag = ink(theme.isDark ? 0.26 : 0.78);
    theme.onTag = theme.isDark ? theme.text : theme.background;
    theme.extreme = ink(0.52);
    theme.line = theme.isDark ? QColor(0x4c, 0xb3, 0xd4) : QColor(0x0b, 0x6e, 0x99);
    theme.onLine = theme.isDark ? QColor(0x08, 0x1c, 0x24) : QColor(0xff, 0xff, 0xff);
    theme.fill = mixed(theme.line, theme.background, theme.isDark ? 0.10 : 0.07);
    const auto &colors = themeColors(palette);
    theme.up = colors.up;
    theme.down = colors.down;
    theme.volume = mixed(theme.line, theme.background, theme.isDark ? 0.55 : 0.70);
    theme.alert = colors.warning;
    theme.mean = theme.isDark ? QColor(0xd0, 0x9b, 0xff) : QColor(0x7a, 0x32, 0xb8);
    theme.pause = theme.quietText;
    const auto shade = [&](const QColor &colour, double ground, double hatch, Qt::BrushStyle pattern) {
        return ChartTheme::Shade{mixed(colour, theme.background, ground), mixed(colour, theme.background, hatch), colour, pattern};
    };
    theme.exchange = ink(theme.isDark ? 0.40 : 0.36);
    theme.missing = shade(colors.bad, 0.12, 0.40, Qt::BDiagPattern);
    theme.fetching = shade(colors.accent, 0.06, 0.24, Qt::FDiagPattern);
    theme.rejected = shade(colors.warning, 0.06, 0.24, Qt::DiagCrossPattern);
    theme.skipped = shade(colors.dim, 0.06, 0.20, Qt::VerPattern);
    theme.hole = shade(colors.dim, 0.04, 0.30, Qt::Dense7Pattern);
    return theme;
}

} // namespace tidemark
