#include "ui/record/stretch_paint.h"

#include "ui/theme.h"

#include <QPainter>

namespace tidemark {
namespace {

struct Look {
    QColor ground;
    QColor ink;
    Qt::BrushStyle pattern = Qt::NoBrush;
};

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

Look lookOf(StretchKind kind, const QPalette &palette)
{
    const auto &colors = themeColors(palette);
    const auto soft = [&](const QColor &color, double share) { return mixed(color, colors.raised, share); };
    switch (kind) {
    case StretchKind::Missing:
        return {colors.bad, colors.raised, Qt::BDiagPattern};
    case StretchKind::Fetching:
        return {soft(colors.accent, 0.35), colors.accent, Qt::FDiagPattern};
    case StretchKind::Rejected:
        return {soft(colors.warning, 0.25), colors.warning, Qt::DiagCrossPattern};
    case StretchKind::Skipped:
        return {soft(colors.dim, 0.2), colors.dim, Qt::VerPattern};
    case StretchKind::Dropped:
        return {soft(colors.dim, 0.16), colors.dim, Qt::HorPattern};
    case StretchKind::Hole:
        return {soft(colors.dim, 0.12), colors.dim, Qt::Dense6Pattern};
    case StretchKind::Stored:
    case StretchKind::Pause:
        break;
    }
    return {soft(colors.good, 0.6), {}, Qt::NoBrush};
}

} // namespace

void paintStretch(QPainter &painter, const QRect &area, StretchKind kind, const QPalette &palette)
{
    const auto look = lookOf(kind, palette);
    if (kind == StretchKind::Pause) {
        const QRect line(area.left(), area.center().y(), area.width(), 2);
        painter.fillRect(line, themeColors(palette).raised);
        return;
    }
    painter.fillRect(area, look.ground);
    if (look.pattern != Qt::NoBrush)
        painter.fillRect(area, QBrush(look.ink, look.pattern));
}

} // namespace tidemark
