#include "ui/chart/paint/bookmark_item.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto from = at("2024-08-08T12:00Z");

PaintFrame frameOf(double width)
{
    PaintFrame frame;
    frame.size = {width, 300};
    frame.plot = {0, 0, width, 300};
    frame.from = from;
    frame.span = 10min;
    frame.isPlaced = true;
    frame.isEmpty = false;
    frame.font = QGuiApplication::font();
    frame.theme.background = Qt::white;
    frame.theme.text = Qt::black;
    frame.theme.quietText = Qt::gray;
    frame.theme.line = QColor(0, 0, 200);
    return frame;
}

Bookmark bookmark(std::chrono::microseconds behind, const char *word)
{
    return {symbol("BTCUSDT"), from + behind, QString::fromUtf8(word)};
}

} // namespace

class BookmarkItemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flagsStandAtTheirMoments();
    void wordsKeepApart_data();
    void wordsKeepApart();
    void isPainted();
};

void BookmarkItemTest::flagsStandAtTheirMoments()
{
    const auto frame = frameOf(1'000);
    BookmarkItem item(nullptr);
    item.show(frame, {bookmark(-1us, "before"), bookmark(0s, "first"), bookmark(5min, ""), bookmark(10min, "last"), bookmark(11min, "behind")});
    const auto placed = item.placed();
    QCOMPARE(placed.size(), std::size_t(3)); // of those in view
    QVERIFY(std::abs(placed[0].x - frame.x(from)) <= 1 && std::abs(placed[1].x - frame.x(from + 5min)) <= 1);
    QCOMPARE(placed[0].text, QStringLiteral("first"));
    QVERIFY(placed[1].text.isEmpty()); // it has no word
    QCOMPARE(placed[2].text, QStringLiteral("last")); // at the other side, where there is room
    QVERIFY(placed[2].words.right() < placed[2].x && placed[2].words.left() > placed[1].x);
}

void BookmarkItemTest::wordsKeepApart_data()
{
    QTest::addColumn<int>("apart"); // seconds
    QTest::addColumn<bool>("hasWords");
    QTest::newRow("far") << 200 << true;
    QTest::newRow("near") << 60 << true; // cut, but there
    QTest::newRow("beside one another") << 5 << false;
    QTest::newRow("of one pixel") << 0 << false;
}

void BookmarkItemTest::wordsKeepApart()
{
    QFETCH(int, apart);
    QFETCH(bool, hasWords);
    BookmarkItem item(nullptr);
    item.show(frameOf(1'000), {bookmark(1min, "a rather long word for a moment"), bookmark(1min + std::chrono::seconds(apart) + 1us, "next")});
    const auto placed = item.placed();
    QCOMPARE(!placed[0].text.isEmpty(), hasWords);
    if (hasWords)
        QVERIFY(placed[0].words.right() < placed[1].x);
    QCOMPARE(placed[1].text, QStringLiteral("next"));
    QVERIFY(placed[1].words.right() < 1'000);
}

void BookmarkItemTest::isPainted()
{
    BookmarkItem item(nullptr);
    item.show(frameOf(400), {bookmark(5min, "low")});
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter, nullptr, nullptr);
    painter.end();
    int flag = 0;
    for (int y = 0; y < 300; ++y) {
        for (int x = 200; x < 215; ++x)
            flag += QColor(image.pixel(x, y)).blue() > QColor(image.pixel(x, y)).red() + 100;
    }
    QVERIFY2(flag > 20, qPrintable(QString::number(flag)));
    QVERIFY(QColor(image.pixel(200, 290)) != QColor(Qt::white) || QColor(image.pixel(200, 287)) != QColor(Qt::white)); // the line goes down, dashed
}

TIDEMARK_TEST(BookmarkItemTest, QApplication)
#include "tst_bookmark_item.moc"
