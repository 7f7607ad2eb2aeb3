#include "support/test_world.h"

#include "core/timestamp.h"
#include "support/await.h"
#include "support/cli_process.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

using namespace tidemark;
using namespace std::chrono_literals;

// Whatever the day and wherever the computer, tests and the programs they start live at the same moment.
class TestTestWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("TIDEMARK_TEST_WORLD") == QLatin1String("own"))
            QSKIP("This run was led out of the world of tests.");
    }
    void itIsAlwaysTheSameNoon();
    void programsThatATestStartsAreThereToo();
    void whoAbortsSaysWhere();

private:
    const Timestamp m_noon = std::chrono::sys_days(std::chrono::year(2026) / 9 / 16) + 12h;
};

void TestTestWorld::itIsAlwaysTheSameNoon()
{
    QVERIFY2(wallClock() >= m_noon && wallClock() < m_noon + 1h, toIsoText(wallClock()).c_str());
    QCOMPARE(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTimeUtc()), 0);
    QCOMPARE(QLocale::system().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
}

void TestTestWorld::programsThatATestStartsAreThereToo()
{
    CliProcess exchange({QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--port"), QStringLiteral("0")});
    const auto api = QJsonDocument::fromJson(exchange.waitForLine()).object().value(QStringLiteral("api_url")).toString();
    QNetworkAccessManager network;
    const auto answer = [&](const QString &path) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(api + path))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(answerMs) ? reply->readAll() : reply->errorString().toUtf8();
    };
    const auto told = QJsonDocument::fromJson(answer(QStringLiteral("/api/v3/time"))).object().value(QStringLiteral("serverTime"));
    const auto now = timestampFromMicros(told.toInteger() * 1'000);
    QVERIFY2(now >= m_noon && now < m_noon + 1h, toIsoText(now).c_str());
    // The simulated market is a function of seed and clock, so its prices are the same as well.
    const auto candle = QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=1h&startTime=%1&limit=1")
                            .arg(qint64(microsOf(m_noon - 1h) / 1'000));
    const auto first = QJsonDocument::fromJson(answer(candle)).array().first().toArray();
    QCOMPARE(first.at(1).toString(), QStringLiteral("60004.32000000"));
}

// Also where what calls abort() says nothing.
void TestTestWorld::whoAbortsSaysWhere()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const auto child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDERR_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        std::abort();
    }
    ::close(ends[1]);
    QVERIFY(child > 0);
    QByteArray said;
    std::array<char, 1'000> piece{};
    for (auto count = ::read(ends[0], piece.data(), piece.size()); count > 0; count = ::read(ends[0], piece.data(), piece.size()))
        said.append(piece.data(), qsizetype(count));
    ::close(ends[0]);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    const auto begins = said.indexOf("This test aborts, called from:\n"); // beside what Qt says of it
    QVERIFY2(begins >= 0 && said.mid(begins).count('\n') > 2, said.constData());
}

TIDEMARK_TEST(TestTestWorld, QCoreApplication)
#include "tst_test_world.moc"
