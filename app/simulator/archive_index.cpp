#include "simulator/archive_index.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString asked(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

// The key itself, or the folder that stands for it.
[[nodiscard]] QString shownAs(const QString &key, const QString &prefix, const QString &delimiter)
{
    const auto end = delimiter.isEmpty() ? qsizetype(-1) : key.indexOf(delimiter, prefix.size());
    return end < 0 ? key : key.left(end + delimiter.size());
}

struct Page {
    QStringList entries;
    bool isTruncated = false;
};

[[nodiscard]] Page pageOf(const QStringList &keys, const QString &prefix, const QString &delimiter, const QString &marker, qsizetype most)
{
    Page page;
    for (const auto &key : keys) {
        const auto entry = key.startsWith(prefix) ? shownAs(key, prefix, delimiter) : QString();
        if (entry.isEmpty() || entry <= marker || (!page.entries.isEmpty() && page.entries.back() == entry))
            continue;
        if (page.entries.size() == most) {
            page.isTruncated = true;
            break;
        }
        page.entries.append(entry);
    }
    return page;
}

void writeEntry(QXmlStreamWriter &xml, const QString &entry, bool isFolder)
{
    xml.writeStartElement(isFolder ? QStringLiteral("CommonPrefixes") : QStringLiteral("Contents"));
    xml.writeTextElement(isFolder ? QStringLiteral("Prefix") : QStringLiteral("Key"), entry);
    if (!isFolder)
        xml.writeTextElement(QStringLiteral("StorageClass"), QStringLiteral("STANDARD"));
    xml.writeEndElement();
}

} // namespace

QByteArray archiveIndex(const QStringList &keys, const QUrlQuery &query)
{
    constexpr qsizetype mostKeys = 1000;
    const auto prefix = asked(query, "prefix");
    const auto delimiter = asked(query, "delimiter");
    const bool isSecond = asked(query, "list-type") == QLatin1String("2");
    const auto most = asked(query, "max-keys").isEmpty() ? mostKeys : std::clamp<qsizetype>(asked(query, "max-keys").toInt(), 0, mostKeys);
    const auto page = pageOf(keys, prefix, delimiter, asked(query, isSecond ? "continuation-token" : "marker"), most);
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(QStringLiteral("http://s3.amazonaws.com/doc/2006-03-01/"));
    xml.writeStartElement(QStringLiteral("ListBucketResult"));
    xml.writeTextElement(QStringLiteral("Name"), QStringLiteral("data.binance.vision"));
    xml.writeTextElement(QStringLiteral("Prefix"), prefix);
    xml.writeTextElement(QStringLiteral("MaxKeys"), QString::number(most));
    xml.writeTextElement(QStringLiteral("Delimiter"), delimiter);
    xml.writeTextElement(QStringLiteral("IsTruncated"), page.isTruncated ? QStringLiteral("true") : QStringLiteral("false"));
    if (page.isTruncated && !page.entries.isEmpty() && (isSecond || !delimiter.isEmpty()))
        xml.writeTextElement(isSecond ? QStringLiteral("NextContinuationToken") : QStringLiteral("NextMarker"), page.entries.back());
    for (const auto &entry : page.entries)
        writeEntry(xml, entry, !delimiter.isEmpty() && entry.size() > prefix.size() && entry.endsWith(delimiter));
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace tidemark
