#pragma once

#include <QMetaType>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// Trade ids first … last, both included.
struct IdRange {
    std::int64_t first = 0;
    std::int64_t last = -1;

    [[nodiscard]] std::int64_t count() const { return last - first + 1; }
    friend bool operator==(const IdRange &, const IdRange &) = default;
};

// A set of trade ids as sorted, disjoint ranges; ranges that touch are merged.
class IdRanges {
public:
    IdRanges() = default;
    explicit IdRanges(const std::vector<IdRange> &ranges);

    void add(std::int64_t id) { add(IdRange{id, id}); }
    void add(IdRange range);
    void add(const IdRanges &other);
    void remove(IdRange range);

    [[nodiscard]] bool isEmpty() const { return m_lastByFirst.empty(); }
    [[nodiscard]] bool contains(std::int64_t id) const;
    [[nodiscard]] std::optional<IdRange> rangeOf(std::int64_t id) const;
    [[nodiscard]] std::int64_t count() const;

    // What of `range` is not in the set, ascending.
    [[nodiscard]] std::vector<IdRange> missingIn(IdRange range) const;
    // What lies between the set's ranges, ascending.
    [[nodiscard]] std::vector<IdRange> gaps() const;
    [[nodiscard]] std::vector<IdRange> ranges() const;
    [[nodiscard]] std::optional<std::int64_t> lowest() const;
    [[nodiscard]] std::optional<std::int64_t> highest() const;

    friend bool operator==(const IdRanges &, const IdRanges &) = default;

private:
    std::map<std::int64_t, std::int64_t> m_lastByFirst;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::IdRanges)
