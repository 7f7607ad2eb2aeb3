#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace tidemark {

// Lets the event loop of the thread it is made on rest before it waits for more, so that what arrives in many small pieces
// is handled together: a wake-up of Qt's costs far more than the piece. What arrives meanwhile waits in the kernel.
class LoopRest : public QObject {
public:
    using Condition = std::function<bool()>;

    // `mayRest` is asked at each round; a round begins no sooner than `apart` after the one before.
    LoopRest(std::chrono::milliseconds apart, Condition mayRest, QObject *parent);

private:
    void rest();

    std::chrono::milliseconds m_apart;
    Condition m_mayRest;
    std::chrono::steady_clock::time_point m_round;
};

} // namespace tidemark
