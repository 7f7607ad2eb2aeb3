#pragma once

#include "archive/file_survey.h"
#include "database/coverage_ledger.h"
#include "database/pg_session.h"

namespace tidemark {

// How a file's trades stand to those of the record, before any of them is stored.
struct Agreement {
    std::int64_t same = 0;   // of those that both have, as far as some were compared
    std::int64_t other = 0;
    QString contradiction;   // a sentence: it is of another market, exchange or series; empty where nothing says so

    // Both have some, and all of these are equal.
    [[nodiscard]] bool isProved() const { return same > 0 && other == 0 && contradiction.isEmpty(); }
};

// Holds what a file has of a market against the record: trades that both have must be equal, and others must fit in their time
// and price between the trades that stand beside them by their ids. Looks at some, not at all. Lives on its session's thread.
class RecordAgreement {
public:
    explicit RecordAgreement(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<Agreement> of(const Symbol &symbol, const MarketSurvey &survey);

private:
    [[nodiscard]] Result<bool> isOfFormerSeries(const Symbol &symbol, const MarketSurvey &survey);
    [[nodiscard]] Result<void> compareKnown(const Symbol &symbol, const std::vector<Trade> &known, Agreement &agreement);
    [[nodiscard]] Result<void> compareNeighbours(const Trade &trade, Agreement &agreement);
    void judge(const Trade &theirs, const Trade &ours, Agreement &agreement) const;

    PgSession &m_session;
};

} // namespace tidemark
