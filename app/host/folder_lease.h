#pragma once

#include "core/result.h"
#include "host/holder.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace tidemark {

// Whether other computers may have the same files, over a network or through a hypervisor: their kernels' locks may be unknown to ours.
[[nodiscard]] bool isSharedDisk(const QString &path);

// How patient a lease is. The tests are less so, and play computers and disks that they do not have.
struct LeaseTerms {
    std::chrono::milliseconds beat{2000};
    std::chrono::milliseconds kernelSilence{7000};  // of a holder on our own kernel, whose locks can be believed
    std::chrono::milliseconds hostSilence{30'000};  // of one on another computer
    std::chrono::milliseconds settling{3000};       // on a shared disk: whether somebody else took it at the same time
    std::chrono::milliseconds fence{90'000};        // a postmaster looks for its pid file once a minute
    bool believesLocks = true;                      // false: as on a network disk that forgets them
    std::optional<bool> isSharedDisk;               // else the file system is asked
    std::optional<Holder> as;                       // else ourselves
};

// Who has a data folder: the file `holder` in it, which names the computer, the container and the program, and changes with each
// heartbeat for as long as one of them lives. Programs of one computer and container share it. It does not depend on locks, which some network
// disks grant to everybody, nor on clocks: whether a heart beats is found out by looking twice.
// The heart beats on a thread of its own; all else is for one thread at a time.
class FolderLease {
public:
    FolderLease(const QString &directory, LeaseTerms terms);
    ~FolderLease(); // the heart stops; what is written stays
    FolderLease(const FolderLease &) = delete;
    FolderLease &operator=(const FolderLease &) = delete;

    // What the file says now; nothing where nobody has the folder.
    struct Record {
        Holder holder;
        QString beat;
        QString beatAt; // by the holder's clock
    };
    [[nodiscard]] std::optional<Record> record() const;
    // The same, where it is of a computer or a container that is not ours.
    [[nodiscard]] std::optional<Record> others() const;
    [[nodiscard]] bool isFileThere() const;

    // Watches for as long as that; true as soon as the file tells another beat than `seen`, or another holder.
    [[nodiscard]] bool hasBeatenSince(const std::optional<Record> &seen, std::chrono::milliseconds patience, std::stop_token stop) const;

    // Writes that the folder is ours, and lets the heart beat. Fails where it cannot be written, and where somebody else on a
    // shared disk was quicker. `lost` is called on the heart's thread when somebody else has taken it from us.
    [[nodiscard]] Result<void> take(std::stop_token stop, std::function<void()> lost);
    // The heart stops, and others need not wait for it: nothing of ours uses the folder any more.
    void release();
    // The heart stops; others of our computer go on.
    void rest();

    [[nodiscard]] bool isHeld() const { return m_heart.joinable() && !m_isLost; }
    [[nodiscard]] const Holder &ourselves() const { return m_ourselves; }
    [[nodiscard]] const LeaseTerms &terms() const { return m_terms; }
    [[nodiscard]] bool isShared() const { return m_isShared; }

private:
    [[nodiscard]] Result<void> write(bool isHeld);
    void beatUntil(std::stop_token stop, const std::function<void()> &lost);

    QString m_path;
    LeaseTerms m_terms;
    Holder m_ourselves;
    bool m_isShared;
    quint64 m_beats = 0;
    std::atomic<bool> m_isLost = false;
    std::jthread m_heart;
};

} // namespace tidemark
