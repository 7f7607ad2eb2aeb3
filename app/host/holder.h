#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tidemark {

// A program that uses a data folder, described so that programs on other computers and in other containers know it from
// themselves. The boot id is the kernel's own and never repeated; a machine id may be copied with a disk image and proves nothing.
struct Holder {
    QString host;
    QString machineId;
    QString bootId;
    QString pidNamespace;
    QString container; // empty where it is none that we know of
    QString user;
    QString program;
    qint64 pid = 0;
    QString since; // UTC, by its own clock

    [[nodiscard]] static Holder ourselves();
    [[nodiscard]] static std::optional<Holder> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] bool sharesKernel(const Holder &other) const { return !bootId.isEmpty() && bootId == other.bootId; }
    // Each sees the other's processes under the same numbers.
    [[nodiscard]] bool sharesProcesses(const Holder &other) const { return sharesKernel(other) && pidNamespace == other.pidNamespace; }

    // "tidemark-cli on the computer “alpha” (machine 1f…, boot 2e…), process 12 (pid:[4026531836]) of the user ann, since 2026-11-29T10:00:00Z"
    [[nodiscard]] QString toDisplay() const;
};

} // namespace tidemark
