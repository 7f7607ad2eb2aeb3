#pragma once

#include <QString>
#include <QThread>
#include <QUrl>

#include <cstdint>
#include <memory>
#include <vector>

namespace tidemark::bench {

// What Qt's WebSockets carry at the most: a loop on a thread of its own that sends each client frames that are made before, as fast as the
// client takes them, and does nothing else.
class BareStream {
public:
    // `count` frames to each client: the given ones, again and again.
    BareStream(std::vector<QString> frames, std::int64_t count);
    ~BareStream();
    BareStream(const BareStream &) = delete;
    BareStream &operator=(const BareStream &) = delete;

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    class Sender;

    QThread m_thread;
    std::unique_ptr<Sender> m_sender; // lives there
    QUrl m_url;
};

} // namespace tidemark::bench
