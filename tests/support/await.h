#pragma once

#include <QDeadlineTimer>
#include <QTest>

namespace tidemark {

// More than a person would wait for an answer, since the machine may be busy.
constexpr int answerMs = 20'000;
// For a recording that is played until all of it is stored.
constexpr int recordingMs = 60'000;

template <typename Condition>
[[nodiscard]] bool comesTrue(Condition condition, int patienceMs = answerMs)
{
    constexpr int lookEveryMs = 50;
    for (const QDeadlineTimer end(patienceMs); !condition(); QTest::qWait(lookEveryMs)) {
        if (end.hasExpired())
            return false;
    }
    return true;
}

[[nodiscard]] inline QString tooLate(int patienceMs, const QString &seen)
{
    const auto late = QStringLiteral("not within %1 s").arg(patienceMs / 1'000);
    return seen.isEmpty() ? late : late + QStringLiteral("; ") + seen;
}

} // namespace tidemark

// Qt's QTRY_ macros count their own naps alone, however long each look takes, and after their time look on for twice as
// long again. These hold to a deadline, so that what is red is red by then. `seen` is what the look saw last, as a QString.
#define AWAIT_VERIFY2(condition, seen, patienceMs) \
    do { \
        const bool hasComeTrue = tidemark::comesTrue([&] { return bool(condition); }, patienceMs); \
        const auto words = hasComeTrue ? QString() : tidemark::tooLate(patienceMs, seen); \
        if (!QTest::qVerify(hasComeTrue, #condition, qPrintable(words), __FILE__, __LINE__)) \
            return; \
    } while (false)

#define AWAIT_VERIFY(condition, patienceMs) AWAIT_VERIFY2(condition, QString(), patienceMs)

#define AWAIT_COMPARE(actual, expected, patienceMs) \
    do { \
        (void)tidemark::comesTrue([&] { return (actual) == (expected); }, patienceMs); \
        QCOMPARE(actual, expected); \
    } while (false)

// That a number comes to be above another; tells what it was.
#define AWAIT_MORE(actual, than, patienceMs) \
    AWAIT_VERIFY2((actual) > (than), QStringLiteral("it was %1, and %2 is to be exceeded").arg(actual).arg(than), patienceMs)

// That a text comes to contain another; tells what it was.
#define AWAIT_TEXT(text, part, patienceMs) \
    AWAIT_VERIFY2((text).contains(part), QStringLiteral("it was “%1”").arg(text), patienceMs)
