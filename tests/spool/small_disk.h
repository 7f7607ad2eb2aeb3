#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace tidemark::test {

// A file system of a few megabytes that can be filled to its last byte. Only root may mount one.
class SmallDisk {
public:
    static constexpr auto absent = "No file system of its own can be mounted here (that takes root), so no disk can be filled.";

    explicit SmallDisk(int megabytes)
        : m_isMounted(::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                              qPrintable(QStringLiteral("size=%1m").arg(megabytes))) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    // Takes all the room that is left.
    void fill() const
    {
        QFile filler(filePath(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const QByteArray block(4'096, 'x'); filler.write(block) == block.size();) { }
    }
    void makeRoom() const { QFile::remove(filePath(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace tidemark::test
