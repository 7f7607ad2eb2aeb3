#include "host/log_book.h"

#include <atomic>
#include <utility>

namespace tidemark {
namespace {

// Qt's handler is a plain function, so it has to find its book from here.
std::atomic<LogBook *> openBook = nullptr;
QtMessageHandler formerHandler = nullptr;

} // namespace

LogBook::LogBook()
{
    Q_ASSERT(!openBook);
    openBook = this;
    formerHandler = qInstallMessageHandler(&LogBook::onMessage);
}

LogBook::~LogBook()
{
    qInstallMessageHandler(formerHandler);
    openBook = nullptr;
}

std::vector<LogLine> LogBook::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isTold = false;
    return std::exchange(m_lines, {});
}

void LogBook::onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    formerHandler(type, context, text);
    if (auto *book = openBook.load())
        book->add({wallClock(), levelOf(type), QString::fromUtf8(context.category), text});
}

void LogBook::add(LogLine line)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lines.size() >= capacity)
            m_lines.erase(m_lines.begin(), m_lines.begin() + capacity / 2);
        m_lines.push_back(std::move(line));
        if (std::exchange(m_isTold, true))
            return;
    }
    Q_EMIT filled();
}

} // namespace tidemark
