#include "exchange/archive_listing.h"

#include <QUrlQuery>
#include <QXmlStreamReader>

namespace tidemark {
namespace {

const QUrl publicStorage(QStringLiteral("https://s3-ap-northeast-1.amazonaws.com/data.binance.vision"));

[[nodiscard]] bool isPublicHost(const QUrl &base)
{
    return base.host() == QLatin1String("data.binance.vision");
}

// Contents/Key and CommonPrefixes/Prefix; names without their namespace, which copies of the storage may leave out.
void readElement(QXmlStreamReader &xml, const QString &parent, ArchivePage &page)
{
    const auto name = xml.name().toString();
    if (parent == QLatin1String("Contents") && name == QLatin1String("Key"))
        page.keys.append(xml.readElementText());
    else if (parent == QLatin1String("CommonPrefixes") && name == QLatin1String("Prefix"))
        page.prefixes.append(xml.readElementText());
    else if (name == QLatin1String("IsTruncated"))
        page.isTruncated = xml.readElementText() == QLatin1String("true");
    else if (name == QLatin1String("NextMarker"))
        page.next = xml.readElementText();
}

} // namespace

Result<ArchivePage> ArchivePage::fromXml(const QByteArray &text)
{
    ArchivePage page;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("ListBucketResult"))
        return Error{QStringLiteral("The answer is no listing of an archive.")};
    QString parent;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name().toString();
        if (name == QLatin1String("Contents") || name == QLatin1String("CommonPrefixes"))
            parent = name;
        else
            readElement(xml, parent, page);
    }
    if (xml.hasError())
        return Error{QStringLiteral("The archive's listing is broken off: %1").arg(xml.errorString())};
    // Without a delimiter S3 leaves it out; with one it may be the last key or the last folder.
    if (page.isTruncated && page.next.isEmpty())
        page.next = std::max(page.keys.value(page.keys.size() - 1), page.prefixes.value(page.prefixes.size() - 1));
    return page;
}

std::vector<ArchiveFile> ArchivePage::files() const
{
    std::vector<ArchiveFile> found;
    for (const auto &key : keys) {
        if (const auto file = ArchiveFile::fromPath(key))
            found.push_back(*file);
    }
    return found;
}

QUrl archiveListingUrl(const QUrl &base, const QString &prefix, const QString &marker)
{
    auto url = isPublicHost(base) ? publicStorage : base;
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("delimiter"), QStringLiteral("/"));
    query.addQueryItem(QStringLiteral("prefix"), QString::fromLatin1(QUrl::toPercentEncoding(prefix, "/")));
    if (!marker.isEmpty())
        query.addQueryItem(QStringLiteral("marker"), QString::fromLatin1(QUrl::toPercentEncoding(marker, "/")));
    url.setQuery(query);
    return url;
}

} // namespace tidemark
