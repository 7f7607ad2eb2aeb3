#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace tidemark::test {

// Frames of a trade stream with a few random changes each: bytes, pieces of JSON, digits, pieces of other frames. The
// same seed makes the same frames.
class FrameMutator {
public:
    // Starts from hand-made frames, and from recorded ones where this machine has them.
    explicit FrameMutator(unsigned seed);

    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype below(qsizetype bound) { return qsizetype(m_random() % std::uint64_t(bound)); }
    void mutate(QByteArray &frame);
    void changeDigit(QByteArray &frame);
    void splice(QByteArray &frame);
    void swapFields(QByteArray &frame);

    std::mt19937_64 m_random;
    QByteArrayList m_frames;
};

} // namespace tidemark::test
