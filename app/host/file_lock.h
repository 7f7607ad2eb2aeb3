#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>

namespace tidemark {

// An advisory lock on a file (flock(2)); released when the object goes, and by the kernel when the process does. The
// descriptor is not handed to child processes. Locks of two objects in one process exclude each other too.
class FileLock {
public:
    enum class Mode { Shared, Exclusive };

    // Creates the file where it is missing. Nothing is locked yet.
    [[nodiscard]] static Result<FileLock> open(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    // Takes the lock, or changes its mode, if that is possible at once. flock(2) changes a mode by letting go first: where
    // the answer to a change is no, nothing is held any more.
    [[nodiscard]] bool tryLock(Mode mode);
    // Asks again until `patience` is over; blocks the calling thread.
    [[nodiscard]] bool lock(Mode mode, std::chrono::milliseconds patience);
    void unlock();

    // To be handed on to a program that holds the lock for as long as it lives.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace tidemark
