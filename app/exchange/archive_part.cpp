#include "exchange/archive_part.h"

#include "core/whole_file.h"

#include <unistd.h>

namespace tidemark {

ArchivePart::ArchivePart(const QString &path)
    : m_path(path), m_file(path + QStringLiteral(".part")), m_note(path + QStringLiteral(".part.tag"))
{
}

std::vector<ArchiveCall::Header> ArchivePart::headers() const
{
    QFile note(m_note.fileName());
    if (size() == 0 || !note.open(QIODevice::ReadOnly))
        return {};
    const auto tag = note.readAll().trimmed();
    if (tag.isEmpty())
        return {};
    return {{"Range", "bytes=" + QByteArray::number(qint64(size())) + '-'}, {"If-Range", tag}};
}

bool ArchivePart::fail()
{
    m_problem = m_file.errorString();
    return false;
}

// The note comes first: a beginning without one is not gone on with.
bool ArchivePart::begin(const ArchiveReply &head)
{
    m_hasBegun = true;
    const bool isRest = head.status == 206 && head.firstByte == size();
    if (head.status == 206 && !isRest) { // another part than the one that was asked for
        discard();
        return false;
    }
    m_isContinued = isRest && size() > 0;
    if (m_isContinued)
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) || fail();
    discard();
    m_hasBegun = true;
    if (!m_note.open(QIODevice::WriteOnly) || m_note.write(head.entityTag) != head.entityTag.size() || !m_note.flush()) {
        m_problem = m_note.errorString();
        return false;
    }
    m_note.close();
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) || fail();
}

bool ArchivePart::take(const ArchiveReply &head, const QByteArray &bytes)
{
    if (!m_hasBegun && !begin(head))
        return false;
    return writeAll(m_file, bytes) || fail();
}

bool ArchivePart::finish()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail();
    const bool isOnDisk = ::fsync(m_file.handle()) == 0;
    if (!isOnDisk)
        m_problem = qt_error_string();
    m_file.close();
    if (!isOnDisk)
        return false;
    QFile::remove(m_path);
    if (!QFile::rename(m_file.fileName(), m_path)) {
        m_problem = QStringLiteral("it cannot be given its name");
        return false;
    }
    m_note.remove();
    return true;
}

void ArchivePart::discard()
{
    m_file.close();
    m_file.remove();
    m_note.remove();
    m_hasBegun = false;
    m_isContinued = false;
}

} // namespace tidemark
