#include "host/journal.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

// Qt's handler is a plain function, so it has to find its journal from here.
std::atomic<const Journal *> openJournal = nullptr;
QtMessageHandler handlerBefore = nullptr;

// As syslog(3) numbers them.
[[nodiscard]] char priorityOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return '7';
    case LogLevel::Info: return '6';
    case LogLevel::Warning: return '4';
    case LogLevel::Critical: break;
    }
    return '3';
}

void addField(QByteArray &entry, const char *name, const QByteArray &value)
{
    entry += name;
    if (!value.contains('\n')) {
        entry += '=' + value + '\n';
        return;
    }
    QByteArray length(sizeof(quint64), '\0');
    qToLittleEndian<quint64>(quint64(value.size()), length.data());
    entry += '\n' + length + value + '\n';
}

// "dev:inode" of the stream that the service manager has connected; it may have been sent elsewhere since.
[[nodiscard]] bool isStandardErrorTheJournal()
{
    struct stat found = {};
    if (::fstat(STDERR_FILENO, &found) != 0)
        return false;
    return qgetenv("JOURNAL_STREAM") == QByteArray::number(quint64(found.st_dev)) + ':' + QByteArray::number(quint64(found.st_ino));
}

} // namespace

std::unique_ptr<Journal> Journal::ofStandardError(const QStringList &symbols, const QByteArray &socket)
{
    return isStandardErrorTheJournal() ? std::unique_ptr<Journal>(new Journal(symbols, socket)) : nullptr;
}

Journal::Journal(const QStringList &symbols, const QByteArray &socket) : m_symbols(symbols), m_line(socket)
{
    Q_ASSERT(!openJournal);
    std::sort(m_symbols.begin(), m_symbols.end());
    openJournal = this;
    handlerBefore = qInstallMessageHandler(&Journal::onMessage);
}

Journal::~Journal()
{
    qInstallMessageHandler(handlerBefore);
    openJournal = nullptr;
}

bool Journal::take(const LogLine &line)
{
    const auto *journal = openJournal.load();
    if (journal)
        journal->write(line);
    return journal != nullptr;
}

QByteArray Journal::entryOf(const LogLine &line, const QString &program, const QString &symbol)
{
    QByteArray entry;
    addField(entry, "PRIORITY", QByteArray(1, priorityOf(line.level)));
    addField(entry, "SYSLOG_IDENTIFIER", program.toUtf8());
    if (!line.category.isEmpty())
        addField(entry, "TIDEMARK_CATEGORY", line.category.toUtf8());
    if (!symbol.isEmpty())
        addField(entry, "TIDEMARK_SYMBOL", symbol.toUtf8());
    addField(entry, "MESSAGE", line.text.toUtf8());
    return entry;
}

void Journal::onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    (void)take({wallClock(), levelOf(type), QString::fromUtf8(context.category), text});
}

void Journal::write(const LogLine &line) const
{
    if (m_line.send(entryOf(line, QCoreApplication::applicationName(), symbolIn(line.text))))
        return;
    // What stands before a line is its priority: sd-daemon(3).
    const auto prefix = QByteArray("<") + priorityOf(line.level) + '>';
    const auto category = line.category.isEmpty() ? QByteArray() : line.category.toUtf8() + ": ";
    const auto text = prefix + category + line.text.toUtf8().replace('\n', '\n' + prefix) + '\n';
    (void)std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr); // there is nobody left to tell
    (void)std::fflush(stderr);
}

// The first word that is the name of a market.
QString Journal::symbolIn(const QString &text) const
{
    static const QRegularExpression word(QStringLiteral("[\\p{Lu}\\p{Lo}\\d]{2,31}"));
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto name = it.next().captured();
        if (std::binary_search(m_symbols.begin(), m_symbols.end(), name))
            return name;
    }
    return {};
}

} // namespace tidemark
