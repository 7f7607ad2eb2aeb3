#include "ui/chart/hands/chart_cross.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr double priceStep = 1.0 / 50; // of the prices in view, for one key
constexpr int marginPart = 20;         // of the view, that stays between the crosshair and its edges

} // namespace

ChartCross::ChartCross(ChartView &view, const ChartData &data, const ChartPointing &pointing, ChartHands &hands, QObject *parent)
    : QObject(parent), m_view(view), m_data(data), m_pointing(pointing), m_hands(hands)
{
    connect(&hands, &ChartHands::hovered, this, &ChartCross::follow);
    connect(&hands, &ChartHands::left, this, &ChartCross::leave);
}

void ChartCross::follow(QPointF position)
{
    m_cursor = position;
    if (!m_measures)
        m_keyed.reset();
    Q_EMIT changed();
}

void ChartCross::leave()
{
    m_cursor.reset();
    Q_EMIT changed();
}

std::optional<PointedAt> ChartCross::pointed() const
{
    auto at = own();
    if (at || !m_peer || m_view.frame.isEmpty || !m_view.frame.shows(*m_peer))
        return at;
    const auto held = m_data.at(*m_peer);
    return m_pointing.at(ChartPlace{*m_peer, held ? held->price : m_view.frame.priceAt(m_view.frame.plot.center().y())});
}

std::optional<Timestamp> ChartCross::ownMoment() const
{
    const auto at = own();
    return at ? std::optional(at->place.at) : std::nullopt;
}

void ChartCross::setPeer(std::optional<Timestamp> moment)
{
    if (m_peer == moment)
        return;
    m_peer = moment;
    Q_EMIT changed();
}

std::optional<PointedAt> ChartCross::own() const
{
    if (m_view.frame.isEmpty)
        return std::nullopt;
    if (isKeyedSeen())
        return m_pointing.at(m_keyed->place);
    return isOnPlot() ? std::optional(m_pointing.at(*m_cursor)) : std::nullopt;
}

bool ChartCross::isKeyedSeen() const
{
    if (!m_keyed || m_measures)
        return m_keyed.has_value();
    // A candle is seen as long as a part of it is.
    const auto &candles = m_view.frame.candles;
    const auto half = std::chrono::microseconds(candles.value_or(std::chrono::seconds(0))) / 2;
    return m_view.time.from() - half <= m_keyed->place.at && m_keyed->place.at <= m_view.time.to() + half;
}

bool ChartCross::obey(const ChartCommand &command)
{
    switch (command.action) {
    case ChartAction::CrossBack:
        step(-command.number);
        return true;
    case ChartAction::CrossOn:
        step(command.number);
        return true;
    case ChartAction::CrossUp:
        raise(command.number);
        return true;
    case ChartAction::CrossDown:
        raise(-command.number);
        return true;
    case ChartAction::Measure:
        measure();
        return true;
    case ChartAction::PickMoment:
        if (const auto at = pointed())
            Q_EMIT momentPicked(at->place.at);
        return true;
    case ChartAction::Replay:
        Q_EMIT replayWanted(playedFrom());
        return true;
    default:
        return false;
    }
}

// Where nothing is pointed at, from where the view begins, or the record in it.
Timestamp ChartCross::playedFrom() const
{
    if (const auto at = pointed())
        return at->place.at;
    return std::max(m_view.time.from(), m_data.oldest().value_or(m_view.time.from()));
}

void ChartCross::pointAt(Timestamp moment)
{
    set(m_pointing.nearest(moment));
}

void ChartCross::findAgain()
{
    if (m_keyed)
        m_keyed = m_pointing.nearest(m_keyed->place.at);
}

bool ChartCross::stopMeasuring()
{
    m_measures = false;
    return m_hands.cancel();
}

bool ChartCross::forget()
{
    const bool wasThere = isThere();
    m_keyed.reset();
    m_cursor.reset();
    if (wasThere)
        Q_EMIT changed();
    return wasThere;
}

void ChartCross::set(const ChartPointing::Step &step)
{
    m_keyed = step;
    auto &time = m_view.time;
    const auto margin = time.span() / marginPart;
    if (step.place.at < time.from())
        time.moveTo(step.place.at - margin);
    else if (step.place.at > time.to())
        time.moveTo(step.place.at + margin - time.span());
    if (m_measures && m_hands.measure())
        m_hands.setMeasure(ChartHands::Measure{m_hands.measure()->from, step.place});
    if (time.from() != m_view.frame.from)
        Q_EMIT viewMoved();
    else
        Q_EMIT changed();
}

// The first step shows the crosshair where the eye is.
void ChartCross::step(int steps)
{
    if (m_view.frame.isEmpty)
        return;
    if (isKeyedSeen()) {
        set(m_pointing.step(*m_keyed, steps));
        return;
    }
    const bool follows = m_view.time.mode() == ChartViewState::Mode::Following;
    const auto newest = m_data.newest();
    auto start = follows && newest ? newest->at : m_view.time.from() + m_view.time.span() / 2;
    if (isOnPlot())
        start = m_view.frame.timeAt(m_cursor->x());
    pointAt(start);
}

void ChartCross::raise(int steps)
{
    if (!isKeyedSeen())
        step(0);
    if (!m_keyed)
        return;
    auto raised = *m_keyed;
    const auto &frame = m_view.frame;
    const auto y = frame.y(raised.place.price) - frame.plot.height() * priceStep * steps;
    raised.place.price = frame.priceAt(std::clamp(y, frame.plot.top(), frame.plot.bottom()));
    set(raised);
}

void ChartCross::measure()
{
    if (!isKeyedSeen())
        step(0);
    if (!m_keyed)
        return;
    m_measures = !m_measures;
    if (m_measures)
        m_hands.setMeasure(ChartHands::Measure{m_keyed->place, m_keyed->place});
}

} // namespace tidemark
