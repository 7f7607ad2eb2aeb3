#include "support/archive_files.h"

#include <QCryptographicHash>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <random>

namespace tidemark {
namespace {

[[nodiscard]] QByteArray numberText(std::int64_t units, int decimals)
{
    auto text = QByteArray::number(qint64(units)).rightJustified(9, '0');
    text.insert(text.size() - 8, '.');
    text.chop(8 - decimals);
    return text.endsWith('.') ? text.chopped(1) : text;
}

void must(int done, archive *zip)
{
    if (done != ARCHIVE_OK)
        qFatal("%s", archive_error_string(zip));
}

} // namespace

std::vector<Trade> madeHistory(const char *symbol, std::int64_t firstId, const char *begins, int count, bool isInMilliseconds, std::int64_t firstPrice)
{
    std::mt19937_64 random{std::uint64_t(firstId)};
    auto moment = parseTimestamp(QString::fromUtf8(begins)).value();
    auto price = firstPrice * 100; // hundredths
    std::vector<Trade> made;
    for (int i = 0; i < count; ++i) {
        price = std::max<std::int64_t>(1, price + std::int64_t(random() % 5) - 2);
        moment += std::chrono::microseconds(random() % 400'000);
        const auto stamp = isInMilliseconds ? Timestamp(std::chrono::floor<std::chrono::milliseconds>(moment)) : moment;
        made.push_back({Symbol::fromText(std::string_view(symbol)).value(), firstId + i, stamp, Decimal::fromUnits(price * 1'000'000),
                        Decimal::fromUnits(std::int64_t(1 + random() % 5'000'000) * 1'000), random() % 2 == 0});
    }
    return made;
}

QByteArray archiveRow(const Trade &trade, const ArchiveForm &form)
{
    __extension__ using Wide = __int128;
    const auto quote = std::int64_t(Wide(trade.price.units()) * trade.quantity.units() / 100'000'000);
    const QByteArray yes = form.isLowerCase ? "true" : "True";
    const QByteArray no = form.isLowerCase ? "false" : "False";
    const auto micros = microsOf(trade.tradedAt);
    return QByteArray::number(qint64(trade.id)) + ',' + numberText(trade.price.units(), form.decimals) + ','
        + numberText(trade.quantity.units(), form.decimals) + ',' + numberText(quote, 8) + ','
        + QByteArray::number(qint64(form.isInMilliseconds ? micros / 1'000 : micros)) + ',' + (trade.buyerIsMaker ? yes : no) + ',' + yes;
}

QByteArray archiveCsv(const std::vector<Trade> &trades, const ArchiveForm &form)
{
    QByteArray csv = form.header.isEmpty() ? QByteArray() : form.header + form.lineEnd;
    for (const auto &trade : trades)
        csv += archiveRow(trade, form) + form.lineEnd;
    return form.endsLastLine ? csv : csv.chopped(form.lineEnd.size());
}

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &entries, const char *options)
{
    qsizetype room = 64 * 1024;
    for (const auto &entry : entries)
        room += entry.second.size() + 4096;
    QByteArray bytes(room, Qt::Uninitialized);
    std::size_t used = 0;
    auto *zip = archive_write_new();
    must(archive_write_set_format_zip(zip), zip);
    if (options)
        must(archive_write_set_options(zip, options), zip);
    must(archive_write_set_passphrase(zip, "secret"), zip); // of one that is encrypted
    must(archive_write_open_memory(zip, bytes.data(), std::size_t(bytes.size()), &used), zip);
    for (const auto &[name, content] : entries) {
        auto *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_filetype(entry, name.endsWith(QLatin1Char('/')) ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, content.size());
        must(archive_write_header(zip, entry), zip);
        if (archive_write_data(zip, content.constData(), std::size_t(content.size())) != content.size())
            qFatal("%s", archive_error_string(zip));
        archive_entry_free(entry);
    }
    must(archive_write_close(zip), zip);
    archive_write_free(zip);
    return bytes.first(qsizetype(used));
}

QByteArray gzipOf(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib does not begin");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not end");
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray checksumOf(const QByteArray &file, const QString &name)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8();
}

} // namespace tidemark
