#include "host/stop_signals.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace tidemark;

class TestStopSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsEachArrival()
    {
        StopSignals signalsOfTheSystem;
        QSignalSpy spy(&signalsOfTheSystem, &StopSignals::stopRequested);
        std::raise(SIGTERM);
        std::raise(SIGINT);
        std::raise(SIGINT); // the second Ctrl-C: still alive
        QTRY_COMPARE(spy.size(), 3);
        QCOMPARE(spy.at(0).at(0).toInt(), SIGTERM);
        QCOMPARE(spy.at(1).at(0).toInt(), SIGINT);
        QCOMPARE(spy.at(2).at(0).toInt(), SIGINT);
    }

    void givesTheSignalsBack()
    {
        struct sigaction before = {};
        struct sigaction after = {};
        ::sigaction(SIGTERM, nullptr, &before);
        { const StopSignals signalsOfTheSystem; }
        ::sigaction(SIGTERM, nullptr, &after);
        QVERIFY(after.sa_handler == before.sa_handler);
    }
};

TIDEMARK_TEST(TestStopSignals, QCoreApplication)
#include "tst_stop_signals.moc"
