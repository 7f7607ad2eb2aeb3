#include "session/mirror_thread.h"

#include "database/random_trades.h"
#include "mirror/scripted_influx.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;
using test::ScriptedInflux;
using State = MirrorStatus::State;

// The mirror beside a recorder.
class TestMirrorThread : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ScriptedInflux> m_influx;
    MirrorStatus m_status;
    Timestamp m_begins = *parseTimestamp(u"2026-09-10T11:59:30Z");

    [[nodiscard]] std::unique_ptr<MirrorThread> started(const MirrorSettings &settings)
    {
        auto thread = std::make_unique<MirrorThread>(settings);
        connect(thread.get(), &MirrorThread::changed, this, [this](const MirrorStatus &status) { m_status = status; });
        thread->start();
        return thread;
    }
    [[nodiscard]] std::vector<Trade> trades(std::int64_t first, int count) const
    {
        return RandomMarket{symbolNamed("BTCUSDT"), 1, first, m_begins, 100ms}.trades(count);
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_influx = std::make_unique<ScriptedInflux>();
        m_status = {};
    }

    void mirrorsWhatIsRecorded()
    {
        m_database->store(trades(1'000, 100));
        const auto thread = started({.url = m_influx->url()});
        thread->setTarget(m_database->target());
        AWAIT_COMPARE(m_status.sent, std::int64_t(100), answerMs);
        m_database->store(trades(1'100, 50));
        AWAIT_COMPARE(m_status.sent, std::int64_t(150), answerMs);
        AWAIT_COMPARE(m_status.waiting, std::int64_t(0), answerMs);
        AWAIT_COMPARE(int(m_status.state), int(State::Following), answerMs);
        QCOMPARE(m_status.server, QStringLiteral("InfluxDB 1.8.10"));
        thread->setTarget(std::nullopt); // the database is away
        AWAIT_COMPARE(int(m_status.state), int(State::Waiting), answerMs);
        thread->setTarget(m_database->target());
        AWAIT_COMPARE(int(m_status.state), int(State::Following), answerMs);
        thread->setSettings({});
        AWAIT_COMPARE(int(m_status.state), int(State::Off), answerMs);
    }

    void saysWhatAPersonHasToMend()
    {
        m_database->store(trades(1'000, 10));
        m_influx->answer("/write", {"HTTP/1.1 401 Unauthorized"});
        m_influx->answer("/write", {});
        const auto thread = started({.url = m_influx->url()});
        thread->setTarget(m_database->target());
        AWAIT_COMPARE(int(m_status.state), int(State::Stopped), answerMs);
        QVERIFY2(m_status.problem.contains(QLatin1String("401")), qPrintable(m_status.problem));
        thread->setSettings({.url = m_influx->url(), .user = QStringLiteral("ann")});
        AWAIT_COMPARE(m_status.sent, std::int64_t(10), answerMs);
    }

    void leavesItToAnother()
    {
        m_database->store(trades(1'000, 10));
        const auto first = started({.url = m_influx->url()});
        first->setTarget(m_database->target());
        AWAIT_COMPARE(m_status.sent, std::int64_t(10), answerMs);
        MirrorStatus seen;
        MirrorThread second({.url = m_influx->url()});
        connect(&second, &MirrorThread::changed, this, [&](const MirrorStatus &status) { seen = status; });
        second.start();
        second.setTarget(m_database->target());
        AWAIT_COMPARE(int(seen.state), int(State::Elsewhere), answerMs);
        second.end();
    }

    void endsWhateverHangs()
    {
        m_database->store(trades(1'000, 10));
        m_influx->answer("/write", {QByteArray()});
        auto thread = started({.url = m_influx->url()});
        thread->setTarget(m_database->target());
        AWAIT_COMPARE(m_influx->writes().size(), std::size_t(1), answerMs);
        thread->end();
        QCOMPARE(m_database->valueOf("SELECT count(*) FROM mirrored"), QStringLiteral("0"));
    }
};

TIDEMARK_TEST(TestMirrorThread, QCoreApplication)
#include "tst_mirror_thread.moc"
