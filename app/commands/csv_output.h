#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QSaveFile;

namespace tidemark {

// Where rows of an answer go: a file, which is there only once it is whole, or standard output, named by -. Errors are whole sentences;
// an empty one was told already, or nobody reads any more.
class CsvOutput {
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvOutput>> open(const QString &path);
    ~CsvOutput();
    CsvOutput(const CsvOutput &) = delete;
    CsvOutput &operator=(const CsvOutput &) = delete;

    [[nodiscard]] bool isStandardOutput() const { return !m_file; }
    [[nodiscard]] Result<void> write(const QByteArray &rows);
    [[nodiscard]] Result<void> commit();

private:
    CsvOutput();
    [[nodiscard]] Error failure() const;

    std::unique_ptr<QSaveFile> m_file;
};

} // namespace tidemark
