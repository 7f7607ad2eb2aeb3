#include "database/partitions.h"

#include "database/pg_transaction.h"
#include "database/sql_text.h"

#include <charconv>
#include <optional>

namespace tidemark {
namespace {

using namespace std::chrono;

[[nodiscard]] year_month monthOf(Timestamp moment)
{
    const year_month_day date(floor<days>(moment));
    return date.year() / date.month();
}

[[nodiscard]] Timestamp startOf(year_month month)
{
    return sys_days(month / day(1));
}

[[nodiscard]] QByteArray nameOf(year_month month)
{
    return "trades_" + QByteArray::number(int(month.year())).rightJustified(4, '0') + '_'
        + QByteArray::number(unsigned(month.month())).rightJustified(2, '0');
}

// "trades_2024_08"; nothing for a partition that has another name.
[[nodiscard]] std::optional<year_month> monthNamed(std::string_view name)
{
    int yearNumber = 0;
    unsigned monthNumber = 0;
    constexpr std::string_view prefix = "trades_";
    if (!name.starts_with(prefix))
        return std::nullopt;
    const char *end = name.data() + name.size();
    const auto afterYear = std::from_chars(name.data() + prefix.size(), end, yearNumber).ptr;
    if (afterYear == end || std::from_chars(afterYear + 1, end, monthNumber).ptr != end)
        return std::nullopt;
    const auto month = year(yearNumber) / std::chrono::month(monthNumber);
    return month.ok() && std::string_view(nameOf(month)) == name ? std::optional(month) : std::nullopt;
}

[[nodiscard]] QByteArray bound(year_month month)
{
    return '\'' + QByteArray::fromStdString(toIsoText(startOf(month))).replace('Z', "+00") + '\'';
}

} // namespace

Result<void> Partitions::ensureFor(std::span<const Trade> trades)
{
    Months missing;
    std::optional<year_month> current; // trades come in runs of one month
    for (const auto &trade : trades) {
        if (current && trade.tradedAt >= startOf(*current) && trade.tradedAt < startOf(*current + months(1)))
            continue;
        current = monthOf(trade.tradedAt);
        if (current->year() < year(1970) || current->year() > year(9998))
            return Error{QStringLiteral("a trade's time lies beyond all months that can be stored"), QStringLiteral("22008")};
        for (const auto month : {*current, *current + months(1)}) {
            if (!m_known.contains(month))
                missing.insert(month);
        }
    }
    return missing.empty() ? Result<void>() : make(missing);
}

Result<void> Partitions::make(const Months &wanted)
{
    Months there;
    auto made = inTransaction(m_session, [&]() -> Result<void> {
        // In a statement of its own: what another writer has just made is seen only by a later snapshot.
        if (auto locked = m_session.run(sqlQuery(QStringLiteral("partitions_lock"))); !locked)
            return locked;
        auto found = existing();
        if (!found)
            return found.error();
        there = std::move(*found);
        for (const auto month : wanted) {
            if (!there.insert(month).second)
                continue;
            if (auto created = create(month); !created)
                return created;
        }
        return {};
    });
    if (made)
        m_known = std::move(there);
    return made;
}

Result<Partitions::Months> Partitions::existing()
{
    auto rows = m_session.query(sqlQuery(QStringLiteral("partitions_existing")));
    if (!rows)
        return rows.error();
    Months found;
    for (int row = 0; row < rows->count(); ++row) {
        if (const auto month = monthNamed(rows->text(row, 0)))
            found.insert(*month);
    }
    return found;
}

Result<void> Partitions::create(year_month month)
{
    auto sql = sqlQuery(QStringLiteral("partition_create"));
    sql.replace(":partition", nameOf(month)).replace(":from", bound(month)).replace(":to", bound(month + months(1)));
    return m_session.run(sql);
}

} // namespace tidemark
