#include "mirror/mirror_verdict.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;
using Kind = MirrorVerdict::Kind;

Q_DECLARE_METATYPE(tidemark::MirrorVerdict::Kind)

namespace {

const QString host = QStringLiteral("http://h:8086");
const Timestamp now = *parseTimestamp(u"2026-11-30T12:00:00Z");

} // namespace

class TestMirrorVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, int status, const char *type, const char *body, Kind kind, const char *word) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << kind << QString::fromUtf8(word);
        };
        row("204", 204, "", "", Kind::Taken, "");
        row("200", 200, "", "", Kind::Taken, "");
        row("200 and an error", 200, "application/json", R"({"error":"shard is away"})", Kind::Later, "shard is away");
        row("200 of another", 200, "text/html; charset=utf-8", "<html>Log in", Kind::Stop, "address");
        row("301", 301, "", "", Kind::Stop, "not followed");
        row("307", 307, "", "", Kind::Stop, "not followed");
        row("400", 400, "application/json", R"({"error":"partial write: unable to parse 'x': missing fields dropped=0"})", Kind::Refused, "missing fields");
        row("400 of 2.x", 400, "application/json", R"({"code":"invalid","message":"unable to parse"})", Kind::Refused, "unable to parse");
        row("400 of 3.x", 400, "application/json", R"({"error":"partial write of line protocol occurred","data":[]})", Kind::Refused, "partial write");
        row("400 and no word", 400, "", "", Kind::Refused, "status 400");
        row("422", 422, "application/json", R"({"code":"unprocessable entity","message":"field type conflict"})", Kind::Refused, "field type conflict");
        row("401", 401, "application/json", R"({"code":"unauthorized","message":"unauthorized access"})", Kind::Stop, "unauthorized access");
        row("403", 403, "", "", Kind::Stop, "token");
        row("404", 404, "application/json", R"({"error":"database not found: x"})", Kind::Stop, "database not found");
        row("405", 405, "", "", Kind::Stop, "address");
        row("415", 415, "", "", Kind::Stop, "address");
        row("408", 408, "", "", Kind::Later, "status 408");
        row("413", 413, "", "", Kind::TooLarge, "");
        row("425", 425, "", "", Kind::Later, "status 425");
        row("429", 429, "", "", Kind::Later, "status 429");
        row("500", 500, "application/json", R"({"error":"timeout"})", Kind::Later, "timeout");
        row("503", 503, "text/html", "<html><h1>Service</h1>", Kind::Later, "503");
    }
    void judges()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, word);
        const auto verdict = judged({.status = status, .body = body, .contentType = type}, host, now);
        QCOMPARE(verdict.kind, kind);
        QVERIFY2(verdict.words.contains(word), qPrintable(verdict.words));
    }

    // Who asks sends nothing, so what becomes of what is sent is the sender's to say.
    void noAnswerIsSaidAlone()
    {
        const auto verdict = judged({.problem = QStringLiteral("Connection refused")}, host, now);
        QCOMPARE(verdict.kind, Kind::Later);
        QCOMPARE(verdict.words, QStringLiteral("The mirror %1 cannot be reached: Connection refused.").arg(host));
        QCOMPARE(judged({.isStopped = true}, host, now).kind, Kind::Stopped);
    }

    void aRedirectIsNamedWithoutSecrets()
    {
        const auto verdict = judged({.status = 302, .location = "https://u:geheim@elsewhere/write?p=geheim"}, host, now);
        QVERIFY2(verdict.words.contains(QLatin1String("https://elsewhere/write")), qPrintable(verdict.words));
        QVERIFY(!verdict.words.contains(QLatin1String("geheim")));
    }

    void waitsAsLongAsAsked_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("expected"); // −1: nothing was asked for
        const auto row = [](const char *retryAfter, const char *date, qint64 expected) {
            QTest::addRow("%s / %s", retryAfter, date) << QByteArray(retryAfter) << QByteArray(date) << expected;
        };
        row("", "", -1);
        row("7", "", 7'000);
        row(" 0 ", "", 0);
        row("-5", "", -1);
        row("soon", "", -1);
        row("999999999999999999", "", 1'000'000'000);
        row("Mon, 30 Nov 2026 12:00:09 GMT", "", 9'000);
        row("Mon, 30 Nov 2026 11:00:00 GMT", "", 0);
        row("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:30 GMT", 7'000);
    }
    void waitsAsLongAsAsked()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, date);
        QFETCH(qint64, expected);
        const auto wait = waitAskedFor({.status = 503, .retryAfter = retryAfter, .date = date}, now);
        QCOMPARE(wait ? qint64(wait->count()) : -1, expected);
    }

    void wordsAreFitForALine()
    {
        QCOMPARE(serverWords("a\nb\x1b[31m\0c"), QStringLiteral("a b [31m"));
        QCOMPARE(serverWords(QByteArray(5'000, 'x')).size(), 301);
        QCOMPARE(serverWords(R"([{"error_message":"no"}])"), QStringLiteral("no"));
        QCOMPARE(serverWords("\xff\xfe"), QString::fromUtf8("\xef\xbf\xbd\xef\xbf\xbd"));
    }
};

TIDEMARK_TEST(TestMirrorVerdict, QCoreApplication)
#include "tst_mirror_verdict.moc"
