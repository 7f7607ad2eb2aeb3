#pragma once

#include "exchange/archive_call.h"

#include <QFile>

namespace tidemark {

// A file on its way from the archive: what has arrived lies beside it as NAME.part, with a note of which file that is the
// beginning of, so that it can be gone on with at any time and whatever ended before. NAME itself is there when it is whole.
class ArchivePart {
public:
    explicit ArchivePart(const QString &path);

    // What to ask for: the rest, where there is a beginning of a file that can be told again.
    [[nodiscard]] std::vector<ArchiveCall::Header> headers() const;
    [[nodiscard]] std::int64_t size() const { return m_file.size(); }
    // Something of it came in an earlier call.
    [[nodiscard]] bool isContinued() const { return m_isContinued; }

    // Takes what arrives; false: it is of no use, or cannot be written, and then `problem` says why.
    [[nodiscard]] bool take(const ArchiveReply &head, const QByteArray &bytes);
    // Whole: it gets its name. False: that cannot be written.
    [[nodiscard]] bool finish();
    // What came is of no use.
    void discard();
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    [[nodiscard]] bool begin(const ArchiveReply &head);
    [[nodiscard]] bool fail();

    QString m_path;
    QFile m_file;
    QFile m_note;
    bool m_hasBegun = false; // this call
    bool m_isContinued = false;
    QString m_problem;
};

} // namespace tidemark
