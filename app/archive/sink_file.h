#pragma once

#include "archive/trade_sink.h"

#include <QString>

class QFile;
class QSaveFile;

namespace tidemark {

// A file of trades or candles that appears only when it is whole: until commit() what is at the path stays, and without it
// nothing is left behind. Errors say why, without a full stop, but for what has sentences of its own: a missing DuckDB library,
// and rows that a form does not have.
class SinkFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<SinkFile>> create(const QString &path, FileForm form, RowKind rows);
    ~SinkFile();
    SinkFile(const SinkFile &) = delete;
    SinkFile &operator=(const SinkFile &) = delete;

    // What a file is written as, by create(), that gets its own name only after commit(): nobody else calls a file so.
    [[nodiscard]] static QString pathBefore(const QString &path);
    // What a kill has left beside the path, which has the beginning of a zip or of a Parquet file: of pathBefore() all of it, else without the
    // end alone. What else has such a name, a copy or a sum of the file (.backup, .sha256), and a zip that another program writes stay.
    static void removeUnfinished(const QString &path, FileForm form);

    [[nodiscard]] TradeSink &sink() { return *m_sink; }
    // Finishes the sink and puts the file in its place, on the disk for good.
    [[nodiscard]] Result<void> commit();

private:
    explicit SinkFile(const QString &path);
    [[nodiscard]] Result<void> open(FileForm form, RowKind rows);
    [[nodiscard]] Result<void> openParquet(RowKind rows);
    [[nodiscard]] Result<void> putInPlace();

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QFile> m_aside; // what a library writes by its path
    std::unique_ptr<TradeSink> m_sink; // ends before its file
};

} // namespace tidemark
