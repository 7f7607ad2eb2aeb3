#include "session/record_room.h"

#include "core/counted.h"
#include "core/disk_space.h"
#include "database/keeping_survey.h"
#include "database/keeping_table.h"
#include "host/folder_compression.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QTimeZone>

namespace tidemark {
namespace {

[[nodiscard]] QDate dateOf(Timestamp moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date();
}

[[nodiscard]] QString clusterIn(const QString &privateFolder)
{
    const auto cluster = QDir(privateFolder).filePath(QStringLiteral("cluster"));
    return QDir(cluster).exists() ? cluster : privateFolder;
}

} // namespace

Result<KeepingAnswer> keepingAnswer(PgSession &session, const KeepingQuestion &question, const QString &privateFolder)
{
    const auto now = wallClock();
    auto answer = KeepingSurvey(session).answer(question, now);
    if (answer)
        tellRoom(answer.value(), privateFolder, *FolderTraits::system(), now);
    return answer;
}

Result<KeepingChanged> changeKeeping(PgSession &session, const KeepingChange &change, const QString &privateFolder)
{
    auto changed = KeepingTable(session).change(change);
    if (changed && change.compress && !privateFolder.isEmpty())
        changed = FolderTraits::system()->compress(clusterIn(privateFolder));
    return changed ? Result<KeepingChanged>(KeepingChanged()) : changed.error();
}

void tellRoom(KeepingAnswer &answer, const QString &privateFolder, const FolderTraits &traits, Timestamp now)
{
    if (privateFolder.isEmpty())
        return;
    answer.room = freeBytes(privateFolder);
    if (answer.room)
        answer.fullAt = fullAt(answer.flows, *answer.room, now);
    const auto folder = clusterIn(privateFolder);
    answer.compression = compressionAdvice(traits.of(folder), folder);
}

QString dayText(Timestamp moment, Timestamp now)
{
    const auto date = dateOf(moment);
    const bool isThisYear = date.year() == dateOf(now).year();
    return QLocale(QLocale::English).toString(date, isThisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString sizeText(double bytes)
{
    return englishNumbers().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString forecastText(const KeepingAnswer &answer, Timestamp now)
{
    if (!answer.room)
        return QStringLiteral("how much room its server has, only that computer knows");
    if (answer.fullAt)
        return QStringLiteral("full on %1 at this rate").arg(dayText(*answer.fullAt, now));
    return QStringLiteral("not full within ten years at this rate");
}

QString roomWarning(const KeepingAnswer &answer, Timestamp now)
{
    if (!isRoomScarce(answer.fullAt, now))
        return {};
    return QStringLiteral("The disk of the record will be full on %1 at this rate: %2 are free, and the record grows by about %3 a day. Pack "
                          "what is older (Settings → Keep, or tidemark-cli keep ALL --pack-after 30), archive months to another disk "
                          "(tidemark-cli archive), or make room. Nothing is dropped unless you choose it.")
        .arg(dayText(*answer.fullAt, now), sizeText(double(answer.room.value_or(0))), sizeText(answer.bytesPerDay));
}

} // namespace tidemark
