#include "e2e/watched_test.h"

#include "support/await.h"

#include <QTest>

namespace tidemark {

void WatchedTest::initTestCase()
{
    if (const auto hindrance = WatchedDesktop::hindrance(); !hindrance.isEmpty())
        QSKIP(qPrintable(hindrance));
    m_desktop = std::make_unique<WatchedDesktop>();
    const auto recorded = awaitValue([this] { return m_desktop->storedCount(); }, [this](qint64) { return m_desktop->hasItsPast(); }, recordingMs);
    QVERIFY2(recorded.hasComeTrue, qPrintable(recorded.words(m_desktop->standing())));
}

void WatchedTest::init()
{
    if (m_hasFailed)
        QSKIP("What comes before this has failed.");
}

void WatchedTest::cleanup()
{
    m_hasFailed = m_hasFailed || QTest::currentTestFailed();
}

} // namespace tidemark
