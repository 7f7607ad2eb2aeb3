#include "database/partitions.h"

#include "database/database_error.h"
#include "database/sql_state.h"
#include "database/sql_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr auto untilTriedAgain = seconds(10);
// Whoever waits for a new month's lock keeps the other months' trades waiting.
constexpr auto monthLockWait = "SET LOCAL lock_timeout = '2s'";
constexpr auto dropLockWait = "SET LOCAL lock_timeout = '300ms'";
const auto tableIsThere = QStringLiteral("42P07");
const auto overlaps = QStringLiteral("42P17");
const auto breaksDefault = QStringLiteral("23514");

[[nodiscard]] year_month monthOf(Timestamp moment)
{
    const year_month_day date(floor<days>(moment));
    return date.year() / date.month();
}

[[nodiscard]] Timestamp startOf(year_month month)
{
    return sys_days(month / day(1));
}

[[nodiscard]] QByteArray digits(unsigned number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

[[nodiscard]] QByteArray monthName(year_month month, char separator)
{
    return digits(unsigned(int(month.year())), 4) + separator + digits(unsigned(month.month()), 2);
}

[[nodiscard]] QByteArray nameOf(year_month month)
{
    return "trades_" + monthName(month, '_');
}

[[nodiscard]] QByteArray bound(Timestamp moment)
{
    auto text = QByteArray::fromStdString(toIsoText(moment)).replace('Z', "+00");
    return '\'' + text.replace(".000000", "") + '\'';
}

// Of seconds since 1970, "-Infinity" and "Infinity".
[[nodiscard]] Timestamp momentOf(std::string_view text)
{
    const auto micros = std::round(QByteArray(text.data(), qsizetype(text.size())).toDouble() * 1e6);
    if (text.ends_with("Infinity") || std::abs(micros) > 9e18) // a word that Qt does not read
        return text.starts_with('-') ? Timestamp::min() : Timestamp::max();
    return timestampFromMicros(std::int64_t(micros));
}

} // namespace

QString monthText(Timestamp moment)
{
    return QString::fromLatin1(monthName(monthOf(moment), '-'));
}

void Partitions::forget()
{
    m_known.clear();
    m_failed.clear();
}

Result<Partitions::Unavailable> Partitions::ensureFor(std::span<const Trade> trades)
{
    const auto engine = Engine::of(m_session);
    if (!engine)
        return engine.error();
    Unavailable unavailable;
    std::optional<year_month> current; // trades come in runs of one month
    for (const auto &trade : trades) {
        if (current && trade.tradedAt >= startOf(*current) && trade.tradedAt < startOf(*current + months(1)))
            continue;
        current = monthOf(trade.tradedAt);
        if (current->year() < year(1970) || current->year() > year(9998))
            return Error{QStringLiteral("a trade's time lies beyond all months that can be stored"), QStringLiteral("22008")};
        if (!engine->hasMonths())
            continue;
        for (const auto month : {*current, *current + months(1)}) {
            if (auto ensured = ensure(month, month != *current); !ensured)
                return ensured.error();
        }
        if (const auto failed = m_failed.find(*current); failed != m_failed.end())
            unavailable[monthText(startOf(*current))] = failed->second.why;
    }
    return unavailable;
}

// Fails where nothing can be stored at all; what concerns this month alone is kept in m_failed.
Result<void> Partitions::ensure(Month month, bool isInAdvance)
{
    if (m_known.contains(month))
        return {};
    const auto failed = m_failed.find(month);
    if (failed != m_failed.end() && Clock::now() < failed->second.again)
        return {};
    auto made = make(month);
    // Somebody else's partition came between our look and our making; or a cluster's servers locked against one another.
    for (int again = 0; again < 3 && !made && (made.error().code == overlaps || SqlState::isDeadlock(made.error().code)); ++again)
        made = make(month);
    if (made) {
        m_known.insert(month);
        m_failed.erase(month);
        return {};
    }
    const auto &error = made.error();
    if (m_session.isBroken() || (SqlState::isOfAll(error.code) && !SqlState::isLocked(error.code) && !isInAdvance))
        return made;
    m_failed[month] = {sentenceFor(month, error), Clock::now() + untilTriedAgain};
    return {};
}

Result<void> Partitions::make(Month month)
{
    bool hasDefault = false;
    auto made = inTransaction(m_session, [&]() -> Result<void> {
        if (auto bounded = m_session.run(monthLockWait); !bounded)
            return bounded;
        // In a statement of its own: what another writer has just made is seen only by a later snapshot.
        if (auto locked = m_session.run(sqlQuery(QStringLiteral("partitions_lock"))); !locked)
            return locked;
        const auto there = existing();
        if (!there)
            return there.error();
        hasDefault = std::any_of(there->begin(), there->end(), [](const Partition &partition) { return partition.isDefault; });
        for (const auto &part : missingOf(month, *there)) {
            if (auto created = create(part); !created)
                return created;
        }
        return {};
    });
    if (made || !hasDefault || m_session.isBroken() || SqlState::isOfAll(made.error().code) || made.error().code == overlaps)
        return made;
    if (!std::exchange(m_saidDefault, true))
        qCWarning(databaseLog).noquote() << QStringLiteral("The month %1 gets no partition of its own (%2); its trades go to the partition "
                                                           "that takes what no other one does.").arg(monthText(startOf(month)), made.message());
    return {};
}

