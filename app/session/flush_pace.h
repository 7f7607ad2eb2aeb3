#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tidemark {

// Whether a feed may rest between two rounds of its loop: not at all; yes; or yes, but its trades' delays are to be told as well.
enum class FeedRest { None, Full, Measured };

// How often the feed hands on what it has received: more often when much arrives and somebody watches, or in a flood; more seldom while
// nobody watches. Then the thread's event loop rests before it waits for more, so that what arrives in many small pieces is handled
// together, and handed on at once: a wake-up of Qt's costs far more than the piece. What arrives meanwhile waits in the kernel.
// Exchange thread.
class FlushPace : public QObject {
    Q_OBJECT
public:
    using Condition = std::function<FeedRest()>;

    explicit FlushPace(QObject *parent = nullptr);

    // `mayRest` is asked at each round of the loop of the calling thread; a round that may rest begins no sooner than `apart`
    // after the one before.
    void start(Condition mayRest, std::chrono::milliseconds apart = std::chrono::milliseconds(125));
    void stop();
    // How much there was since `due` was last emitted.
    void note(std::size_t trades, bool isWatched);
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void due();
    // Whether what arrives from now on is handled as it arrives, so that its delay means something.
    void promptChanged(bool isPrompt);

private:
    using Monotonic = std::chrono::steady_clock;

    void round();
    [[nodiscard]] bool rests(Monotonic::time_point now);
    [[nodiscard]] bool isMeasuring(Monotonic::time_point now);
    void handOn();
    void setPrompt(bool isPrompt);

    QTimer m_timer;
    Condition m_mayRest;
    std::chrono::milliseconds m_apart{};
    Monotonic::time_point m_round;
    Monotonic::time_point m_measured; // when the last moment without a rest began
    QMetaObject::Connection m_rounds;
    double m_rate = 0;      // trades a second, as of the last time
    bool m_hasRested = false; // before this round
    bool m_isPrompt = true;
};

} // namespace tidemark
