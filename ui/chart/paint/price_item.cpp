#include "ui/chart/paint/price_item.h"

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

// Trades this far apart (logical pixels, on average) are marked by dots.
constexpr double dotDistance = 14;
constexpr double dotRadius = 2.25;

struct PixelGrid {
    Timestamp from;
    Timestamp to;
    int columns = 0;
    int shift = 0; // device pixels from the grid's first column to the plot's left edge
};

// Columns are cut at multiples of a pixel's duration, not at the view's edge: while a view follows, it moves by whole
// pixels and busy stretches do not shimmer.
[[nodiscard]] PixelGrid pixelGrid(const PaintFrame &frame)
{
    const int width = int(std::lround(frame.plot.width() * frame.scale));
    const auto pixel = double(frame.span.count()) / width;
    const auto index = std::floor(double(microsOf(frame.from)) / pixel);
    const auto begin = timestampFromMicros(std::llround(index * pixel));
    const auto end = timestampFromMicros(std::llround((index + width + 1) * pixel));
    const bool startsLate = double((frame.from - begin).count()) >= pixel / 2;
    return {begin, end, width + 1, startsLate ? 1 : 0};
}

} // namespace

void PriceItem::show(const PaintFrame &frame, const ChartData &data, const Losses &losses, std::optional<Timestamp> heldUntil)
{
    setFrame(frame);
    m_heldUntil = heldUntil;
    m_newest = data.newest();
    layOut(data, losses);
}

void PriceItem::clear(const PaintFrame &frame)
{
    setFrame(frame);
    m_line.clear();
    m_area.clear();
    m_dots.clear();
    m_volumes.clear();
}

void PriceItem::layOut(const ChartData &data, const Losses &losses)
{
    m_line.clear();
    m_area.clear();
    m_dots.clear();
    m_volumes.clear();
    m_stroke = std::max(1, int(std::lround(1.4 * frame().scale)));
    if (frame().plot.isEmpty())
        return;
    const auto grid = pixelGrid(frame());
    const auto columns = data.columns(grid.from, grid.to, grid.columns);
    const auto before = data.at(grid.from - std::chrono::microseconds(1));
    const bool isSparse = double(columns.size()) * dotDistance * frame().scale < grid.columns;

    const auto timeOf = [&](int column) { return frame().timeAt(frame().plot.left() + column / frame().scale); };
    std::optional<Decimal> price = before ? std::optional(before->price) : std::nullopt;
    int since = 0;
    for (const auto &[number, span] : columns) {
        const int x = number - grid.shift;
        if (price && !addStay(since, x, *price, losses))
            price.reset(); // nothing leads from there to here
        const auto from = price ? *price : span.close;
        addReach(x, std::min(span.low, from), std::max(span.high, from));
        if (frame().candles)
            m_volumes.push_back({timeOf(x), timeOf(x + 1), span.volume.toDouble()});
        if (isSparse)
            m_dots.push_back(QRectF(inPlot(x, deviceRow(span.close), m_stroke, m_stroke)).center() * frame().devicePixel());
        price = span.close;
        since = x;
    }
    const auto heldUntil = m_newest ? std::max(m_heldUntil.value_or(m_newest->at), m_newest->at) : frame().from;
    const auto end = std::min(frame().x(heldUntil), frame().plot.right());
    if (price && end > frame().plot.left())
        addStay(since, int(std::lround((end - frame().plot.left()) * frame().scale)), *price, losses);
}

bool PriceItem::addStay(int from, int to, Decimal price, const Losses &losses)
{
    const int row = deviceRow(price);
    bool isWhole = true;
    auto loss = std::lower_bound(losses.begin(), losses.end(), from, [](const auto &run, int x) { return run.to <= x; });
    for (; loss != losses.end() && loss->from < to; ++loss) {
        addStep(from, loss->from, row);
        from = loss->to;
        isWhole = false;
    }
    addStep(from, to, row);
    return isWhole;
}

void PriceItem::addStep(int from, int to, int y)
{
    if (to <= from)
        return;
    m_line.push_back(inPlot(from, y, to - from, m_stroke));
    const int bottom = int(std::lround(frame().plot.height() * frame().scale));
    if (y < bottom)
        m_area.push_back(inPlot(from, std::max(y, 0), to - from, bottom - std::max(y, 0)));
}

void PriceItem::addReach(int column, Decimal low, Decimal high)
{
    const int top = deviceRow(high);
    m_line.push_back(inPlot(column, top, m_stroke, deviceRow(low) - top + m_stroke));
}

int PriceItem::deviceRow(Decimal price) const
{
    // Far outside is as good as just outside, and fits an int.
    const auto y = std::clamp(frame().y(price) - frame().plot.top(), -1'000.0, frame().plot.height() + 1'000.0);
    return int(std::floor(y * frame().scale)) - m_stroke / 2;
}

QRect PriceItem::inPlot(int x, int y, int width, int height) const
{
    const auto &plot = frame().plot;
    return {int(std::lround(plot.left() * frame().scale)) + x, int(std::lround(plot.top() * frame().scale)) + y, width, height};
}

void PriceItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty)
        return;
    const auto &theme = frame().theme;
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    fillDeviceRects(*painter, m_line, theme.line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &dot : m_dots)
        painter->drawEllipse(dot, dotRadius, dotRadius);
    painter->restore();
}

} // namespace tidemark
