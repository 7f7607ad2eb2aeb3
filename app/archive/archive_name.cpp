#include "archive/archive_name.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tidemark {
namespace {

using namespace std::chrono;

[[nodiscard]] int numberOf(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt();
}

// "BTCUSDT-trades-anything.csv": whose it is, where nothing says more.
[[nodiscard]] std::optional<Symbol> looselyNamed(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    const auto end = name.indexOf(QStringLiteral("-trades-"));
    const auto symbol = Symbol::fromText(QStringView(name).left(std::max<qsizetype>(end, 0)));
    return symbol ? std::optional(*symbol) : std::nullopt;
}

[[nodiscard]] std::optional<Symbol> named(const QString &path)
{
    const auto name = ArchiveName::of(path);
    return name ? std::optional(name->symbol) : std::nullopt;
}

} // namespace

std::optional<ArchiveName> ArchiveName::of(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A([^-]+)-(?:trades|aggTrades|\d+[a-zA-Z]+)-(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d))"));
    const auto match = pattern.match(QFileInfo(path).fileName());
    const auto symbol = Symbol::fromText(match.capturedView(1));
    if (!match.hasMatch() || !symbol)
        return std::nullopt;
    const year_month month(year(numberOf(match, 2)), std::chrono::month(unsigned(numberOf(match, 3))));
    const bool isDay = match.hasCaptured(4);
    const auto first = month / day(isDay ? unsigned(numberOf(match, 4)) : 1U);
    if (!first.ok())
        return std::nullopt;
    const sys_days from(first);
    return ArchiveName{*symbol, from, isDay ? from + days(1) : sys_days((month + months(1)) / 1)};
}

Result<std::optional<Symbol>> marketOf(const QString &path, const QString &member, const std::optional<Symbol> &said)
{
    const auto outer = named(path);
    const auto strict = named(member);
    const auto inner = strict ? strict : looselyNamed(member);
    if (said && (outer || inner) && outer != said && inner != said) {
        return Error{QStringLiteral("“%1” is a file of %2 by its name, but %3 was named as its market. Leave that out, or give the file its "
                                    "right name.").arg(inner && !outer ? member : path, (outer ? outer : inner)->toString(), said->toString())};
    }
    if (said)
        return said;
    if (outer && inner && outer != inner) {
        return Error{QStringLiteral("“%1” is a file of %2 by its name, but “%3” in it is one of %4. Find out which is right, and name it with "
                                    "--symbol.").arg(path, outer->toString(), member, inner->toString())};
    }
    if (outer || inner)
        return outer ? outer : inner;
    return looselyNamed(path);
}

} // namespace tidemark
