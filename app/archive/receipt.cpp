#include "archive/receipt.h"

#include "core/sha256.h"
#include "core/whole_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace tidemark {
namespace {

const QString sealKey = QStringLiteral("receipt_sha256");
constexpr qint64 summedAtOnce = 1 << 20;

[[nodiscard]] QByteArray sha256Of(const QByteArray &bytes)
{
    return Sha256::of({bytes.constData(), std::size_t(bytes.size())}).toHex();
}

// Keys are sorted within a QJsonObject, so the same values give the same sum however they were laid out.
[[nodiscard]] QString sealOf(QJsonObject object)
{
    object.remove(sealKey);
    return QString::fromLatin1(sha256Of(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

// Without the blanks between its words: compact JSON, if it was written by us.
[[nodiscard]] QByteArray withoutLayout(const QByteArray &text)
{
    QByteArray bare;
    bare.reserve(text.size());
    bool isInWord = false;
    bool isEscaped = false;
    for (const char c : text) {
        if (!isInWord && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            continue;
        bare += c;
        if (c == '"' && !isEscaped)
            isInWord = !isInWord;
        isEscaped = isInWord && !isEscaped && c == '\\';
    }
    return bare;
}

[[nodiscard]] QString gapWord(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Hole:
        return QStringLiteral("hole");
    case StretchKind::Skipped:
        return QStringLiteral("skipped");
    case StretchKind::Rejected:
        return QStringLiteral("rejected");
    case StretchKind::Dropped:
        return QStringLiteral("dropped");
    default:
        return QStringLiteral("missing");
    }
}

[[nodiscard]] QJsonObject idsObject(IdRange ids)
{
    return {{QStringLiteral("first_id"), qint64(ids.first)}, {QStringLiteral("last_id"), qint64(ids.last)}};
}

[[nodiscard]] IdRange idsOf(const QJsonObject &object)
{
    return {object.value(QStringLiteral("first_id")).toInteger(0), object.value(QStringLiteral("last_id")).toInteger(-1)};
}

[[nodiscard]] QJsonObject marketObject(const ReceiptMarket &market)
{
    QJsonArray ids;
    for (const auto &range : market.ids)
        ids.append(idsObject(range));
    QJsonArray gaps;
    for (const auto &gap : market.gaps) {
        auto object = idsObject(gap.ids);
        object.insert(QStringLiteral("kind"), gap.kind);
        gaps.append(object);
    }
    QJsonObject object{{QStringLiteral("symbol"), market.symbol.toString()},
                       {QStringLiteral("rows"), qint64(market.rows)},
                       {QStringLiteral("ids"), ids},
                       {QStringLiteral("complete"), market.completeness.isComplete()},
                       {QStringLiteral("starts_before_record"), market.completeness.startsBeforeRecord},
                       {QStringLiteral("ends_after_record"), market.completeness.endsAfterRecord},
                       {QStringLiteral("stored"), qint64(market.completeness.stored)},
                       {QStringLiteral("missing"), qint64(market.completeness.missing)},
                       {QStringLiteral("holes"), qint64(market.completeness.holes)},
                       {QStringLiteral("skipped"), qint64(market.completeness.skipped)},
                       {QStringLiteral("rejected"), qint64(market.completeness.rejected)},
                       {QStringLiteral("dropped"), qint64(market.completeness.dropped)},
                       {QStringLiteral("archived"), qint64(market.completeness.archived)},
                       {QStringLiteral("gaps"), gaps}};
    if (!market.ids.empty()) {
        object.insert(QStringLiteral("first_id"), qint64(market.ids.front().first));
        object.insert(QStringLiteral("last_id"), qint64(market.ids.back().last));
    }
    return object;
}

[[nodiscard]] Result<ReceiptMarket> marketOf(const QJsonObject &object)
{
    const auto symbol = Symbol::fromText(QStringView(object.value(QStringLiteral("symbol")).toString()));
    if (!symbol)
        return symbol.error();
    const auto number = [&](const char16_t *key) { return object.value(QString::fromUtf16(key)).toInteger(0); };
    ReceiptMarket market{*symbol, number(u"rows"), {}, {}, {}};
    for (const auto range : object.value(QStringLiteral("ids")).toArray())
        market.ids.push_back(idsOf(range.toObject()));
    for (const auto gap : object.value(QStringLiteral("gaps")).toArray())
        market.gaps.push_back({gap.toObject().value(QStringLiteral("kind")).toString(), idsOf(gap.toObject())});
    auto &completeness = market.completeness;
    completeness.stored = number(u"stored");
    completeness.missing = number(u"missing");
    completeness.holes = number(u"holes");
    completeness.skipped = number(u"skipped");
    completeness.rejected = number(u"rejected");
    completeness.dropped = number(u"dropped");
    completeness.archived = number(u"archived");
    completeness.startsBeforeRecord = object.value(QStringLiteral("starts_before_record")).toBool();
    completeness.endsAfterRecord = object.value(QStringLiteral("ends_after_record")).toBool();
    return market;
}

[[nodiscard]] Error notAReceipt(const QString &why)
{
    return {QStringLiteral("It is no receipt of an export: %1. Export again with --receipt.").arg(why)};
}

} // namespace

std::vector<ReceiptGap> receiptGaps(const RecordOutline &outline)
{
    std::vector<ReceiptGap> gaps;
    for (const auto &stretch : outline.stretches) {
        if (stretch.kind == StretchKind::Stored || stretch.kind == StretchKind::Pause)
            continue;
        const auto period = outline.ids.value_or(stretch.ids);
        const IdRange ids{std::max(stretch.ids.first, period.first), std::min(stretch.ids.last, period.last)};
        if (ids.first <= ids.last)
            gaps.push_back({gapWord(stretch.kind), ids});
    }
    return gaps;
}

std::int64_t Receipt::rows() const
{
    return std::accumulate(markets.begin(), markets.end(), std::int64_t(0),
                           [](std::int64_t sum, const ReceiptMarket &market) { return sum + market.rows; });
}

bool Receipt::isComplete() const
{
    return std::all_of(markets.begin(), markets.end(), [](const auto &market) { return market.completeness.isComplete(); });
}

QJsonObject Receipt::toJson() const
{
    QJsonArray list;
    for (const auto &market : markets)
        list.append(marketObject(market));
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
                       {QStringLiteral("bytes"), qint64(bytes)},
                       {QStringLiteral("rows"), qint64(rows())},
                       {QStringLiteral("form"), form},
                       {QStringLiteral("content"), rowKind},
                       {QStringLiteral("from"), toIsoString(from)},
                       {QStringLiteral("to"), toIsoString(to)},
                       {QStringLiteral("complete"), isComplete()},
                       {QStringLiteral("markets"), list},
                       {QStringLiteral("record"), record},
                       {QStringLiteral("program"), QStringLiteral("tidemark")},
                       {QStringLiteral("version"), version},
                       {QStringLiteral("written_at"), toIsoString(writtenAt)}};
    object.insert(sealKey, sealOf(object));
    return object;
}

Result<Receipt> Receipt::fromJson(const QByteArray &text)
{
    QJsonParseError parsing;
    const auto object = QJsonDocument::fromJson(text, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return notAReceipt(parsing.errorString());
    const auto word = [&](const char16_t *key) { return object.value(QString::fromUtf16(key)).toString(); };
    if (word(u"program") != QLatin1String("tidemark") || !object.contains(sealKey))
        return notAReceipt(QStringLiteral("it says nothing of a file that Tidemark wrote"));
    if (object.value(sealKey).toString() != sealOf(object))
        return Error{QStringLiteral("The receipt itself was changed: its own sum does not match what it says."), changed};
    // A key that stands in it twice, or a number in another form, is read otherwise by other programs.
    if (withoutLayout(text) != QJsonDocument(object).toJson(QJsonDocument::Compact))
        return Error{QStringLiteral("The receipt itself was changed: its words are not as they were written."), changed};
    const auto from = parseTimestamp(word(u"from"));
    const auto to = parseTimestamp(word(u"to"));
    const auto writtenAt = parseTimestamp(word(u"written_at"));
    for (const auto *moment : {&from, &to, &writtenAt}) {
        if (!*moment)
            return notAReceipt(moment->message());
    }
    Receipt receipt{word(u"file"), word(u"sha256").toLatin1(), object.value(QStringLiteral("bytes")).toInteger(-1), word(u"form"),
                    word(u"content"), *from, *to, {}, word(u"record"), word(u"version"), *writtenAt};
    for (const auto entry : object.value(QStringLiteral("markets")).toArray()) {
        auto market = marketOf(entry.toObject());
        if (!market)
            return notAReceipt(market.message());
        receipt.markets.push_back(std::move(market).value());
    }
    if (receipt.rows() != object.value(QStringLiteral("rows")).toInteger(-1))
        return notAReceipt(QStringLiteral("its rows are not the sum of its markets'"));
    return receipt;
}

Result<void> Receipt::writeBeside(const QString &path) const
{
    const auto written = replaceFile(pathBeside(path), QJsonDocument(toJson()).toJson(QJsonDocument::Indented));
    if (written)
        return {};
    return Error{QStringLiteral("The receipt %1 cannot be written: %2. The file itself is whole. Make room there, or choose another "
                                "place, and export again.").arg(pathBeside(path), written.message())};
}

void Receipt::removeBeside(const QString &path)
{
    QFile file(pathBeside(path));
    if (file.open(QIODevice::ReadOnly) && fromJson(file.readAll()))
        file.remove();
}

Result<FileSum> sumOfFile(const QString &path, const std::stop_token &stop,
                          const std::function<void(std::int64_t done, std::int64_t total)> &progress)
{
    QFile file(path);
    const auto unreadable = [&] { return Error{QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString())}; };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    Sha256 hash;
    QByteArray piece(summedAtOnce, Qt::Uninitialized);
    FileSum sum;
    for (;;) {
        if (stop.stop_requested())
            return Error{QStringLiteral("The file %1 was not read to its end: it was stopped.").arg(path)};
        const auto count = file.read(piece.data(), piece.size());
        if (count < 0)
            return unreadable();
        if (count == 0)
            break;
        hash.add({piece.constData(), std::size_t(count)});
        sum.bytes += count;
        if (progress)
            progress(sum.bytes, file.size());
    }
    sum.sha256 = hash.result().toHex();
    return sum;
}

} // namespace tidemark
