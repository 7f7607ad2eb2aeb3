#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tidemark {

class Dice;

// The bytes of one file on a disk with a cache: what was synced, and in order what was written since.
class DiskImage {
public:
    explicit DiskImage(std::string durable = {}) : m_durable(std::move(durable)) {}

    void write(std::int64_t at, std::string bytes) { m_pending.push_back({at, std::move(bytes), false}); }
    void truncate(std::int64_t size) { m_pending.push_back({size, {}, true}); }
    void sync();

    // The power fails: of what was not synced a part is on the disk, by the sector. Drives write in any order, so each sector
    // has its own place in the course of writes; or all went in order up to somewhere, the last write torn.
    [[nodiscard]] std::string afterPowerLoss(Dice &dice) const;

private:
    struct Change {
        std::int64_t at; // or the new size
        std::string bytes;
        bool isTruncation;
    };
    static void apply(std::string &image, const Change &change);
    [[nodiscard]] std::string after(std::size_t changes) const;

    std::string m_durable;
    std::vector<Change> m_pending;
};

} // namespace tidemark
