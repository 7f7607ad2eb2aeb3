#include "alerts/delivery_form.h"

#include "alerts/alert_values.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

namespace {

AlertMessage message()
{
    return {QStringLiteral("c0ffee"), alertEvent(7), QStringLiteral("BTCUSDT 61850.01"), QStringLiteral("crossed – “$(reboot)” ‘;’"), false};
}

AlertDestination of(DestinationKind kind)
{
    AlertDestination destination;
    destination.name = QStringLiteral("phone");
    destination.kind = kind;
    return destination;
}

QJsonObject bodyOf(const WebRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QByteArray header(const WebRequest &request, const QByteArray &name)
{
    const auto found = std::find_if(request.headers.begin(), request.headers.end(), [&](const auto &each) { return each.first == name; });
    return found == request.headers.end() ? QByteArray() : found->second;
}

} // namespace

// Requests as receivers document them.
class TestDeliveryForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void webhook();
    void ntfy();
    void telegram();
    void longWordsAreCut();
    void aCommandsVariables();
    void refusesAddresses_data();
    void refusesAddresses();
};

void TestDeliveryForm::webhook()
{
    const auto request = webRequestFor(of(DestinationKind::Webhook), {QStringLiteral("https://host/a?b=c"), {}, QStringLiteral("tok"), {}}, message());
    QVERIFY2(request.ok(), qPrintable(request.message()));
    QCOMPARE(request->url.toString(), QStringLiteral("https://host/a?b=c"));
    QCOMPARE(header(*request, "Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(header(*request, "Authorization"), QByteArray("Bearer tok"));
    QCOMPARE(header(*request, "Idempotency-Key"), QByteArray("c0ffee"));
    const auto body = bodyOf(*request);
    QCOMPARE(body.value(QLatin1String("id")).toString(), QStringLiteral("c0ffee"));
    QCOMPARE(body.value(QLatin1String("kind")).toString(), QStringLiteral("crossing"));
    QCOMPARE(body.value(QLatin1String("symbol")).toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(body.value(QLatin1String("price")).toString(), QStringLiteral("61850.01000000"));
    QCOMPARE(body.value(QLatin1String("at")).toString(), toIsoString(alertsStart));
    QCOMPARE(body.value(QLatin1String("rule")).toInt(), 7);
    QCOMPARE(body.value(QLatin1String("also_in")).toArray().size(), 1);
    QVERIFY(body.value(QLatin1String("amount")).isNull());
    QVERIFY(!body.value(QLatin1String("test")).toBool(true));
}

void TestDeliveryForm::ntfy()
{
    auto destination = of(DestinationKind::Ntfy);
    destination.priority = 5;
    destination.tags = {QStringLiteral("warning"), QStringLiteral("btc")};
    destination.click = QStringLiteral("https://example.org/");
    auto request = webRequestFor(destination, {{}, QStringLiteral("mytopic"), {}, {}}, message());
    QVERIFY2(request.ok(), qPrintable(request.message()));
    QCOMPARE(request->url.toString(), QStringLiteral("https://ntfy.sh"));
    QCOMPARE(header(*request, "Authorization"), QByteArray());
    const QJsonObject expected{{QStringLiteral("topic"), QStringLiteral("mytopic")},
                               {QStringLiteral("title"), message().title},
                               {QStringLiteral("message"), message().text},
                               {QStringLiteral("priority"), 5},
                               {QStringLiteral("tags"), QJsonArray{QStringLiteral("warning"), QStringLiteral("btc")}},
                               {QStringLiteral("click"), destination.click}};
    QCOMPARE(bodyOf(*request), expected);
    request = webRequestFor(destination, {QStringLiteral("http://127.0.0.1:1/"), QStringLiteral("t"), QStringLiteral("tk_1"), {}}, message());
    QCOMPARE(request->url.toString(), QStringLiteral("http://127.0.0.1:1/"));
    QCOMPARE(header(*request, "Authorization"), QByteArray("Bearer tk_1"));
}

void TestDeliveryForm::telegram()
{
    const auto request = webRequestFor(of(DestinationKind::Telegram), {QStringLiteral("http://127.0.0.1:1/"), {}, QStringLiteral("12:AB-c_d"), QStringLiteral("-100")}, message());
    QVERIFY2(request.ok(), qPrintable(request.message()));
    QCOMPARE(request->url.toString(), QStringLiteral("http://127.0.0.1:1/bot12:AB-c_d/sendMessage"));
    QCOMPARE(header(*request, "Authorization"), QByteArray());
    const QJsonObject expected{{QStringLiteral("chat_id"), QStringLiteral("-100")}, {QStringLiteral("text"), message().title + QLatin1Char('\n') + message().text}};
    QCOMPARE(bodyOf(*request), expected);
}

void TestDeliveryForm::longWordsAreCut()
{
    auto endless = message();
    endless.text = QStringLiteral("👍").repeated(5'000);
    const auto ntfy = bodyOf(*webRequestFor(of(DestinationKind::Ntfy), {{}, QStringLiteral("t"), {}, {}}, endless)).value(QLatin1String("message")).toString();
    QVERIFY2(ntfy.toUtf8().size() <= 4'096 && ntfy.size() > 1'000, qPrintable(QString::number(ntfy.toUtf8().size())));
    QVERIFY(QStringLiteral("👍").repeated(5'000).startsWith(ntfy) && ntfy.size() % 2 == 0);
    const auto telegram = bodyOf(*webRequestFor(of(DestinationKind::Telegram), {{}, {}, QStringLiteral("t"), QStringLiteral("1")}, endless)).value(QLatin1String("text")).toString();
    QVERIFY(telegram.size() <= 4'096 && !telegram.back().isHighSurrogate());
}

void TestDeliveryForm::aCommandsVariables()
{
    const auto variables = messageVariables(message());
    const auto value = [&variables](const char *name) {
        const auto found = std::find_if(variables.begin(), variables.end(), [&](const auto &each) { return each.first == QLatin1String(name); });
        return found == variables.end() ? QStringLiteral("(none)") : found->second;
    };
    QCOMPARE(value("TIDEMARK_ALERT_TEXT"), message().text);
    QCOMPARE(value("TIDEMARK_ALERT_SYMBOL"), QStringLiteral("BTCUSDT"));
    QCOMPARE(value("TIDEMARK_ALERT_PRICE"), QStringLiteral("61850.01000000"));
    QCOMPARE(value("TIDEMARK_ALERT_ALSO_IN"), QStringLiteral("ETHUSDT"));
    QCOMPARE(value("TIDEMARK_ALERT_TEST"), QStringLiteral("false"));
    QCOMPARE(value("TIDEMARK_ALERT_AMOUNT"), QString());
    QCOMPARE(value("TIDEMARK_ALERT_WINDOW"), QStringLiteral("300"));
}

void TestDeliveryForm::refusesAddresses_data()
{
    QTest::addColumn<DestinationKind>("kind");
    QTest::addColumn<QStringList>("address"); // url, topic, token, chat
    const auto row = [](const char *name, DestinationKind kind, const QStringList &address) { QTest::newRow(name) << kind << address; };
    const auto secret = QStringLiteral("geheim");
    row("no address", DestinationKind::Webhook, {{}, {}, {}, {}});
    row("another scheme", DestinationKind::Webhook, {QStringLiteral("ftp://geheim/"), {}, {}, {}});
    row("no host", DestinationKind::Webhook, {QStringLiteral("https:///geheim"), {}, {}, {}});
    row("no URL", DestinationKind::Webhook, {QStringLiteral("https://h/geheim%zz"), {}, {}, {}});
    row("a token of two lines", DestinationKind::Webhook, {QStringLiteral("https://h/"), {}, QStringLiteral("geheim\r\nX-Evil: 1"), {}});
    row("no topic", DestinationKind::Ntfy, {{}, {}, secret, {}});
    row("a topic with a way", DestinationKind::Ntfy, {{}, QStringLiteral("geheim/x"), {}, {}});
    row("no token", DestinationKind::Telegram, {{}, {}, {}, secret});
    row("no chat", DestinationKind::Telegram, {{}, {}, secret, {}});
    row("a token with a way", DestinationKind::Telegram, {{}, {}, QStringLiteral("geheim/../x"), QStringLiteral("1")});
}

void TestDeliveryForm::refusesAddresses()
{
    QFETCH(DestinationKind, kind);
    QFETCH(QStringList, address);
    const auto request = webRequestFor(of(kind), {address[0], address[1], address[2], address[3]}, message());
    QVERIFY(!request);
    QVERIFY2(!request.message().contains(QStringLiteral("geheim")) && request.message().endsWith(QLatin1Char('.')), qPrintable(request.message()));
}

TIDEMARK_TEST(TestDeliveryForm, QCoreApplication)
#include "tst_delivery_form.moc"
