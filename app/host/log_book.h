#pragma once

#include "core/log_line.h"

#include <QObject>

#include <mutex>
#include <vector>

namespace tidemark {

// Keeps what the program says about itself for who wants to read it in the window; it still goes where it went before.
// Exists once at a time, from before the first thread to after the last. Lines come from any thread.
class LogBook : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 10'000; // lines that wait to be taken; older ones are dropped

    LogBook();
    ~LogBook() override;

    // Everything since the last call, in order; the next line says `filled` again.
    [[nodiscard]] std::vector<LogLine> take();

Q_SIGNALS:
    // Emitted on the writing thread, once until the next `take`.
    void filled();

private:
    static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void add(LogLine line);

    std::mutex m_mutex;
    std::vector<LogLine> m_lines;
    bool m_isTold = false;
};

} // namespace tidemark
