#include "ui/record/record_bar.h"

#include "ui/record/stretch_paint.h"
#include "ui/record/stretch_text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int markHeight = 5; // above the bar, so that a gap of one pixel is seen

} // namespace

RecordBar::RecordBar(const QString &market, QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time goes on to the right, wherever one reads from
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Record of %1").arg(market));
}

QSize RecordBar::sizeHint() const
{
    return {40 * gap, 2 * inset + markHeight + 2 * gap + 2};
}

QRect RecordBar::area() const
{
    return rect().adjusted(inset, inset + markHeight, -inset, -inset);
}

void RecordBar::setSpan(const RecordSpan &span)
{
    if (span == m_span)
        return;
    m_span = span;
    relayout();
}

void RecordBar::setStretches(std::vector<RecordStretch> stretches)
{
    if (stretches == m_stretches)
        return;
    m_stretches = std::move(stretches);
    relayout();
}

void RecordBar::setTelling(const TellingTime &telling)
{
    m_telling = telling;
}

void RecordBar::setSummary(const QString &words)
{
    m_summary = words;
    describe();
}

void RecordBar::relayout()
{
    m_picture = stretchPicture(m_stretches, m_span, area().width());
    update();
    describe();
}

void RecordBar::resizeEvent(QResizeEvent *)
{
    relayout();
}

std::vector<RecordStretch>::const_iterator RecordBar::pointedStretch() const
{
    return std::find_if(m_stretches.begin(), m_stretches.end(), [this](const RecordStretch &stretch) { return stretch.ids == m_pointed; });
}

QString RecordBar::pointed() const
{
    const auto found = pointedStretch();
    return found == m_stretches.end() ? QString() : stretchText(*found, m_telling);
}

void RecordBar::describe()
{
    const auto words = pointed();
    const auto description = words.isEmpty() ? m_summary : words;
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void RecordBar::point(int stretch)
{
    const auto before = m_pointed;
    m_pointed.reset();
    if (stretch >= 0 && stretch < int(m_stretches.size()))
        m_pointed = m_stretches[std::size_t(stretch)].ids;
    if (m_pointed == before)
        return;
    setToolTip(pointed());
    describe();
    update();
    Q_EMIT pointedChanged(pointed());
}

int RecordBar::newest() const
{
    return int(m_stretches.size()) - 1;
}

void RecordBar::step(int by)
{
    const auto found = pointedStretch();
    const int now = found == m_stretches.end() ? newest() : int(found - m_stretches.begin());
    // What lies outside the bar cannot be seen, so it is passed over.
    for (int next = now + by; next >= 0 && next <= newest(); next += by) {
        const auto run = pixelsOf(m_stretches[std::size_t(next)], m_span, area().width());
        if (run.to > run.from) {
            point(next);
            return;
        }
    }
}

void RecordBar::mouseMoveEvent(QMouseEvent *event)
{
    const auto inside = area();
    point(stretchAt(m_stretches, m_span, inside.width(), event->pos().x() - inside.left()));
}

void RecordBar::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void RecordBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Home:
        point(0);
        break;
    case Qt::Key_End:
        point(newest());
        break;
    case Qt::Key_P:
        play();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

// From where the stretch begins, as far as it is shown.
void RecordBar::play()
{
    const auto found = pointedStretch();
    if (found != m_stretches.end())
        Q_EMIT replayWanted(std::max(m_span.from, found->from.value_or(m_span.from)));
}

void RecordBar::contextMenuEvent(QContextMenuEvent *event)
{
    const auto inside = area();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto share = std::clamp(double(event->pos().x() - inside.left()) / std::max(1, inside.width()), 0.0, 1.0);
    const auto there = m_span.from + std::chrono::duration_cast<std::chrono::microseconds>((m_span.to - m_span.from) * share);
    auto *play = menu->addAction(tr("Play from here\tP"));
    connect(play, &QAction::triggered, this, [this, isByKey, there] { 
        if (isByKey)
            this->play();
        else
            Q_EMIT replayWanted(there);
    });
    menu->popup(event->globalPos());
}

void RecordBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_pointed)
        point(newest());
}

void RecordBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

void RecordBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = themeColors(palette());
    const auto inside = area();
    painter.fillRect(inside, palette().color(QPalette::Window));
    painter.setBrushOrigin(inside.topLeft());
    const auto placed = [&](const StretchRun &run) {
        return QRect(inside.left() + run.from, inside.top(), run.to - run.from, inside.height());
    };
    for (const auto &run : m_picture.runs) {
        paintStretch(painter, placed(run), run.kind, palette());
        const bool isLost = run.kind == StretchKind::Missing;
        if (isLost || run.kind == StretchKind::Fetching)
            painter.fillRect(placed(run).left(), inside.top() - markHeight, run.to - run.from, markHeight - 2,
                             isLost ? colors.bad : colors.accent);
    }
    for (const auto &run : m_picture.pauses)
        paintStretch(painter, placed(run), run.kind, palette());
    painter.setPen(colors.line);
    painter.drawRect(inside.adjusted(0, 0, -1, -1));
    paintPointed(painter);
}

void RecordBar::paintPointed(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(themeColors(palette()).accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const auto found = pointedStretch();
    if (found == m_stretches.end())
        return;
    const auto inside = area();
    const auto run = pixelsOf(*found, m_span, inside.width());
    if (run.to == run.from)
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawRect(QRect(inside.left() + run.from, inside.top(), run.to - run.from, inside.height()).adjusted(0, 0, -1, -1));
}

} // namespace tidemark
