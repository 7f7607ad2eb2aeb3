#include "commands/csv_output.h"

#include "commands/answers.h"
#include "core/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace tidemark {
namespace {

[[nodiscard]] Error cannotWrite(const QString &path, const QString &why)
{
    return {QStringLiteral("%1 cannot be written: %2. No file was written, and the record is as it was. Choose another place, or make room there.")
                .arg(path, why)};
}

} // namespace

CsvOutput::CsvOutput() = default;
CsvOutput::~CsvOutput() = default;

Result<std::unique_ptr<CsvOutput>> CsvOutput::open(const QString &path)
{
    std::unique_ptr<CsvOutput> output(new CsvOutput);
    if (path == QLatin1String("-"))
        return output;
    output->m_file = std::make_unique<QSaveFile>(QFileInfo(path).absoluteFilePath());
    // A file would be put in the place of a device or a pipe.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return cannotWrite(path, QStringLiteral("it is not a file"));
    if (!output->m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return output->failure();
    return output;
}

Result<void> CsvOutput::write(const QByteArray &rows)
{
    if (m_file)
        return writeAll(*m_file, rows) ? Result<void>() : failure();
    printText(QString::fromUtf8(rows));
    return isAnswerWhole() ? Result<void>() : Error{QString()};
}

Result<void> CsvOutput::commit()
{
    return !m_file || m_file->commit() ? Result<void>() : failure();
}

Error CsvOutput::failure() const
{
    return cannotWrite(m_file->fileName(), m_file->errorString());
}

} // namespace tidemark
