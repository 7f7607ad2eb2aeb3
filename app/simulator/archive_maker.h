#pragma once

#include "core/archive_file.h"
#include "core/result.h"
#include "simulator/faults.h"
#include "simulator/market.h"
#include "simulator/simulator_options.h"

#include <memory>
#include <vector>

namespace tidemark {

// The generated market's files in the public archive's own form: zips of CSV as the exchange publishes them, hours after a day's
// end and on the first Monday after a month's. Kept are 400 days; a month is left out where it has more trades than are made
// in a moment. Its faults are a function of seed and name: a file is wrong always, or never. Made files depend on nothing else, so
// that `make` may run on any thread.
class ArchiveMaker {
public:
    ArchiveMaker(const SimulatorOptions &options, const Faults &faults);
    ~ArchiveMaker();

    // Published, and not lost.
    [[nodiscard]] bool has(const ArchiveFile &file) const;
    [[nodiscard]] bool hasSum(const ArchiveFile &file) const;
    [[nodiscard]] bool hasRightSum(const ArchiveFile &file) const;
    // Ascending by name.
    [[nodiscard]] std::vector<ArchiveFile> files(const Symbol &symbol, ArchiveFile::Span span) const;
    [[nodiscard]] std::vector<Symbol> symbols() const;

    // Writes the zip; the error says why not.
    [[nodiscard]] Result<void> make(const ArchiveFile &file, const QString &path) const;

private:
    [[nodiscard]] bool isPublished(const ArchiveFile &file) const;
    [[nodiscard]] bool strikes(double chance, std::uint64_t purpose, const ArchiveFile &file) const;
    [[nodiscard]] std::optional<std::size_t> marketOf(const Symbol &symbol) const;
    [[nodiscard]] IdRange idsOf(std::size_t market, const ArchiveFile &file) const;
    [[nodiscard]] Result<void> writeRows(std::size_t market, const ArchiveFile &file, const QString &path) const;

    std::unique_ptr<Market> m_market; // none where a recording is played, or ids start again
    Faults m_faults;
    std::uint64_t m_seed;
    Timestamp m_begins; // the oldest day that is kept
};

} // namespace tidemark
