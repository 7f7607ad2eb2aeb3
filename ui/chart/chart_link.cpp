#include "ui/chart/chart_link.h"

#include <utility>

namespace tidemark {
namespace {

const QString linkedKey = QStringLiteral("linked");

} // namespace

ChartLink::ChartLink(ChartView &view, ChartCross &cross, QObject *chart) : QObject(chart), m_view(view), m_cross(cross) {}

LinkedView ChartLink::shown() const
{
    const bool follows = m_view.time.mode() == ChartViewState::Mode::Following;
    return {follows, follows ? Timestamp() : m_view.time.from(), m_view.time.span()};
}

void ChartLink::setLinked(bool linked)
{
    if (linked == m_isLinked)
        return;
    m_isLinked = linked;
    m_told = shown();
    m_cross.setPeer(std::nullopt);
    Q_EMIT toggled(linked);
}

bool ChartLink::obey(const ChartCommand &command)
{
    if (command.action == ChartAction::ToggleLink)
        setLinked(!m_isLinked);
    else if (command.action == ChartAction::ToggleAllLinks)
        Q_EMIT allWanted(!m_isLinked);
    else
        return false;
    return true;
}

void ChartLink::noteView()
{
    const auto now = shown();
    if (!m_isLinked || !m_view.time.isPlaced() || now == std::exchange(m_told, now))
        return;
    Q_EMIT moved(now);
}

void ChartLink::notePointed()
{
    const auto now = m_cross.ownMoment();
    if (!m_isLinked || now == std::exchange(m_pointed, now))
        return;
    Q_EMIT pointed(now);
}

// A chart of a fixed time has no newest to follow.
void ChartLink::show(const LinkedView &view)
{
    auto &time = m_view.time;
    if (!m_isLinked || view == shown() || (view.follows && !time.returnsToNewest()))
        return;
    if (view.follows) {
        time.goBack();
        time.showSpan(view.span);
    } else {
        time.moveTo(view.from, view.span);
    }
    m_told = shown();
    Q_EMIT shownAnew();
}

void ChartLink::point(std::optional<Timestamp> moment)
{
    if (m_isLinked)
        m_cross.setPeer(moment);
}

QVariantMap ChartLink::state() const
{
    return {{linkedKey, m_isLinked}};
}

void ChartLink::restoreState(const QVariantMap &state)
{
    setLinked(state.value(linkedKey, m_isLinked).toBool());
}

} // namespace tidemark
