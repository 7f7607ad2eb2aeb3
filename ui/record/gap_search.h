#pragma once

#include "ui/record/large_gaps.h"

#include <QObject>

namespace tidemark {

class OutlineAsker;
class RecordPort;

// Looks through all markets' whole records for gaps that are too large to be fetched unasked, while there are any: they may
// lie far outside of what any page shows. GUI thread.
class GapSearch : public QObject {
    Q_OBJECT

public:
    GapSearch(RecordPort &port, std::int64_t largestGapFetched, QObject *parent = nullptr);

    void setLimit(std::int64_t trades);
    void setSymbols(const std::vector<Symbol> &symbols);
    void setNow(Timestamp exchangeNow) { m_now = exchangeNow; }
    // Whether the record can be asked.
    void setAvailable(bool available);
    // How many trades lie in such gaps, as the recorder knows.
    void setTooLarge(std::int64_t trades);
    // What a person decides of a gap.
    void fetch(Symbol symbol, IdRange ids);
    void skip(Symbol symbol, IdRange ids);

    [[nodiscard]] const LargeGaps &gaps() const { return m_gaps; }
    [[nodiscard]] std::optional<Symbol> firstMarket() const { return m_gaps.firstOf(m_symbols); }

Q_SIGNALS:
    void changed();

private:
    void searchOrRest();
    void decide(Symbol symbol, IdRange ids);

    RecordPort &m_port;
    LargeGaps m_gaps;
    std::vector<Symbol> m_symbols;
    Timestamp m_now;
    std::int64_t m_tooLarge = 0;
    bool m_isAvailable = true;
    OutlineAsker *m_asker;
};

} // namespace tidemark
