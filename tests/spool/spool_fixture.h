#pragma once

#include "spool/spool_file.h"

#include <QFile>
#include <QString>

namespace tidemark::test {

inline const QString hereIdentity = QStringLiteral("here");

// Trades with the ids firstId …, told apart by every field.
[[nodiscard]] inline TradeBatch batchOf(std::int64_t firstId, int trades)
{
    TradeBatch batch;
    for (int i = 0; i < trades; ++i) {
        const auto id = firstId + i;
        batch.trades.push_back({*Symbol::fromText("BTCUSDT"), id, timestampFromMicros(1'700'000'000'000'000 + id),
                                Decimal::fromUnits(6'000'000'000'000 + id), Decimal::fromUnits(100 + id), id % 2 == 0});
    }
    return batch;
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

// Another file takes the path's place, as when a program writes beside it and renames.
inline void replace(const QString &path, const QByteArray &bytes)
{
    write(path + QStringLiteral(".new"), bytes);
    QFile::remove(path);
    QFile::rename(path + QStringLiteral(".new"), path);
}

} // namespace tidemark::test
