#pragma once

#include "support/hope.h"
#include "support/patience.h"

#include <QTest>

#include <utility>

namespace tidemark {

// As long as a person would wait for an answer; longer where the machine is busy.
constexpr int answerMs = 10'000;
// For a recording that is played until all of it is stored; it may not stand still for longer than `standstillMs`.
constexpr int recordingMs = 60'000;
constexpr int standstillMs = 15'000;

// How waiting has ended.
struct Awaited {
    bool hasComeTrue = false;
    qint64 elapsedMs = 0;
    QString loss; // why it was vain

    // For the person who reads that it is red; `seen` is what was seen instead.
    [[nodiscard]] QString words(const QString &seen) const
    {
        const auto late = loss.isEmpty() ? QStringLiteral("not within %1 s").arg(double(elapsedMs) / 1e3, 0, 'f', 1) : loss;
        return seen.isEmpty() ? late : late + QStringLiteral("; ") + seen;
    }
};

// Looks until what it sees is true. Whenever that changes, it may stand still for `stillMs` more.
template <typename Look, typename IsTrue>
[[nodiscard]] Awaited awaitValue(Look look, IsTrue isTrue, int patienceMs, int stillMs = standstillMs)
{
    constexpr int lookEveryMs = 50;
    const Patience patience(patienceMs);
    Patience standstill(stillMs);
    auto value = look();
    while (!isTrue(value)) {
        const auto loss = Hope::lost();
        if (!loss.isEmpty() || patience.isOver() || standstill.isOver())
            return {false, patience.elapsedMs(), loss};
        QTest::qWait(lookEveryMs);
        if (auto next = look(); next != value) {
            value = std::move(next);
            standstill = Patience(stillMs);
        }
    }
    return {true, patience.elapsedMs(), {}};
}

template <typename Condition>
[[nodiscard]] Awaited await(Condition condition, int patienceMs)
{
    return awaitValue([&] { return bool(condition()); }, [](bool isTrue) { return isTrue; }, patienceMs, patienceMs);
}

template <typename Condition>
[[nodiscard]] bool comesTrue(Condition condition, int patienceMs = answerMs)
{
    return await(condition, patienceMs).hasComeTrue;
}

} // namespace tidemark

// Qt's QTRY_ macros count their own naps alone, however long each look takes, and after their time look on for twice as
// long again. These hold to a deadline, so that what is red is red by then. `seen` is what the look saw last, as a QString.
#define AWAIT_VERIFY2(condition, seen, patienceMs) \
    do { \
        const auto awaitEnded = tidemark::await([&] { return bool(condition); }, patienceMs); \
        const auto awaitWords = awaitEnded.hasComeTrue ? QString() : awaitEnded.words(seen); \
        if (!QTest::qVerify(awaitEnded.hasComeTrue, #condition, qPrintable(awaitWords), __FILE__, __LINE__)) \
            return; \
    } while (false)

#define AWAIT_VERIFY(condition, patienceMs) AWAIT_VERIFY2(condition, QString(), patienceMs)

#define AWAIT_COMPARE(actual, expected, patienceMs) \
    do { \
        const auto awaitHolds = [&](const auto &awaitedValue) { return awaitedValue == (expected); }; \
        const auto awaitEnded = tidemark::awaitValue([&] { return actual; }, awaitHolds, patienceMs); \
        if (!awaitEnded.loss.isEmpty()) \
            QFAIL(qPrintable(awaitEnded.loss)); \
        QCOMPARE(actual, expected); \
    } while (false)

// That a number comes to be above another; tells what it was.
#define AWAIT_MORE(actual, than, patienceMs) \
    do { \
        const auto awaitHolds = [&](const auto &awaitedValue) { return awaitedValue > (than); }; \
        const auto awaitEnded = tidemark::awaitValue([&] { return actual; }, awaitHolds, patienceMs); \
        const auto awaitWords = awaitEnded.hasComeTrue \
            ? QString() : awaitEnded.words(QStringLiteral("it was %1, and %2 is to be exceeded").arg(actual).arg(than)); \
        if (!QTest::qVerify(awaitEnded.hasComeTrue, #actual " > " #than, qPrintable(awaitWords), __FILE__, __LINE__)) \
            return; \
    } while (false)

// That a text comes to contain another; tells what it was. (`#condition` above would show how a QStringLiteral is made.)
#define AWAIT_TEXT(text, part, patienceMs) \
    do { \
        const auto awaitHolds = [&](const QString &awaitedValue) { return awaitedValue.contains(part); }; \
        const auto awaitEnded = tidemark::awaitValue([&] { return QString(text); }, awaitHolds, patienceMs); \
        const auto awaitWords = awaitEnded.hasComeTrue \
            ? QString() : awaitEnded.words(QStringLiteral("“%1” is not in “%2”").arg(part, text)); \
        if (!QTest::qVerify(awaitEnded.hasComeTrue, #text, qPrintable(awaitWords), __FILE__, __LINE__)) \
            return; \
    } while (false)
