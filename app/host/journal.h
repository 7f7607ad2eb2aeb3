#pragma once

#include "core/log_line.h"
#include "host/local_datagram.h"

#include <QStringList>
#include <QtGlobal>

#include <memory>

namespace tidemark {

// systemd's journal as the place where this program's words go, each with its priority, its room and its market as fields that
// journalctl can select by. Exists once at a time, from before the first thread to after the last, and only where standard error is
// the journal (JOURNAL_STREAM); what the journal does not take goes to standard error, with the priority before it. Any thread.
class Journal {
public:
    // Its socket; see https://systemd.io/JOURNAL_NATIVE_PROTOCOL.
    static constexpr auto systemsSocket = "/run/systemd/journal/socket";

    // Nothing where standard error is something else. `symbols`: the markets that may be named.
    [[nodiscard]] static std::unique_ptr<Journal> ofStandardError(const QStringList &symbols, const QByteArray &socket = systemsSocket);
    ~Journal();

    // Into the one that is open; false where none is.
    [[nodiscard]] static bool take(const LogLine &line);

    // The line as the journal wants it.
    [[nodiscard]] static QByteArray entryOf(const LogLine &line, const QString &program, const QString &symbol);

private:
    Journal(const QStringList &symbols, const QByteArray &socket);
    static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(const LogLine &line) const;
    [[nodiscard]] QString symbolIn(const QString &text) const;

    QStringList m_symbols; // sorted
    LocalDatagram m_line;
};

} // namespace tidemark
