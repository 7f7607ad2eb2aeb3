#pragma once

#include <QString>

#include <map>

namespace tidemark {

struct RoundPlan;

// How many faults of which kind were made. A fault of the exchange that strikes by chance, such as dropped frames, counts
// as one for each round in which it was in force, however often it struck.
class FaultTally {
public:
    void add(const QString &kind) { ++m_counts[kind]; }
    void addExchangeFaults(const RoundPlan &plan);
    void add(const FaultTally &other);

    [[nodiscard]] int total() const;
    // A kind a line.
    [[nodiscard]] QString table() const;

private:
    std::map<QString, int> m_counts;
};

} // namespace tidemark
