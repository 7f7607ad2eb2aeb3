#pragma once

#include "core/mirror_values.h"
#include "core/record_port.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

namespace tidemark {

// Tries a mirror that a person typed, on a thread of its own, and says in a sentence what came of it: which InfluxDB it is, and whether it
// would take points. An attempt that is cancelled ends at once.
class MirrorCheck {
public:
    using Inquiry = std::shared_ptr<InquiryAbout<MirrorQuestion>>;

    MirrorCheck();
    ~MirrorCheck();

    // `then` is called on the check's thread, unless the question was cancelled.
    void check(const Inquiry &inquiry, std::function<void(const MirrorAnswer &)> then);
    // From any thread: what is under way, and all that follows.
    void cancelAll() { m_stop.request_stop(); }
    // Cancels, and waits for the thread's end.
    void end();

private:
    QThread m_thread;
    QObject m_onThread; // lives there; what is run through it runs there
    std::stop_source m_stop;
};

} // namespace tidemark
