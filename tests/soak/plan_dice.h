#pragma once

#include <QString>

#include <random>

namespace tidemark {

// The choices of a plan; the same on every machine, which the standard's distributions do not promise.
class PlanDice {
public:
    explicit PlanDice(quint64 seed) : m_random(seed) {}

    // from ≤ result ≤ to
    [[nodiscard]] int between(int from, int to) { return from + int(m_random() % quint64(to - from + 1)); }
    [[nodiscard]] bool oneIn(int chances) { return between(1, chances) == 1; }
    [[nodiscard]] bool atOdds(int percent) { return between(1, 100) <= percent; }
    [[nodiscard]] QString seconds(int from, int to) { return QStringLiteral("%1ms").arg(between(from * 1000, to * 1000)); }
    // A chance in thousandths, as the grammar of faults wants it.
    [[nodiscard]] QString chance(int from, int to)
    {
        return QStringLiteral("0.%1").arg(between(from, to), 3, 10, QLatin1Char('0'));
    }

private:
    std::mt19937_64 m_random;
};

} // namespace tidemark
