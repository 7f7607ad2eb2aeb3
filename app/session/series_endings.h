#pragma once

#include "core/result.h"
#include "core/series_start.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

class FormerSeries;
class PgSession;

// The endings of series of ids that the record is to be told of: what was stored before gets a name of its own, in the ledger at
// once, and its rows a little at a time. Endings wait here while the database is away. Database thread.
class SeriesEndings {
public:
    // How long it is before it looks again for rows to be named; `written` is told of each ending that the record knows by now.
    using Written = std::function<void(const SeriesStart &)>;
    SeriesEndings(std::chrono::milliseconds lookAgain, Written written);
    ~SeriesEndings();

    void add(const SeriesStart &start) { m_starts.push_back(start); }
    // A session begins; some rows may have another name yet.
    [[nodiscard]] Result<void> begin(PgSession &session);
    // The session is over.
    void end();

    // Before anything of the new series is stored. Markets whose series has ended, and so have another past, go to `ended`.
    [[nodiscard]] Result<void> write(PgSession &session, std::vector<Symbol> &ended);
    // The same with one more.
    [[nodiscard]] Result<void> write(const SeriesStart &start, PgSession &session, std::vector<Symbol> &ended);
    // Between commits: the table may be large, and the names of old rows are in no hurry. True where more is left to do.
    [[nodiscard]] Result<bool> setAsideSome(PgSession &session);
    // It did not succeed, and is worth another try in a while.
    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }

private:
    [[nodiscard]] Result<void> lookForRows(PgSession &session);

    std::chrono::milliseconds m_lookAgain;
    std::vector<SeriesStart> m_starts; // not written yet
    Written m_written;
    std::unique_ptr<FormerSeries> m_former; // while some of their rows have another name yet
    std::optional<std::chrono::steady_clock::time_point> m_looked; // for rows that came back
    bool m_isInterrupted = false;
};

} // namespace tidemark
