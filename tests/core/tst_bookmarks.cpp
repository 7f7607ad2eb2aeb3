#include "core/bookmarks.h"

#include "support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Timestamp start = *parseTimestamp(u"2024-08-08T23:55:00.123456Z");

Bookmark bookmark(const char *market, std::chrono::microseconds behind, const QString &word)
{
    return {*Symbol::fromText(std::string_view(market)), start + behind, word};
}

} // namespace

class TestBookmarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOneAMoment();
    void wordsAreOneLine_data();
    void wordsAreOneLine();
    void areBounded();
    void equalAMap();
    void areWrittenAsCsv();
};

void TestBookmarks::areOneAMoment()
{
    Bookmarks bookmarks;
    QVERIFY(bookmarks.put(bookmark("ETHUSDT", 0s, QStringLiteral("first"))));
    QVERIFY(bookmarks.put(bookmark("BTCUSDT", 1us, QStringLiteral("second"))));
    QVERIFY(bookmarks.put(bookmark("BTCUSDT", 0s, QStringLiteral("third"))));
    QVERIFY(bookmarks.put(bookmark("ETHUSDT", 0s, QStringLiteral("renamed"))));
    QCOMPARE(bookmarks.all().size(), std::size_t(3));
    QCOMPARE(bookmarks.all()[0].word, QStringLiteral("third"));
    QCOMPARE(bookmarks.of(*Symbol::fromText("ETHUSDT")).front().word, QStringLiteral("renamed"));
    QVERIFY(bookmarks.find(*Symbol::fromText("BTCUSDT"), start + 1us));
    bookmarks.remove(*Symbol::fromText("BTCUSDT"), start + 1us);
    bookmarks.remove(*Symbol::fromText("BTCUSDT"), start + 2us); // there is none
    QVERIFY(!bookmarks.find(*Symbol::fromText("BTCUSDT"), start + 1us));
    QCOMPARE(bookmarks.all().size(), std::size_t(2));
}

void TestBookmarks::wordsAreOneLine_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << "halving" << "halving";
    QTest::newRow("lines and tabs") << " a\nb\tc \r\n" << "a b c";
    QTest::newRow("a zero byte") << QString(QChar()) + QLatin1Char('a') << QStringLiteral("a");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(Bookmarks::longestWord, QLatin1Char('x'));
    const auto face = QString::fromUtf8("\xf0\x9f\x98\x80");
    QTest::newRow("cut between letters") << QStringLiteral("x") + face.repeated(100) << QStringLiteral("x") + face.repeated(59);
}

void TestBookmarks::wordsAreOneLine()
{
    QFETCH(QString, word);
    QFETCH(QString, kept);
    Bookmarks bookmarks;
    QVERIFY(bookmarks.put(bookmark("BTCUSDT", 0s, word)));
    QCOMPARE(bookmarks.all().front().word, kept);
}

void TestBookmarks::areBounded()
{
    Bookmarks bookmarks;
    for (std::size_t i = 0; i < Bookmarks::most; ++i)
        QVERIFY(bookmarks.put(bookmark("BTCUSDT", std::chrono::seconds(i), {})));
    const auto refused = bookmarks.put(bookmark("BTCUSDT", -1s, {}));
    QVERIFY(!refused);
    QVERIFY2(refused.message().contains(QStringLiteral("Delete some")), qPrintable(refused.message()));
    QVERIFY(bookmarks.put(bookmark("BTCUSDT", 1s, QStringLiteral("a word for one that is there"))));
    QCOMPARE(bookmarks.all().size(), Bookmarks::most);
}

void TestBookmarks::equalAMap()
{
    QRandomGenerator random(7);
    const char *markets[] = {"AAA", "BBB", "CCC"};
    Bookmarks bookmarks;
    std::map<std::pair<Symbol, Timestamp>, QString> expected;
    for (int step = 0; step < 2'000; ++step) {
        const auto one = bookmark(markets[random.bounded(3)], std::chrono::seconds(random.bounded(40)), QString::number(step));
        if (random.bounded(3) == 0) {
            bookmarks.remove(one.symbol, one.at);
            expected.erase({one.symbol, one.at});
        } else {
            QVERIFY(bookmarks.put(one));
            expected[{one.symbol, one.at}] = one.word;
        }
    }
    std::vector<Bookmark> sorted;
    for (const auto &[place, word] : expected)
        sorted.push_back({place.first, place.second, word});
    QVERIFY(sorted.size() > 50);
    QVERIFY(bookmarks.all() == sorted);
}

void TestBookmarks::areWrittenAsCsv()
{
    QCOMPARE(bookmarksCsv({}), QByteArray("symbol,at,word,link\n"));
    const auto written = bookmarksCsv({bookmark("BTCUSDT", 0s, QStringLiteral("a \"low\", later")), bookmark("币USDT", 1us, {})});
    QCOMPARE(QString::fromUtf8(written),
             QStringLiteral("symbol,at,word,link\n"
                            "BTCUSDT,2024-08-08T23:55:00.123456Z,\"a \"\"low\"\", later\",tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z\n"
                            "币USDT,2024-08-08T23:55:00.123457Z,,tidemark:%E5%B8%81USDT/2024-08-08T23:55:00.123457Z\n"));
}

TIDEMARK_TEST(TestBookmarks, QCoreApplication)
#include "tst_bookmarks.moc"
