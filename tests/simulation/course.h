#pragma once

#include "simulation/dice.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <limits>

namespace tidemark {

// The course of one seed, which all models share: its choices, what has happened (as one number, and in words where somebody
// reads along), and when the simulated program dies. It dies between any two of its effects on the world: from then on none
// of them takes place, until it was made anew.
class Course {
public:
    Course(std::uint64_t seed, bool isTold) : m_dice(seed), m_isTold(isTold) {}

    [[nodiscard]] Dice &dice() { return m_dice; }
    [[nodiscard]] bool isTold() const { return m_isTold; }
    // Something happened; the numbers say what about it differs from one course to another.
    void note(const char *what, std::int64_t a = 0, std::int64_t b = 0, std::int64_t c = 0);
    void tell(const QString &sentence) const; // where somebody reads along
    [[nodiscard]] std::uint64_t sum() const { return m_sum; }

    // What must not be. The first one ends the seed.
    void fault(const QString &sentence);
    [[nodiscard]] const QString &fault() const { return m_fault; }

    void dieAfter(std::int64_t effects) { m_effectsLeft = effects; }
    void live();
    // False where it takes place no more.
    [[nodiscard]] bool effect();
    [[nodiscard]] bool isDead() const { return m_isDead; }

private:
    Dice m_dice;
    bool m_isTold;
    std::uint64_t m_sum = 0xcbf29ce484222325ULL;
    std::int64_t m_effectsLeft = std::numeric_limits<std::int64_t>::max();
    bool m_isDead = false;
    QString m_fault;
};

} // namespace tidemark
