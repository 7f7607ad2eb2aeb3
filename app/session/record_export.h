#pragma once

#include "archive/receipt.h"
#include "archive/trade_sink.h"
#include "core/history_values.h"
#include "database/pg_session.h"

#include <functional>
#include <map>
#include <stop_token>

class QIODevice;

namespace tidemark {

// Writes trades or candles of one market or several into a file, or into a folder as a file a market: in the order of markets and
// ids, all values exact; the same range gives the same bytes. A file appears only when it is whole; cancelled or failed, whatever was at
// its path stays. Flat in memory. Blocks; run it on a thread and a session of its own, which nothing else uses meanwhile.
class RecordExport {
public:
    using Digits = std::map<Symbol, MarketDigits>; // as the exchange lists them; all 8 of others
    using Progress = std::function<void(const ExportProgress &)>; // after every page, on the same thread

    RecordExport(PgSession &session, const ExportQuestion &question, Digits digits = {});

    // Into the question's path.
    [[nodiscard]] ExportAnswer toFiles(const Progress &progress, std::stop_token stop);
    // Into a device that is open, as it comes: what was written before a failure cannot be taken back.
    [[nodiscard]] ExportAnswer toDevice(QIODevice &output, const Progress &progress, std::stop_token stop);

private:
    struct Outlook {
        Symbol symbol;
        Completeness completeness;
        std::int64_t rows = 0; // that are expected
    };
    enum class Outcome { Whole, Cancelled, Failed };

    [[nodiscard]] bool begin(const Progress &progress, std::stop_token stop);
    [[nodiscard]] bool lookAhead();
    [[nodiscard]] Result<Outlook> outlookOf(const Symbol &symbol);
    [[nodiscard]] bool hasRoom(const QString &folder);
    [[nodiscard]] bool writeFile(const QString &path, std::span<const Outlook> markets);
    [[nodiscard]] Outcome writeMarket(TradeSink &sink, const Outlook &market);
    [[nodiscard]] Result<MarketDigits> digitsOf(const Symbol &symbol);
    [[nodiscard]] Outcome writeTrades(TradeSink &sink, const Outlook &market);
    [[nodiscard]] Outcome judge(const Outlook &market);
    void tellAnew(const Completeness &completeness);
    [[nodiscard]] ExportedMarket &marketUnderWay();
    [[nodiscard]] Outcome writeCandles(TradeSink &sink, const Outlook &market);
    [[nodiscard]] bool writeReceipt(const QString &path, std::span<const Outlook> markets, std::span<const ReceiptMarket> written);
    [[nodiscard]] Result<std::vector<ReceiptGap>> gapsOf(const Symbol &symbol);
    void tell(std::int64_t more);
    [[nodiscard]] QString fileName(const Symbol &symbol) const;
    [[nodiscard]] RowKind rowKind() const { return m_question.candles.count() == 0 ? RowKind::Trades : RowKind::Candles; }
    [[nodiscard]] QString kindWord() const;

    [[nodiscard]] QString leftovers() const;
    [[nodiscard]] Outcome fail(const QString &problem);
    [[nodiscard]] Outcome failToWrite(const Error &why);
    [[nodiscard]] Outcome failToRead(const Error &why);
    [[nodiscard]] ExportAnswer ended(Outcome outcome);

    PgSession &m_session;
    const ExportQuestion m_question;
    Digits m_digits;
    std::stop_token m_stop;
    Progress m_progress;
    std::vector<Outlook> m_markets;
    std::vector<ReceiptMarket> m_written; // of the file under way
    bool m_isToDevice = false;
    QString m_path; // of the file under way
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    ExportAnswer m_answer;
};

} // namespace tidemark
