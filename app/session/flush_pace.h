#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tidemark {

// How often the feed hands on what it has received: more often when much arrives, more seldom while nobody watches. Then the thread's
// event loop rests before it waits for more, so that what arrives in many small pieces is handled together: a wake-up of
// Qt's costs far more than the piece. What arrives meanwhile waits in the kernel. Exchange thread.
class FlushPace : public QObject {
    Q_OBJECT
public:
    using Condition = std::function<bool()>;

    explicit FlushPace(QObject *parent = nullptr);

    // `mayRest` is asked at each round of the loop of the calling thread; a round that may rest begins no sooner than `apart`
    // after the one before.
    void start(Condition mayRest, std::chrono::milliseconds apart = std::chrono::milliseconds(100));
    void stop();
    // How much there was since the last time.
    void note(std::size_t trades, bool isWatched);
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void due();

private:
    void rest();

    QTimer m_timer;
    Condition m_mayRest;
    std::chrono::milliseconds m_apart{};
    std::chrono::steady_clock::time_point m_round;
    QMetaObject::Connection m_rounds;
    bool m_isCalm = true; // as of the last time
};

} // namespace tidemark
