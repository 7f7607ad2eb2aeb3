#include "core/file_form.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace tidemark {
namespace {

struct FileFormWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::FileFormWords)
};

constexpr std::array forms{FileForm::Csv, FileForm::CsvGz, FileForm::Zip, FileForm::Parquet, FileForm::Tardis};

struct FormRow {
    const char *ending;
    double bytesPerTrade;
};

[[nodiscard]] const FormRow &rowOf(FileForm form)
{
    static constexpr std::array<FormRow, forms.size()> rows{{
        {"csv", 107}, {"csv.gz", 20}, {"zip", 17}, {"parquet", 14}, {"tardis.csv.gz", 20}}};
    return rows[std::size_t(form)];
}

[[nodiscard]] QString endings()
{
    QStringList all;
    for (const auto form : forms)
        all += QLatin1Char('.') + endingOf(form);
    return all.join(QStringLiteral(", "));
}

} // namespace

std::span<const FileForm> allFileForms()
{
    return forms;
}

QString endingOf(FileForm form)
{
    return QString::fromLatin1(rowOf(form).ending);
}

Result<FileForm> fileFormOf(const QString &path)
{
    std::optional<FileForm> found;
    for (const auto form : forms) {
        const bool ends = path.endsWith(QLatin1Char('.') + endingOf(form), Qt::CaseInsensitive);
        if (ends && (!found || endingOf(form).size() > endingOf(*found).size()))
            found = form;
    }
    if (found)
        return *found;
    return Error{FileFormWords::tr("The name “%1” does not tell the form of the file: it ends in one of %2.").arg(path, endings())};
}

Result<FileForm> fileFormNamed(const QString &word)
{
    const auto bare = word.startsWith(QLatin1Char('.')) ? word.sliced(1) : word;
    if (bare.compare(QLatin1String("tardis"), Qt::CaseInsensitive) == 0)
        return FileForm::Tardis;
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&](FileForm form) { return bare.compare(endingOf(form), Qt::CaseInsensitive) == 0; });
    if (found != forms.end())
        return *found;
    return Error{QStringLiteral("“%1” is not a form of file: it is one of %2.").arg(word, endings())};
}

std::int64_t estimatedBytes(FileForm form, std::int64_t trades)
{
    return std::int64_t(double(trades) * rowOf(form).bytesPerTrade);
}

} // namespace tidemark
