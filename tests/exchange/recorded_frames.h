#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace tidemark::test {

// The folder of recorded market data, or nothing where this machine has none.
[[nodiscard]] QString realDataFolder();

// A recorded file, unpacked.
[[nodiscard]] QByteArray unpacked(const QString &path);

// The frames of a recording, without the local times in front of them.
[[nodiscard]] QByteArrayList framesOf(const QString &path);

// Recordings are in milliseconds: the frame as it would be in microseconds.
[[nodiscard]] QByteArray inMicroseconds(QByteArray frame);

} // namespace tidemark::test
