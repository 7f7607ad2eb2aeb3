#include "ui/live/chart_grid.h"

#include "ui/splitter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace tidemark {
namespace {

constexpr int share = 10'000; // splitters take sizes as weights
constexpr int splitStep = 3 * gap;

[[nodiscard]] Side sideAt(QPoint position, QSize size)
{
    const auto x = double(position.x()) / std::max(size.width(), 1);
    const auto y = double(position.y()) / std::max(size.height(), 1);
    const std::array distances{std::pair(x, Side::Left), std::pair(1 - x, Side::Right), std::pair(y, Side::Above),
                               std::pair(1 - y, Side::Below)};
    const auto nearest = [](const auto &a, const auto &b) { return a.first < b.first; };
    return std::min_element(distances.begin(), distances.end(), nearest)->second;
}

[[nodiscard]] QRect halfOf(const QRect &rect, Side side)
{
    switch (side) {
    case Side::Left:
        return rect.adjusted(0, 0, -rect.width() / 2, 0);
    case Side::Right:
        return rect.adjusted(rect.width() / 2, 0, 0, 0);
    case Side::Above:
        return rect.adjusted(0, 0, 0, -rect.height() / 2);
    case Side::Below:
        break;
    }
    return rect.adjusted(0, rect.height() / 2, 0, 0);
}

// Lies over the place where something that is dragged would come to stand.
class DropMark : public QWidget {
public:
    explicit DropMark(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        auto ground = themeColors(palette()).accent;
        painter.setPen(QPen(ground, 2));
        ground.setAlphaF(0.15f);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea), m_mark(new DropMark(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_mark->hide();
}

// The widgets outlive the splitters that held them.
void ChartGrid::clear()
{
    for (const auto &[symbol, widget] : m_widgets) {
        if (m_rows && m_rows->isAncestorOf(widget))
            widget->setParent(this);
    }
    m_widgets.clear();
    delete m_scroll->takeWidget();
    m_rows = nullptr;
}

void ChartGrid::arrange(const ChartArrangement &arrangement, const std::function<QWidget *(Symbol)> &widgetOf)
{
    mark(std::nullopt);
    clear();
    m_rows = splitter(Qt::Vertical);
    for (const auto &symbols : arrangement.rows()) {
        auto *row = splitter(Qt::Horizontal);
        m_rows->addWidget(row);
        setRow(row, symbols, widgetOf);
    }
    m_rows->setAutoFillBackground(false);
    m_scroll->setWidget(m_rows);
    m_isLaidOut = isVisible();
    level();
}

void ChartGrid::setRow(QSplitter *row, const ChartArrangement::Row &symbols, const std::function<QWidget *(Symbol)> &widgetOf)
{
    for (const auto symbol : symbols) {
        auto *widget = widgetOf(symbol);
        row->addWidget(widget);
        widget->show();
        m_widgets.emplace_back(symbol, widget);
    }
}

void ChartGrid::level()
{
    m_given = {};
    if (!m_rows)
        return;
    m_rows->setSizes(QList<int>(m_rows->count(), share));
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *row = qobject_cast<QSplitter *>(m_rows->widget(i));
        row->setSizes(QList<int>(row->count(), share));
    }
}

ChartSplits ChartGrid::splits() const
{
    if (!m_rows || m_rows->count() == 0 || !m_isLaidOut)
        return m_given;
    ChartSplits splits{m_rows->sizes(), {}};
    for (int i = 0; i < m_rows->count(); ++i)
        splits.columns.push_back(qobject_cast<QSplitter *>(m_rows->widget(i))->sizes());
    return splits;
}

// Only where they are of as many charts: others would say nothing.
void ChartGrid::setSplits(const ChartSplits &splits)
{
    const bool isKnown = std::accumulate(splits.rows.begin(), splits.rows.end(), 0) > 0; // not before it was seen
    if (!m_rows || !isKnown || splits.rows.size() != m_rows->count() || splits.columns.size() != std::size_t(m_rows->count()))
        return;
    m_given = splits;
    m_rows->setSizes(splits.rows);
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *row = qobject_cast<QSplitter *>(m_rows->widget(i));
        if (splits.columns[std::size_t(i)].size() == row->count())
            row->setSizes(splits.columns[std::size_t(i)]);
    }
}

// A splitter without its room squeezes what it is given into the little that it has.
void ChartGrid::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isLaidOut, true))
        setSplits(ChartSplits(m_given));
}

void ChartGrid::moveSplit(Symbol symbol, Side side)
{
    const auto found = std::find_if(m_widgets.begin(), m_widgets.end(), [&](const auto &entry) { return entry.first == symbol; });
    if (found == m_widgets.end())
        return;
    auto *row = qobject_cast<QSplitter *>(found->second->parentWidget());
    const bool isInRow = side == Side::Left || side == Side::Right;
    auto *splitter = isInRow ? row : m_rows;
    const auto place = isInRow ? row->indexOf(found->second) : m_rows->indexOf(row);
    const auto first = place + 1 < splitter->count() ? place : place - 1; // the last one's split is before it
    auto sizes = splitter->sizes();
    if (first < 0)
        return;
    const auto step = side == Side::Left || side == Side::Above ? -splitStep : splitStep;
    sizes[first] += step;
    sizes[first + 1] -= step;
    splitter->setSizes(sizes);
}

std::optional<ChartGrid::Target> ChartGrid::targetAt(QPoint globalPosition) const
{
    if (!isVisible() || !rect().contains(mapFromGlobal(globalPosition)))
        return std::nullopt;
    if (m_widgets.empty())
        return Target{{}, Side::Right, rect()};
    for (const auto &[symbol, widget] : m_widgets) {
        const auto inside = widget->mapFromGlobal(globalPosition);
        if (!widget->rect().contains(inside))
            continue;
        const auto side = sideAt(inside, widget->size());
        return Target{symbol, side, halfOf(QRect(widget->mapTo(this, QPoint()), widget->size()), side)};
    }
    return std::nullopt;
}

void ChartGrid::mark(const std::optional<Target> &target)
{
    m_mark->setVisible(target.has_value());
    if (!target)
        return;
    m_mark->setGeometry(target->mark);
    m_mark->raise();
}

} // namespace tidemark
