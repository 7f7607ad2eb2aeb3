#include "archive/checksum.h"

#include "archive/receipt.h"
#include "core/sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tidemark {
namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 mostOfChecksum = 1024 * 1024;
constexpr qint64 mostOfReceipt = 256 * 1024 * 1024;

[[nodiscard]] Checksum::Finding differs(const QString &words)
{
    return {Checksum::Beside::Differs, words};
}

} // namespace

std::optional<Checksum> Checksum::of(const QByteArray &text, const QString &fileName)
{
    std::optional<Checksum> first;
    for (const auto &line : text.split('\n')) {
        const auto sum = ofLine(line);
        if (sum && !fileName.isEmpty() && sum->isOf(fileName))
            return sum;
        if (!first)
            first = sum;
    }
    return first;
}

std::optional<Checksum> Checksum::ofLine(const QByteArray &text)
{
    static const QRegularExpression tagged(QStringLiteral(R"(\A\s*SHA256 \(([^\r\n]+)\) = ([0-9a-fA-F]{64})\s*\z)"));
    if (const auto match = tagged.match(QString::fromUtf8(text)); match.hasMatch())
        return Checksum{match.captured(2).toLower().toLatin1(), match.captured(1)};
    static const QRegularExpression pattern(QStringLiteral(R"(\A\s*([0-9a-fA-F]{64})(?:[ \t]+\*?([^\r\n]*?))?\s*\z)"));
    const auto match = pattern.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return std::nullopt;
    return Checksum{match.captured(1).toLower().toLatin1(), match.captured(2)};
}

bool Checksum::isOf(const QString &fileName) const
{
    return name.section(QLatin1Char('/'), -1) == fileName;
}

Checksum::Finding Checksum::beside(const QString &path, const QByteArray &sum)
{
    auto first = againstPublished(path, sum);
    if (first.beside == Beside::Differs)
        return first;
    auto own = againstReceipt(path, sum);
    return own.beside == Beside::Absent ? first : own;
}

// What no sum within a file guards, as in Parquet, would else be other trades unnoticed.
Checksum::Finding Checksum::againstReceipt(const QString &path, const QByteArray &sum)
{
    QFile file(Receipt::pathBeside(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto name = QFileInfo(file).fileName();
    const auto receipt = Receipt::fromJson(file.read(mostOfReceipt));
    if (!receipt && receipt.error().code != Receipt::changed)
        return {}; // another program's
    if (!receipt) {
        return {Beside::Unreadable,
                QStringLiteral("The receipt “%1” was changed after it was written, so it says nothing of the file; its ids were checked.").arg(name)};
    }
    if (receipt->sha256 == sum)
        return {Beside::Fits, {}};
    return {Beside::Changed, QStringLiteral("The file is not the one that its receipt “%1” is of: that says %2, and its own SHA-256 is %3.")
                                 .arg(name, QString::fromLatin1(receipt->sha256), QString::fromLatin1(sum))};
}

Checksum::Finding Checksum::againstPublished(const QString &path, const QByteArray &sum)
{
    QFile file(path + QStringLiteral(".CHECKSUM"));
    const auto fileName = QFileInfo(path).fileName();
    if (!file.exists())
        return {Beside::Absent, QStringLiteral("No CHECKSUM lies beside “%1”, so its transfer was not checked; its ids were.").arg(fileName)};
    const auto published = file.open(QIODevice::ReadOnly) ? of(file.read(mostOfChecksum), fileName) : std::nullopt;
    if (!published) {
        return {Beside::Unreadable, QStringLiteral("“%1” holds no sum, so the transfer of the file was not checked; its ids were.")
                                        .arg(QFileInfo(file).fileName())};
    }
    if (!published->name.isEmpty() && !published->isOf(fileName))
        return differs(QStringLiteral("“%1” is the sum of another file, “%2”.").arg(QFileInfo(file).fileName(), published->name));
    if (published->sum != sum) {
        return differs(QStringLiteral("The file is not the one that its CHECKSUM is of: that says %1, and its own SHA-256 is %2.")
                           .arg(QString::fromLatin1(published->sum), QString::fromLatin1(sum)));
    }
    return {Beside::Fits, {}};
}

Result<QByteArray> sha256Of(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{QStringLiteral("There is no readable file “%1”. Give the path of recorded trades.").arg(path)};
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(piece.data(), piece.size())) != 0;) {
        if (got < 0)
            return Error{QStringLiteral("“%1” cannot be read: %2.").arg(path, file.errorString())};
        if (stop.stop_requested())
            return Error{QStringLiteral("“%1” was not read to its end, since that was stopped.").arg(path)};
        hash.add({piece.constData(), std::size_t(got)});
    }
    return hash.result().toHex();
}

} // namespace tidemark