Result<std::vector<Partitions::Partition>> Partitions::existing()
{
    const auto rows = m_session.query(sqlQuery(QStringLiteral("partitions_existing")));
    if (!rows)
        return rows.error();
    std::vector<Partition> found;
    for (int row = 0; row < rows->count(); ++row)
        found.push_back({rows->string(row, 0), momentOf(rows->text(row, 1)), momentOf(rows->text(row, 2)), rows->boolean(row, 3)});
    return found;
}

std::vector<Partitions::Part> Partitions::missingOf(Month month, const std::vector<Partition> &there)
{
    const auto end = startOf(month + months(1));
    std::vector<Part> missing;
    auto from = startOf(month);
    const auto add = [&](Timestamp to) {
        if (from >= to)
            return;
        auto name = nameOf(month);
        if (from != startOf(month) || to != end)
            name += "_from_" + digits(unsigned(duration_cast<hours>(from - startOf(month)).count()), 3);
        missing.push_back({from, to, name});
    };
    for (const auto &partition : there) { // ascending
        if (partition.isDefault || partition.to <= from || partition.from >= end)
            continue;
        add(partition.from);
        from = std::max(from, partition.to);
    }
    add(end);
    return missing;
}

Result<void> Partitions::create(const Part &part)
{
    auto sql = sqlQuery(QStringLiteral("partition_create"));
    sql.replace(":partition", part.name).replace(":from", bound(part.from)).replace(":to", bound(part.to));
    return m_session.run(sql);
}

Result<std::vector<Partitions::Partition>> Partitions::own()
{
    const auto engine = Engine::of(m_session);
    if (!engine)
        return engine.error();
    auto found = std::vector<Partition>();
    if (!engine->hasMonths())
        return found;
    auto done = inTransaction(m_session, [&]() -> Result<void> {
        auto there = existing();
        if (!there)
            return there.error();
        found = std::move(there).value();
        return {};
    });
    if (!done)
        return done.error();
    static const QRegularExpression ours(QStringLiteral("^trades_\\d{4}_\\d{2}(_from_\\d{3})?$"));
    std::erase_if(found, [](const Partition &partition) { return partition.isDefault || !ours.match(partition.name).hasMatch(); });
    return found;
}

Result<Partitions::Drop> Partitions::dropIfEmpty(const QString &name)
{
    bool isGone = false;
    auto dropped = inTransaction(m_session, [&]() -> Result<void> {
        if (auto bounded = m_session.run(dropLockWait); !bounded)
            return bounded;
        const auto rows = m_session.query(sqlQuery(QStringLiteral("partition_drop")), {name.toUtf8()});
        isGone = rows && rows->boolean(0, 0);
        return rows ? Result<void>() : rows.error();
    });
    if (!dropped && SqlState::isLocked(dropped.error().code))
        return Drop::Busy;
    if (!dropped)
        return dropped.error();
    if (isGone)
        forget();
    return isGone ? Drop::Done : Drop::HasRows;
}

Result<bool> Partitions::vacuum(const QString &table)
{
    const auto isMine = m_session.query(sqlQuery(QStringLiteral("table_mine")), {table.toUtf8()});
    if (!isMine)
        return isMine.error();
    if (!isMine->boolean(0, 0))
        return false;
    const auto vacuumed = m_session.run("VACUUM public." + table.toUtf8());
    return vacuumed ? Result<bool>(true) : vacuumed.error();
}

QString Partitions::sentenceFor(Month month, const Error &error) const
{
    const auto name = monthText(startOf(month));
    const auto table = QString::fromLatin1(nameOf(month));
    if (error.code == tableIsThere)
        return QStringLiteral("trades of %1 cannot be stored, since the table %2 is there but is no partition of trades. Attach it again (ALTER "
                              "TABLE trades ATTACH PARTITION %2 FOR VALUES FROM (%3) TO (%4)) or rename it, and they are stored by themselves")
            .arg(name, table, QString::fromLatin1(bound(startOf(month))), QString::fromLatin1(bound(startOf(month + months(1)))));
    if (error.code == breaksDefault)
        return QStringLiteral("trades of %1 cannot be stored, since its partition cannot be made (%2)").arg(name, error.message);
    if (SqlState::isLocked(error.code))
        return QStringLiteral("trades of %1 wait for their partition, which cannot be made while another program holds a lock on trades").arg(name);
    return QStringLiteral("trades of %1 cannot be stored, since their partition cannot be made (%2). Make it, or mend what keeps it from "
                          "being made, and they are stored by themselves").arg(name, error.message);
}

} // namespace tidemark
