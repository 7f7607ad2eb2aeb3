#include "simulation/disk_image.h"

#include "simulation/dice.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::size_t sector = 512;

void copySector(std::string &to, const std::string &from, std::size_t at)
{
    if (at >= from.size())
        return;
    const auto length = std::min(sector, from.size() - at);
    if (to.size() < at + length)
        to.resize(at + length);
    to.replace(at, length, from, at, length);
}

} // namespace

void DiskImage::apply(std::string &image, const Change &change)
{
    if (change.isTruncation)
        return image.resize(std::size_t(change.at));
    const auto end = std::size_t(change.at) + change.bytes.size();
    if (image.size() < end)
        image.resize(end);
    image.replace(std::size_t(change.at), change.bytes.size(), change.bytes);
}

void DiskImage::sync()
{
    for (const auto &change : m_pending)
        apply(m_durable, change);
    m_pending.clear();
}

std::string DiskImage::after(std::size_t changes) const
{
    auto image = m_durable;
    for (std::size_t i = 0; i < changes; ++i)
        apply(image, m_pending[i]);
    return image;
}

std::string DiskImage::afterPowerLoss(Dice &dice) const
{
    const auto count = m_pending.size();
    if (count == 0 || dice.chance(0.15))
        return m_durable;
    const auto cut = std::size_t(dice.between(0, std::int64_t(count)));
    auto image = after(cut);
    if (dice.chance(0.5)) { // in order; of the next write some sectors
        const auto next = after(std::min(cut + 1, count));
        for (std::size_t at = 0; at < next.size(); at += sector) {
            if (dice.chance(0.5))
                copySector(image, next, at);
        }
        return image;
    }
    // Each sector as of some moment. Few moments are enough, and each costs a copy.
    for (int moments = 0; moments < 3; ++moments) {
        const auto other = after(std::size_t(dice.between(0, std::int64_t(count))));
        for (std::size_t at = 0; at < other.size(); at += sector) {
            if (dice.chance(0.3))
                copySector(image, other, at);
        }
    }
    return image;
}

} // namespace tidemark
