#include "session/spool_owners.h"

#include "core/counted.h"
#include "host/json_file.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logOwners, "tidemark.spool")

const QString joint = QStringLiteral(" in ");

constexpr qint64 mostOwnersBytes = 1'000'000;

// The spellings of this computer's own server that differ in nothing else: one form for all of them. A socket is the default
// port's, unless the address names another. A private server is that of the folder the spool lies in, wherever that was before.
QString ofThisComputer(const QString &address)
{
    static const QRegularExpression ownFolder(QStringLiteral("^private server in .*(/[^/]*)$"));
    if (const auto match = ownFolder.match(address); match.hasMatch())
        return QStringLiteral("private") + match.captured(1);
    static const QRegularExpression loopback(QStringLiteral("^(?:localhost|127(?:\\.\\d{1,3}){3}|::1|/.+?)(?::(\\d+))?(/[^/]+/[^/]+)$"));
    const auto match = loopback.match(address);
    if (!match.hasMatch())
        return {};
    const auto port = match.captured(1);
    return (port.isEmpty() ? QStringLiteral("5432") : port) + match.captured(2);
}

} // namespace

SpoolOwners::SpoolOwners(const QString &spoolFolder, QString exchange, QString address)
    : m_path(spoolFolder + QStringLiteral("/records.json"))
    , m_exchange(std::move(exchange))
    , m_address(std::move(address))
{
}

void SpoolOwners::noteReached(const QString &record)
{
    m_record = record;
    const auto read = readJsonFile(m_path, mostOwnersBytes);
    auto known = read ? *read : QJsonObject();
    if (known.value(m_address).toString() == record)
        return;
    known.insert(m_address, record);
    const auto written = writeJsonFile(m_path, known);
    const auto problem = read && written
        ? QString()
        : QStringLiteral("%1 cannot be %2: %3. It tells which database is at which address, so a spool that another run has left for one that it never reached is not stored unasked; nothing is lost.")
              .arg(QDir::toNativeSeparators(m_path), written ? QStringLiteral("read, and is written anew") : QStringLiteral("written"), written ? read.message() : written.message());
    if (std::exchange(m_problem, problem) != problem && !problem.isEmpty())
        qCWarning(logOwners).noquote() << problem;
}

QString SpoolOwners::recordAt(const QString &address) const
{
    const auto known = readJsonFile(m_path, mostOwnersBytes);
    return known ? known->value(address).toString() : QString();
}

SpoolOwners::Owner SpoolOwners::ownerOf(const SpoolLabel &label) const
{
    if (label.identity.isEmpty())
        return Owner::Ours; // cut off before it was laid out; there is nothing in it
    const auto prefix = m_exchange + joint;
    if (!label.identity.startsWith(prefix))
        return Owner::Another;
    const auto record = label.record.isEmpty() ? recordAt(label.identity) : label.record;
    if (!record.isEmpty() && !m_record.isEmpty())
        return record == m_record ? Owner::Ours : Owner::Another;
    if (label.identity == m_address)
        return Owner::Ours;
    const auto ours = ofThisComputer(m_address.sliced(prefix.size()));
    return !ours.isEmpty() && ofThisComputer(label.identity.sliced(prefix.size())) == ours ? Owner::Ours : Owner::Unknown;
}

QString SpoolOwners::leftText(const QString &path, const SpoolLabel &label, std::int64_t trades, Owner owner)
{
    const auto why = owner == Owner::Another ? QStringLiteral("which is not the one in use now")
                                             : QStringLiteral("and whether that is the one in use now cannot be told, since it was never reached there");
    return QStringLiteral("The spool %1 holds %2 for “%3”, %4. What is left there is stored as soon as Tidemark records into that "
                          "database again; if it is not wanted, delete the file.").arg(path, counted(trades, u"%1 trade", u"%1 trades"), label.identity, why);
}

} // namespace tidemark
