#include "ui/live/market_delegate.h"

#include "ui/live/market_model.h"
#include "ui/theme.h"

#include <QPainter>

#include <cstdlib>

namespace tidemark {
namespace {

constexpr int step = 200;     // ms: as often as prices come, so that both are one picture
constexpr int duration = 600; // ms

} // namespace

MarketDelegate::MarketDelegate(QObject *parent) : CellDelegate(parent)
{
    m_clock.start();
    m_timer.setInterval(step);
    connect(&m_timer, &QTimer::timeout, this, &MarketDelegate::fade);
}

void MarketDelegate::noteChange(const QModelIndex &price)
{
    const auto ticks = price.data(MarketModel::TickRole).toInt();
    auto &tint = m_tints[QPersistentModelIndex(price)];
    if (ticks == tint.ticks)
        return;
    const bool isFirst = tint.ticks == 0 && std::abs(ticks) > 1; // seen after a while: that is no news
    tint.ticks = ticks;
    if (isFirst)
        return;
    tint.way = ticks > 0 ? 1 : -1;
    tint.beganAt = m_clock.elapsed();
    if (!m_timer.isActive())
        m_timer.start();
}

void MarketDelegate::forgetTints()
{
    m_tints.clear();
    m_timer.stop();
}

void MarketDelegate::fade()
{
    bool isAny = false;
    for (auto tint = m_tints.begin(); tint != m_tints.end();) {
        if (!tint.key().isValid()) {
            tint = m_tints.erase(tint);
            continue;
        }
        if (tint->way != 0) {
            if (m_clock.elapsed() - tint->beganAt >= duration)
                tint->way = 0;
            isAny = isAny || tint->way != 0;
            Q_EMIT faded(tint.key());
        }
        ++tint;
    }
    if (!isAny)
        m_timer.stop();
}

void MarketDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != MarketModel::LastColumn)
        return;
    const auto tint = m_tints.constFind(QPersistentModelIndex(index));
    if (tint == m_tints.constEnd() || tint->way == 0)
        return;
    const auto left = 1.0 - double(m_clock.elapsed() - tint->beganAt) / duration;
    auto color = tint->way > 0 ? themeColors(option.palette).up : themeColors(option.palette).down;
    color.setAlphaF(float(0.22 * std::clamp(left, 0.0, 1.0)));
    painter->fillRect(option.rect, color);
}

void MarketDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto position = index.data(MarketModel::PositionRole);
    if (index.column() != MarketModel::RangeColumn || !position.isValid())
        return CellDelegate::paintWords(painter, option, index);
    const auto line = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    paintMark(painter, line, line.left() + (line.width() - markWidth) * position.toInt() / 1000.0, option.palette);
}

} // namespace tidemark
