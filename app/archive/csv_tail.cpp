#include "archive/csv_tail.h"

#include "archive/csv_rows.h"

#include <QFile>

#include <charconv>

namespace tidemark {
namespace {

[[nodiscard]] Error notOurs(const QString &path, std::int64_t line)
{
    return {QStringLiteral("The file %1 is not a CSV of trades that Tidemark wrote (line %2), so nothing is appended to it. Name another "
                           "file, or one that is not there yet.").arg(path).arg(line)};
}

[[nodiscard]] std::string_view cutField(std::string_view &rest)
{
    const auto comma = std::min(rest.find(','), rest.size());
    const auto field = rest.substr(0, comma);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
    return field;
}

[[nodiscard]] bool note(CsvTail &tail, std::string_view line)
{
    const auto idText = cutField(line);
    std::int64_t id = 0;
    const auto [end, fault] = std::from_chars(idText.data(), idText.data() + idText.size(), id);
    const auto symbol = Symbol::fromText(cutField(line));
    const auto momentText = cutField(line);
    const auto moment = parseTimestamp(QString::fromLatin1(momentText.data(), qsizetype(momentText.size())));
    if (fault != std::errc() || end != idText.data() + idText.size() || !symbol || !moment)
        return false;
    tail.markets[*symbol] = {id, *moment};
    return true;
}

} // namespace

Result<CsvTail> CsvTail::of(const QString &path)
{
    CsvTail tail;
    QFile file(path);
    if (!file.exists())
        return tail;
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The file %1 cannot be read: %2. Nothing is appended to it.").arg(path, file.errorString())};
    for (std::int64_t number = 1; !file.atEnd(); ++number) {
        const auto line = file.readLine();
        if (!line.endsWith('\n'))
            return number == 1 && !line.isEmpty() ? Result<CsvTail>(notOurs(path, number)) : Result<CsvTail>(tail);
        const std::string_view text(line.constData(), std::size_t(line.size()));
        const bool isFit = number == 1 ? text == csvHeader : note(tail, text.substr(0, text.size() - 1));
        if (!isFit)
            return notOurs(path, number);
        tail.wholeBytes += line.size();
    }
    return tail;
}

} // namespace tidemark
