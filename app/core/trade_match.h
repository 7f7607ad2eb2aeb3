#pragma once

#include "core/id_ranges.h"
#include "core/result.h"
#include "core/trade.h"

#include <functional>
#include <vector>

namespace tidemark {

// Holds a file's trades of one market against the record's, trade by trade, both ascending by id and read page by page: flat in memory but for
// the ranges of ids. Pure but for its two readers.
class TradeMatch {
public:
    using Next = std::function<Result<std::vector<Trade>>()>; // a page; empty at the end

    // To the end of both, or to the first difference. The error is a reader's.
    [[nodiscard]] Result<void> run(const Symbol &market, const Next &nextOfFile, const Next &nextOfRecord);

    [[nodiscard]] std::int64_t rows() const { return m_rows; } // of the file
    [[nodiscard]] const std::vector<IdRange> &ids() const { return m_ids; }
    // What only one of them has, ascending.
    [[nodiscard]] const std::vector<IdRange> &onlyInFile() const { return m_onlyInFile; }
    [[nodiscard]] const std::vector<IdRange> &onlyInRecord() const { return m_onlyInRecord; }
    // Words without a full stop; empty where all that both have is the same.
    [[nodiscard]] const QString &difference() const { return m_difference; }

private:
    class Side {
    public:
        // Reads on where its page is used up.
        [[nodiscard]] Result<void> fill(const Next &next);
        [[nodiscard]] bool isAtEnd() const { return m_isDone && m_next == m_page.size(); }
        [[nodiscard]] bool isUsedUp() const { return m_next == m_page.size(); }
        [[nodiscard]] const Trade &trade() const { return m_page[m_next]; }
        void go() { ++m_next; }

    private:
        std::vector<Trade> m_page;
        std::size_t m_next = 0;
        bool m_isDone = false;
    };

    void step(const Symbol &market);
    void takeOfFile(const Symbol &market);
    [[nodiscard]] bool canStep() const;

    Side m_file;
    Side m_record;
    std::int64_t m_rows = 0;
    std::vector<IdRange> m_ids;
    std::vector<IdRange> m_onlyInFile;
    std::vector<IdRange> m_onlyInRecord;
    QString m_difference;
};

} // namespace tidemark
