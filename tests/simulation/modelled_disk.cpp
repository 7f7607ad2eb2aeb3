#include "simulation/modelled_disk.h"

#include "simulation/course.h"
#include "simulation/virtual_time.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {

struct ModelledDisk::File {
    sqlite3_file base; // first: what SQLite sees
    ModelledDisk *disk;
    std::shared_ptr<Known> *holder; // the file lives on with what has it open

    [[nodiscard]] Known &known() { return **holder; }

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

namespace {

using File = ModelledDisk::File;

ModelledDisk *theDisk = nullptr; // of the one simulation that is under way
sqlite3_vfs *plain = nullptr;    // SQLite's own

[[nodiscard]] File &of(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

[[nodiscard]] const sqlite3_io_methods &realMethods(sqlite3_file *file)
{
    return *of(file).real()->pMethods;
}

int closeFile(sqlite3_file *file)
{
    delete std::exchange(of(file).holder, nullptr);
    return realMethods(file).xClose(of(file).real());
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return realMethods(file).xRead(of(file).real(), bytes, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    return of(file).disk->write(of(file), bytes, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return of(file).disk->truncate(of(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    return of(file).disk->sync(of(file));
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realMethods(file).xFileSize(of(file).real(), size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return realMethods(file).xLock(of(file).real(), kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return realMethods(file).xUnlock(of(file).real(), kind);
}

int isReserved(sqlite3_file *file, int *out)
{
    return realMethods(file).xCheckReservedLock(of(file).real(), out);
}

int control(sqlite3_file *file, int what, void *argument)
{
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK; // the file would become longer than was written
    return realMethods(file).xFileControl(of(file).real(), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realMethods(file).xSectorSize(of(file).real());
}

int characteristics(sqlite3_file *file)
{
    return realMethods(file).xDeviceCharacteristics(of(file).real());
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return realMethods(file).xShmMap(of(file).real(), page, size, extend, out);
}

// In one thread nobody is in the midst of anything while another one reads or writes.
int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *file)
{
    realMethods(file).xShmBarrier(of(file).real());
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    return realMethods(file).xShmUnmap(of(file).real(), isDeleted && !of(file).disk->course().isDead());
}

// Without memory maps of the file itself.
const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile, unlockFile, isReserved, control,
                                 sectorSize, characteristics, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    return theDisk ? theDisk->open(path, file, flags, flagsOut) : SQLITE_CANTOPEN;
}

int removeFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    return theDisk ? theDisk->remove(path, syncFolder) : SQLITE_IOERR_DELETE;
}

int waitForSQLite(sqlite3_vfs *, int micros)
{
    VirtualTime::pass(std::chrono::microseconds(micros));
    return micros;
}

// What SQLite chooses by chance is of no interest here, and the same each time.
int seedOfSQLite(sqlite3_vfs *, int size, char *bytes)
{
    std::memset(bytes, 0x5a, std::size_t(size));
    return size;
}

// Once for all simulations of this program: SQLite keeps the address.
void registerOnce()
{
    static sqlite3_vfs modelled;
    if (plain)
        return;
    plain = sqlite3_vfs_find(nullptr);
    modelled = *plain;
    modelled.szOsFile = int(sizeof(File)) + plain->szOsFile;
    modelled.zName = "tidemark-simulation";
    modelled.xOpen = openFile;
    modelled.xDelete = removeFile;
    modelled.xSleep = waitForSQLite;
    modelled.xRandomness = seedOfSQLite;
    sqlite3_vfs_register(&modelled, 1);
}

[[nodiscard]] std::uint64_t numberOf(const std::string &path)
{
    struct stat there = {};
    return ::stat(path.c_str(), &there) == 0 ? std::uint64_t(there.st_ino) : 0;
}

[[nodiscard]] std::string contentOf(const std::string &path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    std::string content;
    char piece[4096];
    while (file) {
        const auto count = std::fread(piece, 1, sizeof piece, file.get());
        if (count == 0)
            break;
        content.append(piece, count);
    }
    return content;
}

} // namespace

DiskTrouble DiskTrouble::ofEveryKind(Course &course)
{
    auto &dice = course.dice();
    DiskTrouble trouble;
    if (dice.chance(0.3))
        trouble.isFull = dice.chance(0.5) ? 1 : 0.1;
    if (dice.chance(0.2))
        trouble.failsToWrite = 0.02;
    if (dice.chance(0.2))
        trouble.failsToSync = 0.2;
    if (dice.chance(0.3))
        trouble.isSlow = 0.5;
    return trouble;
}

ModelledDisk::ModelledDisk(Course &course) : m_course(course)
{
    registerOnce();
    sqlite3_randomness(0, nullptr); // begins anew
    theDisk = this;
}

ModelledDisk::~ModelledDisk()
{
    theDisk = nullptr;
}

// A file that was there before it was opened here is durable.
std::shared_ptr<ModelledDisk::Known> ModelledDisk::known(const std::string &path)
{
    auto &known = m_files[path];
    const auto number = numberOf(path);
    if (!known || known->number != number)
        known = std::make_shared<Known>(Known{path, DiskImage(contentOf(path)), number});
    return known;
}

int ModelledDisk::open(const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    auto &opened = of(file);
    opened.base.pMethods = nullptr;
    if (m_course.isDead())
        return SQLITE_CANTOPEN;
    const auto code = plain->xOpen(plain, path, opened.real(), flags, flagsOut);
    if (code != SQLITE_OK)
        return code;
    opened.base.pMethods = &methods;
    opened.disk = this;
    opened.holder = new std::shared_ptr<Known>(path ? known(path) : std::make_shared<Known>());
    return SQLITE_OK;
}

int ModelledDisk::write(File &file, const void *bytes, int size, std::int64_t at)
{
    auto &dice = m_course.dice();
    if (!m_course.effect() || dice.chance(m_trouble.failsToWrite))
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 length = 0;
    if (m_trouble.isFull > 0 && file.real()->pMethods->xFileSize(file.real(), &length) == SQLITE_OK && at + size > length
        && dice.chance(m_trouble.isFull))
        return SQLITE_FULL;
    m_course.note("writes", at, size);
    file.known().image.write(at, std::string(static_cast<const char *>(bytes), std::size_t(size)));
    return file.real()->pMethods->xWrite(file.real(), bytes, size, at);
}

int ModelledDisk::truncate(File &file, std::int64_t size)
{
    if (!m_course.effect())
        return SQLITE_IOERR_TRUNCATE;
    m_course.note("truncates", size);
    file.known().image.truncate(size);
    return file.real()->pMethods->xTruncate(file.real(), size);
}

int ModelledDisk::sync(File &file)
{
    auto &dice = m_course.dice();
    if (!m_course.effect())
        return SQLITE_IOERR_FSYNC;
    if (dice.chance(m_trouble.isSlow))
        VirtualTime::pass(dice.between(std::chrono::milliseconds(1), std::chrono::milliseconds(500)));
    if (dice.chance(m_trouble.failsToSync))
        return SQLITE_IOERR_FSYNC;
    m_course.note("syncs");
    file.known().image.sync();
    if (m_synced)
        m_synced(file.known().path);
    return SQLITE_OK;
}

int ModelledDisk::remove(const char *path, int)
{
    if (!m_course.effect())
        return SQLITE_IOERR_DELETE;
    m_files.erase(path);
    return plain->xDelete(plain, path, 0);
}

void ModelledDisk::losePower()
{
    m_course.note("power fails");
    for (auto &[path, file] : m_files) {
        if (numberOf(path) != file->number)
            continue; // removed or renamed meanwhile
        const auto left = file->image.afterPowerLoss(m_course.dice());
        m_course.note("left", std::int64_t(left.size()));
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> there(std::fopen(path.c_str(), "wb"), &std::fclose);
        if (!there || std::fwrite(left.data(), 1, left.size(), there.get()) != left.size())
            m_course.fault(QStringLiteral("The disk's folder cannot be written."));
        file->image = DiskImage(left);
    }
}

} // namespace tidemark
