#pragma once

#include "archive/duckdb_session.h"
#include "archive/parquet.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace tidemark {

// Rows on their way to DuckDB, which asks for them on its own thread: a few pages wait at most. Any thread.
class ParquetRows {
public:
    using Page = std::variant<std::vector<Trade>, std::vector<Candle>>;

    // Waits for room; false: nobody takes any more.
    [[nodiscard]] bool put(Page page);
    void end();     // nothing follows
    void abandon(); // what is there is worth nothing
    void stopTaking();

    // Waits for the next page; absent at the end.
    [[nodiscard]] std::optional<Page> take();
    [[nodiscard]] bool isAbandoned() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Page> m_pages;
    bool m_hasEnded = false;
    bool m_isAbandoned = false;
    bool m_isTaken = true;
};

// Gives its rows to a COPY … TO of DuckDB's, which runs on a thread of its own and writes the file.
class ParquetSink final : public TradeSink {
public:
    ParquetSink(std::unique_ptr<DuckDbSession> session, RowKind rows);
    ~ParquetSink() override;

    [[nodiscard]] Result<void> start(const QString &path);
    [[nodiscard]] Result<void> begin(const MarketPart &) override { return {}; }
    [[nodiscard]] Result<void> write(std::span<const Trade> trades) override;
    [[nodiscard]] Result<void> write(std::span<const Candle> candles) override;
    [[nodiscard]] Result<void> finish() override;

private:
    static void declareColumns(duckdb::Handle info);
    static void fill(duckdb::Handle info, duckdb::Handle chunk);
    [[nodiscard]] Result<void> registerRows();
    [[nodiscard]] Result<void> put(ParquetRows::Page page);
    void join();
    duckdb::Index fillTrades(duckdb::Handle chunk, const std::vector<Trade> &trades);
    duckdb::Index fillCandles(duckdb::Handle chunk, const std::vector<Candle> &candles);
    template <typename Value>
    [[nodiscard]] Value *column(duckdb::Handle chunk, duckdb::Index number) const;
    void setText(duckdb::Handle chunk, duckdb::Index number, duckdb::Index row, std::string_view text) const;

    std::unique_ptr<DuckDbSession> m_session;
    RowKind m_kind;
    ParquetRows m_rows;
    std::optional<ParquetRows::Page> m_page; // of which `m_at` rows are handed on; DuckDB's thread
    std::size_t m_at = 0;
    QString m_tooLarge; // a sum that no column holds; DuckDB's thread
    std::optional<Result<void>> m_outcome;
    std::thread m_thread;
};

} // namespace tidemark
