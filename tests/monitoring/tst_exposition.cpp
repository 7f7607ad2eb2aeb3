#include "monitoring/exposition.h"
#include "monitoring/scrape.h"
#include "support/test_program.h"

#include <cmath>
#include <limits>

using namespace tidemark;

// The text that Prometheus reads.
class TestExposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesFamilies();
    void escapes_data();
    void escapes();
    void writesNumbers_data();
    void writesNumbers();
    void writesOpenMetrics();
    void takesTheFormThatIsAskedFor_data();
    void takesTheFormThatIsAskedFor();
};

void TestExposition::writesFamilies()
{
    Exposition out(ExpositionForm::Prometheus);
    out.begin("a_total", MetricKind::Counter, "What\\it\nis, \"so\" to say.");
    out.add(std::int64_t(9'007'199'254'740'993));
    out.begin("b", MetricKind::Gauge, "B.");
    out.add(std::int64_t(1), {{"x", QStringLiteral("1")}, {"y", QString()}});
    out.add(2.5, {{"x", QStringLiteral("2")}});
    out.begin("c", MetricKind::Summary, "C.");
    QCOMPARE(out.text(), QByteArray("# HELP a_total What\\\\it\\nis, \"so\" to say.\n# TYPE a_total counter\na_total 9007199254740993\n"
                                    "# HELP b B.\n# TYPE b gauge\nb{x=\"1\",y=\"\"} 1\nb{x=\"2\"} 2.5\n"
                                    "# HELP c C.\n# TYPE c summary\n"));
    QCOMPARE(Scrape::of(out.text()).faults, QStringList());
}

void TestExposition::escapes_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("written");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("a\\\"b");
    QTest::newRow("backslash") << QStringLiteral("a\\b\\") << QStringLiteral("a\\\\b\\\\");
    QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
    QTest::newRow("an n behind a backslash") << QStringLiteral("\\n") << QStringLiteral("\\\\n");
    QTest::newRow("other letters") << QStringLiteral("币安人生USDT") << QStringLiteral("币安人生USDT");
    QTest::newRow("braces") << QStringLiteral("{,}=") << QStringLiteral("{,}=");
}

void TestExposition::escapes()
{
    QFETCH(QString, label);
    QFETCH(QString, written);
    Exposition out(ExpositionForm::Prometheus);
    out.begin("m", MetricKind::Gauge, "M.");
    out.add(std::int64_t(0), {{"symbol", label}});
    QCOMPARE(QString::fromUtf8(out.text().split('\n').at(2)), QStringLiteral("m{symbol=\"%1\"} 0").arg(written));
    QCOMPARE(Scrape::of(out.text()).faults, QStringList());
}

void TestExposition::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("small") << 0.000001 << QByteArray("1e-06");
    QTest::newRow("time") << 1789560000.123456 << QByteArray("1789560000.123456");
    QTest::newRow("negative") << -0.25 << QByteArray("-0.25");
    QTest::newRow("not a number") << std::nan("") << QByteArray("NaN");
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QByteArray("+Inf");
    QTest::newRow("endless below") << -std::numeric_limits<double>::infinity() << QByteArray("-Inf");
}

void TestExposition::writesNumbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, written);
    Exposition out(ExpositionForm::Prometheus);
    out.begin("m", MetricKind::Gauge, "M.");
    out.add(value);
    QCOMPARE(out.text().split('\n').at(2), "m " + written);
}

void TestExposition::writesOpenMetrics()
{
    Exposition out(ExpositionForm::OpenMetrics);
    out.begin("a_total", MetricKind::Counter, "The \"a\".");
    out.add(std::int64_t(3));
    QCOMPARE(out.text(), QByteArray("# HELP a The \\\"a\\\".\n# TYPE a counter\na_total 3\n# EOF\n"));
}

void TestExposition::takesTheFormThatIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("anything") << QByteArray("*/*") << false;
    QTest::newRow("a browser") << QByteArray("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8") << false;
    QTest::newRow("Prometheus 2.42") << QByteArray("application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,"
                                                   "text/plain;version=0.0.4;q=0.5,*/*;q=0.1") << true;
    QTest::newRow("an older Prometheus") << QByteArray("text/plain;version=0.0.4;q=1,*/*;q=0.1") << false;
    QTest::newRow("rather text") << QByteArray("text/plain, application/openmetrics-text;q=0.5") << false;
    QTest::newRow("refused") << QByteArray("application/openmetrics-text; q=0") << false;
    QTest::newRow("nonsense") << QByteArray(";;,,q=;=") << false;
}

void TestExposition::takesTheFormThatIsAskedFor()
{
    QFETCH(QByteArray, accept);
    QTEST(expositionForm(accept) == ExpositionForm::OpenMetrics, "isOpen");
}

TIDEMARK_TEST(TestExposition, QCoreApplication)
#include "tst_exposition.moc"
