#include "ui/chart/chart_links.h"

#include <algorithm>

namespace tidemark {

void ChartLinks::add(ChartLink &link)
{
    std::erase_if(m_links, [](const auto &known) { return known.isNull(); });
    m_links.emplace_back(&link);
    connect(&link, &ChartLink::toggled, this, [this, &link](bool linked) {
        if (linked)
            join(link);
    });
    connect(&link, &ChartLink::allWanted, this, &ChartLinks::linkAll);
    connect(&link, &ChartLink::moved, this, [this, &link](const LinkedView &view) {
        if (m_isPassingOn)
            return;
        m_isPassingOn = true;
        for (auto *other : others(link))
            other->show(view);
        m_isPassingOn = false;
    });
    connect(&link, &ChartLink::pointed, this, [this, &link](std::optional<Timestamp> moment) {
        for (auto *other : others(link))
            other->point(moment);
    });
    if (link.isLinked())
        join(link);
}

bool ChartLinks::isAnyLinked() const
{
    return std::any_of(m_links.begin(), m_links.end(), [](const auto &link) { return link && link->isLinked(); });
}

std::vector<ChartLink *> ChartLinks::others(const ChartLink &link) const
{
    std::vector<ChartLink *> found;
    for (const auto &other : m_links)
        if (other && other != &link && other->isLinked())
            found.push_back(other);
    return found;
}

// Who comes to the others shows what they show.
void ChartLinks::join(ChartLink &link)
{
    const auto linked = others(link);
    if (!linked.empty() && !m_isPassingOn)
        link.show(linked.front()->shown());
}

void ChartLinks::linkAll(bool linked)
{
    for (const auto &link : m_links)
        if (link)
            link->setLinked(linked);
}

} // namespace tidemark
