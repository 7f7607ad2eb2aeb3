#pragma once

#include "simulation/disk_image.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>

struct sqlite3_file;
struct sqlite3_vfs;

namespace tidemark {

class Course;

// In how many ways the disk can fail, each with its probability for a write or a sync.
struct DiskTrouble {
    double isFull = 0; // for a write that makes a file longer
    double failsToWrite = 0;
    double failsToSync = 0;
    double isSlow = 0; // a sync takes up to half a second

    [[nodiscard]] static DiskTrouble ofEveryKind(Course &course);
};

// The disk under the spool: SQLite's files go to a folder in memory, by a file system of SQLite's own kind (VFS) that is the default in this
// program, remembers what was synced, and takes the rest back when the power fails. What a dead program still tries has no effect.
class ModelledDisk {
public:
    explicit ModelledDisk(Course &course);
    ~ModelledDisk();

    void setTrouble(const DiskTrouble &trouble) { m_trouble = trouble; }
    // Called when a file is durable up to here.
    void setSynced(std::function<void(const std::string &path)> synced) { m_synced = std::move(synced); }
    // Nothing may be open.
    void losePower();

    // What SQLite's files come to.
    struct Known;
    struct File;
    [[nodiscard]] int write(File &file, const void *bytes, int size, std::int64_t at);
    [[nodiscard]] int truncate(File &file, std::int64_t size);
    [[nodiscard]] int sync(File &file);
    [[nodiscard]] int open(const char *path, sqlite3_file *file, int flags, int *flagsOut);
    [[nodiscard]] int remove(const char *path, int syncFolder);
    [[nodiscard]] Course &course() { return m_course; }

    struct Known {
        std::string path;
        DiskImage image;
        std::uint64_t number = 0; // which file it is, by its inode
    };

private:
    [[nodiscard]] std::shared_ptr<Known> known(const std::string &path);

    Course &m_course;
    DiskTrouble m_trouble;
    std::map<std::string, std::shared_ptr<Known>> m_files;
    std::function<void(const std::string &path)> m_synced;
};

} // namespace tidemark
