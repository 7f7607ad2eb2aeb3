#pragma once

#include "core/id_ranges.h"
#include "core/series_start.h"
#include "core/trade.h"

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace tidemark {

class SpoolDoubts;
class SpoolFile;
struct SpoolGauge;

// Puts `more` behind `batch`, which keeps its time of reception unless it was empty.
void join(TradeBatch &batch, TradeBatch &&more);

// The feed's end of the spool, and what is done while the spool refuses: trades wait in memory, up to a limit, and beyond
// it are given up, to be fetched again by their ids. So is what was in a spool file that broke under way. Exchange thread.
class SpoolIntake {
public:
    static constexpr std::size_t mostWaiting = 500'000;   // trades
    static constexpr std::size_t mostRefused = 1'000;     // refused inputs, which may be large each
    static constexpr std::size_t mostGivenUp = 100'000;   // told at once

    struct TradeId {
        Symbol symbol;
        std::int64_t id = 0;
    };

    SpoolIntake(QString path, QString identity, std::shared_ptr<SpoolGauge> gauge, std::int64_t quota);
    ~SpoolIntake();

    // True where all that was handed in is spooled now.
    [[nodiscard]] bool append(TradeBatch batch);
    // Trades that had to be given up; where they are very many, the others are told by the next calls.
    [[nodiscard]] std::vector<TradeId> takeGivenUp();
    // These wait in memory for the exchange's word on their market's ids, and with the next call of append in the file as well …
    void hold(const std::vector<Trade> &trades);
    // … until what waited of these markets was handed in anew and is spooled.
    void letGo(const std::vector<Symbol> &symbols);
    // The record is to learn of it, also after our end.
    void noteEnding(const SeriesStart &start);
    void setQuota(std::int64_t bytes);
    // Nothing is kept, since nobody may store it; what was spooled in this run goes, too.
    void setDiscarding(bool isDiscarding);
    [[nodiscard]] bool isDiscarding() const { return m_isDiscarding; }
    // Closes the file, and tells the gauge of trades that are in no file; a later append opens it again.
    void close();

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] std::int64_t trades() const;
    [[nodiscard]] std::int64_t bytes() const;
    // Trades that were written to the file since the start.
    [[nodiscard]] std::int64_t spooled() const { return m_written; }

private:
    using Ids = std::map<Symbol, IdRanges>;

    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<void> spoolWaiting();
    [[nodiscard]] bool hasDoubts() const { return !m_held.empty() || !m_letGo.empty() || !m_endings.empty(); }
    [[nodiscard]] Result<void> keepDoubts();
    [[nodiscard]] Result<void> releaseDoubts();
    void closeFile();
    void leaveFile();
    void giveUpRefused();
    void giveUpWaiting();
    void setProblem(const QString &problem);

    QString m_path;
    QString m_identity;
    std::shared_ptr<SpoolGauge> m_gauge;
    std::int64_t m_quota;
    std::unique_ptr<SpoolFile> m_file;
    std::unique_ptr<SpoolDoubts> m_doubts;
    TradeBatch m_waiting;
    std::vector<Trade> m_held; // not in the file yet
    std::set<Symbol> m_letGo;
    std::int64_t m_letGoUpTo = 0; // row
    std::vector<SeriesStart> m_endings; // not in the file yet
    Ids m_spooled; // in the file, as far as it was not empty since
    Ids m_givenUp;
    std::int64_t m_written = 0; // trades
    std::int64_t m_refusedLost = 0; // refused inputs whose text was given up since the spool took something
    QString m_problem;
    bool m_isDiscarding = false;
};

} // namespace tidemark
