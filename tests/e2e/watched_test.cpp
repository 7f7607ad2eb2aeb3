#include "e2e/watched_test.h"

#include "support/await.h"

#include <QTest>

namespace tidemark {

void WatchedTest::initTestCase()
{
    if (const auto hindrance = WatchedDesktop::hindrance(); !hindrance.isEmpty())
        QSKIP(qPrintable(hindrance));
    m_desktop = std::make_unique<WatchedDesktop>();
    AWAIT_VERIFY2(m_desktop->hasItsPast(), m_desktop->standing(), standstillMs);
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
