#include "e2e/recorded_test.h"

#include "support/await.h"

#include <QTest>

#include <csignal>

namespace tidemark {

void RecordedTest::initTestCase()
{
    const auto path = realDataPath(QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz"));
    if (!path)
        QSKIP(realDataAbsent);
    auto recording = readRecording(*path);
    m_btc = recording[QStringLiteral("BTCUSDT")];
    m_eth = recording[QStringLiteral("ETHUSDT")];
    m_scene.startExchange(*path, QStringLiteral("0"));
    const auto recorder = m_scene.record(symbolsOf(recording));
    m_keeper = m_scene.keepDatabase();
    AWAIT_COMPARE(m_scene.storedCount(), countOf(recording), recordingMs);
    recorder->signal(SIGTERM);
    QCOMPARE(recorder->waitForEnd().exitCode, 0);
}

} // namespace tidemark
