#include "mirror/mirror_client.h"

#include "mirror/gzip.h"
#include "mirror/hour_counts.h"
#include "mirror/scripted_influx.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;
using test::ScriptedInflux;
using Kind = MirrorVerdict::Kind;

namespace {

const QString secret = QStringLiteral("geheim-token");
const std::stop_token never;

MirrorClient clientOf(const ScriptedInflux &influx, const QString &rest = QStringLiteral("/?db=trades&org=desk"), const QString &user = {},
                      const QString &token = secret, std::chrono::milliseconds silence = 1min)
{
    auto target = MirrorTarget::of({.url = influx.url() + rest, .user = user, .secret = token});
    if (!target)
        qFatal("%s", qPrintable(target.message()));
    MirrorPatience patience;
    patience.silence = silence;
    patience.grace = 50ms;
    return MirrorClient(std::move(target).value(), patience);
}

} // namespace

class TestMirrorClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsEachVersionWants_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("1.6") << QByteArray("1.6.7~rc0") << QByteArray("/write?db=trades") << QByteArray("Basic ") + QByteArray("ann:geheim-token").toBase64();
        QTest::newRow("2") << QByteArray("v2.7.10") << QByteArray("/api/v2/write?org=desk&bucket=trades") << QByteArray("Token geheim-token");
        QTest::newRow("cloud") << QByteArray("Cloud2") << QByteArray("/api/v2/write?org=desk&bucket=trades") << QByteArray("Token geheim-token");
        QTest::newRow("3") << QByteArray("3.0.1") << QByteArray("/api/v2/write?org=desk&bucket=trades") << QByteArray("Bearer geheim-token");
    }
    void writesAsEachVersionWants()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, authorization);
        ScriptedInflux influx(version);
        auto client = clientOf(influx, QStringLiteral("/?db=trades&org=desk"), QStringLiteral("ann"));
        const QByteArray lines = "trades,symbol=X id=1i 1\n";
        QCOMPARE(client.write(gzipped({lines.data(), std::size_t(lines.size())}), never).kind, Kind::Taken);
        QCOMPARE(client.write(gzipped({lines.data(), std::size_t(lines.size())}), never).kind, Kind::Taken);
        QCOMPARE(influx.asked.size(), std::size_t(3)); // it is asked once which it is
        const auto written = influx.writes();
        QCOMPARE(written.size(), std::size_t(2));
        QCOMPARE(written[0].method, QByteArray("POST"));
        QCOMPARE(written[0].path, path);
        QVERIFY(!written[0].path.contains("precision"));
        QCOMPARE(written[0].headers.value("authorization"), authorization);
        QCOMPARE(written[0].headers.value("content-encoding"), QByteArray("gzip"));
        QCOMPARE(written[0].lines(), lines);
        QVERIFY(!influx.asked[0].headers.contains("authorization"));
    }

    void askedForTheTokenAtOnce()
    {
        ScriptedInflux influx("");
        influx.answer("/ping", {"HTTP/1.1 401 Unauthorized"});
        influx.answer("/ping", {"HTTP/1.1 200 OK", R"({"version":"3.2.0","revision":"x"})"});
        auto client = clientOf(influx);
        QCOMPARE(client.meet(never).kind, Kind::Taken);
        QVERIFY(client.form() == MirrorForm::Three);
        QCOMPARE(client.server(), QStringLiteral("InfluxDB 3.2.0"));
        QCOMPARE(influx.asked[1].headers.value("authorization"), QByteArray("Bearer geheim-token"));
    }

    void whatIsNoInfluxIsNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no version") << QByteArray("HTTP/1.1 204 No Content") << QByteArray();
        QTest::newRow("an odd version") << QByteArray("HTTP/1.1 204 No Content\r\nX-Influxdb-Version: unknown") << QByteArray();
        QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html") << QByteArray("<html>");
        QTest::newRow("nothing there") << QByteArray("HTTP/1.1 404 Not Found") << QByteArray("no");
        QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/ping") << QByteArray();
    }
    void whatIsNoInfluxIsNotGuessed()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        ScriptedInflux influx("");
        influx.answer("/ping", {head, body});
        auto client = clientOf(influx);
        const auto verdict = client.write("x", never);
        QCOMPARE(verdict.kind, Kind::Stop);
        QVERIFY(!verdict.words.isEmpty());
        QVERIFY(influx.writes().empty());
    }

    void thePathOrAPersonSaysItWhereItDoesNot()
    {
        ScriptedInflux influx("");
        auto hinted = clientOf(influx, QStringLiteral("/api/v2/write?bucket=b&org=o"));
        QCOMPARE(hinted.write("x", never).kind, Kind::Taken);
        QCOMPARE(influx.writes()[0].path, QByteArray("/api/v2/write?org=o&bucket=b"));
        auto target = MirrorTarget::of({.url = influx.url()});
        target.value().given = MirrorForm::One;
        MirrorClient given(std::move(target).value());
        QCOMPARE(given.write("x", never).kind, Kind::Taken);
        QCOMPARE(influx.writes()[1].path, QByteArray("/write?db=tidemark"));
    }

    // 2.x and 3.x keep the address of 1.x, with the ways in that are their own.
    void theFirstAddressCountsWhereItIsNamed()
    {
        ScriptedInflux influx("v2.7.1");
        auto client = clientOf(influx, QStringLiteral("/write?db=b"));
        QCOMPARE(client.write("x", never).kind, Kind::Taken);
        QCOMPARE(influx.writes()[0].path, QByteArray("/write?db=b"));
        QCOMPARE(influx.writes()[0].headers.value("authorization"), QByteArray("Token geheim-token"));
        QVERIFY(!client.speaksFlux());
    }

    void twoWantsAnOrganisation()
    {
        ScriptedInflux influx("v2.7.1");
        auto client = clientOf(influx, QStringLiteral("/?bucket=b"));
        const auto verdict = client.meet(never);
        QCOMPARE(verdict.kind, Kind::Stop);
        QVERIFY2(verdict.words.contains(QLatin1String("--org")), qPrintable(verdict.words));
    }

    void aRedirectIsNotFollowed()
    {
        ScriptedInflux other;
        ScriptedInflux influx;
        influx.answer("/write", {"HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.url().toUtf8() + "/write?db=trades"});
        auto client = clientOf(influx);
        QCOMPARE(client.write("x", never).kind, Kind::Stop);
        QVERIFY(other.asked.empty());
    }

    void noAnswerIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("sent");
        QTest::newRow("it hangs") << QByteArray() << QByteArray() << qint64(-1);
        QTest::newRow("a cut answer") << QByteArray("HTTP/1.1 200 OK") << QByteArray("0123456789") << qint64(3);
        QTest::newRow("no HTTP") << QByteArray("nonsense") << QByteArray("more of it") << qint64(4);
    }
    void noAnswerIsTriedAgain()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(qint64, sent);
        ScriptedInflux influx;
        influx.answer("/write", {head, body, sent});
        auto client = clientOf(influx, QStringLiteral("/?db=trades&org=desk"), {}, secret, head.isEmpty() ? 300ms : 60'000ms);
        const auto verdict = client.write("x", never);
        QCOMPARE(verdict.kind, Kind::Later);
        QVERIFY2(verdict.words.startsWith(QLatin1String("The mirror ")), qPrintable(verdict.words));
    }

    void nobodyThere()
    {
        const auto target = MirrorTarget::of({.url = QStringLiteral("http://127.0.0.1:1")});
        MirrorClient client(*target);
        QCOMPARE(client.write("x", never).kind, Kind::Later);
    }

    void aStopEndsTheWait()
    {
        ScriptedInflux influx;
        influx.answer("/write", {QByteArray()});
        auto target = MirrorTarget::of({.url = influx.url()});
        MirrorPatience patience;
        patience.grace = 50ms;
        MirrorClient client(std::move(target).value(), patience);
        QCOMPARE(client.meet(never).kind, Kind::Taken);
        std::stop_source stop;
        QTimer::singleShot(50ms, this, [&] { stop.request_stop(); });
        QCOMPARE(client.write("x", stop.get_token()).kind, Kind::Stopped);
        QCOMPARE(client.write("x", stop.get_token()).kind, Kind::Stopped);
    }

    void whatRepeatsTheTokenIsMasked()
    {
        ScriptedInflux influx("v2.1");
        influx.answer("/api/v2/write", {"HTTP/1.1 401 Unauthorized", R"({"message":"bad token geheim-token"})"});
        auto client = clientOf(influx);
        const auto verdict = client.write("x", never);
        QVERIFY2(verdict.words.contains(QStringLiteral("bad token …")), qPrintable(verdict.words));
        QVERIFY(!verdict.words.contains(secret));
    }

    // No piece of it either, where what the server says is cut; nor the form that a user's password is sent in.
    void whatRepeatsTheTokenInOtherWaysIsMasked()
    {
        ScriptedInflux influx("v2.1");
        influx.answer("/api/v2/write", {"HTTP/1.1 401 Unauthorized", QByteArray(290, 'x') + ' ' + secret.toUtf8()});
        const auto cut = clientOf(influx).write("x", never).words;
        QVERIFY2(cut.contains(QStringLiteral("xxx …")) && !cut.contains(secret.left(5)), qPrintable(cut));

        ScriptedInflux old("1.6.7~rc0");
        const auto sent = ("ann:" + secret.toUtf8()).toBase64();
        old.answer("/write", {"HTTP/1.1 401 Unauthorized", "You said Basic " + sent + '.'});
        const auto repeated = clientOf(old, QStringLiteral("/?db=trades"), QStringLiteral("ann")).write("x", never).words;
        QVERIFY2(repeated.contains(QStringLiteral("You said Basic ….")), qPrintable(repeated));
    }

    void asksInItsLanguage_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("1") << QByteArray("1.8.10") << QByteArray("/query?db=trades&epoch=s&q=SELECT%20count")
                           << QByteArray(R"({"results":[{"series":[{"values":[[1796040000,5]]}]}]})");
        QTest::newRow("2") << QByteArray("2.7.10") << QByteArray("/api/v2/query?org=desk") << QByteArray(",result,table,_time,_value\r\n,,0,2026-11-30T12:00:00Z,5\r\n");
        QTest::newRow("3") << QByteArray("3.0.0") << QByteArray("/query?db=trades&epoch=s&q=SELECT%20count")
                           << QByteArray(R"({"results":[{"series":[{"values":[["2026-11-30T12:00:00Z",5]]}]}]})");
    }
    void asksInItsLanguage()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, answer);
        ScriptedInflux influx(version);
        influx.answer(path.left(path.indexOf('?')), {"HTTP/1.1 200 OK", answer});
        auto client = clientOf(influx);
        const auto hour = *parseTimestamp(u"2026-11-30T12:00:00Z");
        const auto counts = HourCounts(client).of(*Symbol::fromText(std::string_view("BTCUSDT")), hour, hour + 1h, never);
        QVERIFY2(counts.ok(), qPrintable(counts.message()));
        QVERIFY(*counts == (HourCounts::Counts{{hour, 5}}));
        QVERIFY2(influx.asked.back().path.startsWith(path), influx.asked.back().path.constData());
    }
};

TIDEMARK_TEST(TestMirrorClient, QCoreApplication)
#include "tst_mirror_client.moc"
