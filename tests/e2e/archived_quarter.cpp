#include "e2e/archived_quarter.h"

#include "support/file_content.h"

#include <QDir>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace tidemark {
namespace {

struct Market {
    const char *symbol;
    std::int64_t firstId;
    std::int64_t price;
    int trades; // a month
};

constexpr Market markets[] = {{"BTCUSDT", 4'100'000'000, 61'000, 6'000}, {"ETHUSDT", 1'900'000'000, 2'400, 3'000}, {"NEXOUSDT", 17, 1, 90}};

struct Span {
    const char *name;
    const char *next;
    const char *begins;
    bool isInMilliseconds;
};

constexpr Span spans[] = {{"2024-11", "2024-12", "2024-11-30T12:00:00Z", true},
                          {"2024-12", "2025-01", "2024-12-15T12:00:00Z", true},
                          {"2025-01", "2025-02", "2025-01-01T00:00:00Z", false}};

// What the only file of a zip holds; empty where there is none, or more than one.
[[nodiscard]] QByteArray onlyFileOf(const QString &path)
{
    std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(zip.get(), qPrintable(path), 65'536) != ARCHIVE_OK || archive_read_next_header(zip.get(), &entry) != ARCHIVE_OK)
        return {};
    QByteArray content;
    QByteArray part(1 << 16, Qt::Uninitialized);
    for (la_ssize_t read = 0; (read = archive_read_data(zip.get(), part.data(), std::size_t(part.size()))) > 0;)
        content.append(part.constData(), qsizetype(read));
    return archive_read_next_header(zip.get(), &entry) == ARCHIVE_EOF ? content : QByteArray();
}

using Files = QList<std::pair<QString, QByteArray>>;

// A month's last days apart, with some trades that stand in two files.
[[nodiscard]] Files filesOfDays(const ArchivedQuarter::Month &month)
{
    const auto half = month.trades.begin() + std::ptrdiff_t(month.trades.size() / 2);
    const std::vector<Trade> first(month.trades.begin(), half + 10);
    const std::vector<Trade> second(half, month.trades.end());
    return {{month.symbol + QStringLiteral("-trades-%1-part1.csv").arg(month.name), archiveCsv(first, month.form)},
            {month.symbol + QStringLiteral("-trades-%1-part2.csv.gz").arg(month.name), gzipOf(archiveCsv(second, month.form))}};
}

[[nodiscard]] QByteArray headedCsv(const ArchivedQuarter::Month &month)
{
    auto headed = month.form;
    headed.header = "id,price,qty,quote_qty,time,is_buyer_maker,is_best_match";
    headed.lineEnd = "\r\n";
    headed.endsLastLine = false;
    return archiveCsv(month.trades, headed);
}

[[nodiscard]] Files filesOf(const ArchivedQuarter::Month &month, int form)
{
    const auto zipped = month.file(QStringLiteral(".zip"));
    const Files content{{month.file(QStringLiteral(".csv")), month.csv()}};
    switch (form % 5) {
    case 0: {
        const auto zip = zipOf(content);
        return {{zipped, zip}, {zipped + QStringLiteral(".CHECKSUM"), checksumOf(zip, zipped)}};
    }
    case 1: return filesOfDays(month);
    case 2: return {{month.file(QStringLiteral(".csv")), headedCsv(month)}};
    case 3: return {{month.file(QStringLiteral(".csv.gz")), gzipOf(month.csv())}};
    default: return {{zipped, zipOf(content, "zip:compression=store")}};
    }
}

[[nodiscard]] QString contentDifference(const ArchivedQuarter::Month &month, const QByteArray &content)
{
    const auto wanted = month.csv();
    if (content == wanted)
        return {};
    const auto at = std::mismatch(content.begin(), content.end(), wanted.begin(), wanted.end()).first - content.begin();
    return QStringLiteral("%1: %2 bytes instead of %3, of which the first %4 are equal; then “%5” instead of “%6”")
        .arg(month.file(QString())).arg(content.size()).arg(wanted.size()).arg(at)
        .arg(QString::fromUtf8(content.mid(at, 60)), QString::fromUtf8(wanted.mid(at, 60)));
}

} // namespace

ArchivedQuarter::ArchivedQuarter(int times)
{
    for (const auto &market : markets) {
        auto id = market.firstId;
        for (const auto &span : spans) {
            m_months.push_back({QLatin1String(market.symbol), QLatin1String(span.name), QLatin1String(span.next),
                                madeHistory(market.symbol, id, span.begins, market.trades * times, span.isInMilliseconds, market.price),
                                {.isInMilliseconds = span.isInMilliseconds}});
            id += market.trades * times;
        }
    }
}

qint64 ArchivedQuarter::count() const
{
    qint64 count = 0;
    for (const auto &month : m_months)
        count += qint64(month.trades.size());
    return count;
}

QStringList ArchivedQuarter::writeTo(const QString &folder) const
{
    QDir().mkpath(folder);
    QStringList paths;
    int form = 0;
    for (const auto &month : m_months) {
        for (const auto &[name, content] : filesOf(month, form++)) {
            const auto path = writeFile(folder + QLatin1Char('/') + name, content);
            if (!name.endsWith(QLatin1String(".CHECKSUM")))
                paths += path;
        }
    }
    return paths;
}

QString ArchivedQuarter::difference(const Run &run, const QString &folder) const
{
    const auto sound = run({QStringLiteral("verify")});
    if (sound.exitCode != 0)
        return QString::fromUtf8(sound.output + sound.messages);
    for (const auto &month : m_months) {
        const auto file = folder + QStringLiteral("/out-") + month.file(QStringLiteral(".zip"));
        QFile::remove(file);
        const auto written = run({QStringLiteral("export"), month.symbol, month.name + QStringLiteral("-01"), month.next + QStringLiteral("-01"),
                                  QStringLiteral("--output"), file});
        if (written.exitCode != 0)
            return month.file(QString()) + QStringLiteral(": ") + QString::fromUtf8(written.messages);
        if (const auto other = contentDifference(month, onlyFileOf(file)); !other.isEmpty())
            return other;
    }
    return {};
}

} // namespace tidemark
