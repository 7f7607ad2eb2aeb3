#include "core/archive_file.h"

#include <QRegularExpression>

namespace tidemark {
namespace {

using namespace std::chrono;

[[nodiscard]] QString dateText(Timestamp moment, ArchiveFile::Span span)
{
    return toIsoString(moment).left(span == ArchiveFile::Span::Day ? 10 : 7);
}

[[nodiscard]] std::optional<Timestamp> dateOf(const QString &text)
{
    const auto moment = parseTimestamp(text.size() == 7 ? text + QStringLiteral("-01") : text);
    return moment ? std::optional(*moment) : std::nullopt;
}

} // namespace

Timestamp dayStart(Timestamp moment)
{
    return floor<days>(moment);
}

Timestamp monthStart(Timestamp moment)
{
    const year_month_day date(floor<days>(moment));
    return sys_days(date.year() / date.month() / 1);
}

Timestamp nextMonth(Timestamp moment)
{
    const year_month_day date(floor<days>(moment));
    return sys_days((date.year() / date.month() + months(1)) / 1);
}

Timestamp ArchiveFile::to() const
{
    return span == Span::Day ? from + days(1) : nextMonth(from);
}

QString ArchiveFile::name() const
{
    return QStringLiteral("%1-trades-%2.zip").arg(symbol.toString(), dateText(from, span));
}

QString ArchiveFile::folder(const Symbol &symbol, Span span)
{
    const auto kind = span == Span::Day ? QStringLiteral("daily") : QStringLiteral("monthly");
    return QStringLiteral("data/spot/%1/trades/%2/").arg(kind, symbol.toString());
}

QString ArchiveFile::path() const
{
    return folder(symbol, span) + name();
}

std::optional<ArchiveFile> ArchiveFile::fromPath(const QString &path)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\Adata/spot/(daily|monthly)/trades/([^/]+)/\2-trades-(\d{4}-\d\d(?:-\d\d)?)\.zip\z)"));
    const auto match = form.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const auto symbol = Symbol::fromText(QStringView(match.captured(2)));
    const auto from = dateOf(match.captured(3));
    const auto span = match.captured(1) == QLatin1String("daily") ? Span::Day : Span::Month;
    const bool isDay = match.captured(3).size() == 10;
    if (!symbol || !from || isDay != (span == Span::Day))
        return std::nullopt;
    return ArchiveFile{*symbol, span, *from};
}

std::optional<ArchiveFile> ArchiveFile::fromName(const QString &name)
{
    const auto stem = name.section(QLatin1Char('.'), 0, 0);
    const auto symbol = stem.section(QStringLiteral("-trades-"), 0, 0);
    const auto kind = stem.size() - symbol.size() > 16 ? QStringLiteral("daily") : QStringLiteral("monthly");
    return fromPath(QStringLiteral("data/spot/%1/trades/%2/%3.zip").arg(kind, symbol, stem));
}

} // namespace tidemark
