#include "session/share_desk.h"

#include "database/server_share.h"
#include "support/quiet_port.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QTest>

#include <memory>

using namespace tidemark;

// Sharing as the window asks for it; the command's tests show who gets in.
class TestShareDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<RecordFolder::Place> m_place;

    [[nodiscard]] QString data() const { return m_place->filePath(QStringLiteral("data")); }
    [[nodiscard]] bool isShared() const
    {
        const auto share = ServerShare::in(data());
        return share && *share;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<RecordFolder::Place>();
        RecordFolder::store(data(), RecordFolder::trades("BTCUSDT", 1, 10));
    }
    void cleanupTestCase() { m_place.reset(); }

    // As at the program's end, which waits for it.
    void whatIsToldToStopSharesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto answer = changeShare({quietPort(), {}}, data(), QStringLiteral("tidemark"), stop.get_token());
        QVERIFY(!answer.ok());
        QVERIFY(!isShared());
    }

    void whatIsSharedIsSharedUntilItIsNot()
    {
        const auto answer = changeShare({quietPort(), {}}, data(), QStringLiteral("tidemark"), {});
        QVERIFY2(answer.ok(), qPrintable(answer.message()));
        QVERIFY(!answer->password.isEmpty() && isShared());
        const auto closed = changeShare({}, data(), QStringLiteral("tidemark"), {});
        QVERIFY2(closed.ok(), qPrintable(closed.message()));
        QVERIFY(!isShared());
    }
};

TIDEMARK_TEST(TestShareDesk, QCoreApplication)
#include "tst_share_desk.moc"
