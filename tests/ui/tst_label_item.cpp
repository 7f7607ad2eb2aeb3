#include "support/test_program.h"
#include "ui/chart/paint/label_item.h"

#include <QApplication>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace tidemark;

namespace {

constexpr QColor ofPrice(200, 0, 0);
constexpr QColor ofPart(0, 0, 200);

// Where there is ink of about this colour.
QRect inkOf(const QImage &image, const QColor &colour)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel(image.pixel(x, y));
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue()) < 90)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class LabelItemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStepAside_data();
    void wordsStepAside();
    void wordsGoBelowALegend();

private:
    [[nodiscard]] static QImage picture(const std::vector<PlotLabel> &labels, double width, const QRectF &taken = {});
};

QImage LabelItemTest::picture(const std::vector<PlotLabel> &labels, double width, const QRectF &taken)
{
    PaintFrame frame;
    frame.size = {width, 200};
    frame.plot = {0, 0, width, 200};
    frame.font = QGuiApplication::font();
    frame.theme.background = Qt::white;
    LabelItem item(nullptr);
    item.show(frame, labels);
    item.keepClear(taken);
    QImage image(int(width), 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter, nullptr, nullptr);
    return image;
}

void LabelItemTest::wordsStepAside_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("beside it") << 600.0 << true;
    QTest::newRow("no room beside it") << 220.0 << false;
}

// Words at the lower edge, where a price's words stand already; the price's are never left out for them.
void LabelItemTest::wordsStepAside()
{
    QFETCH(double, width);
    QFETCH(bool, isBeside);
    const PlotLabel part{0, width, false, QStringLiteral("MMMM MMMMMM"), ofPart};
    const PlotLabel price{0, width, false, QStringLiteral("MMM MMMMM"), ofPrice, 180.0};
    QVERIFY(inkOf(picture({part}, width), ofPart).left() < 30);
    const auto image = picture({part, price}, width);
    const auto priceInk = inkOf(image, ofPrice);
    const auto partInk = inkOf(image, ofPart);
    QCOMPARE(priceInk, inkOf(picture({price}, width), ofPrice));
    QVERIFY(!priceInk.isEmpty());
    QVERIFY(!partInk.isEmpty());
    QCOMPARE(partInk.top() > 100, isBeside);
    QVERIFY(!partInk.intersects(priceInk));
}

// The highest price's words, and those at the upper edge; where the legend leaves no room, there are none.
void LabelItemTest::wordsGoBelowALegend()
{
    const PlotLabel high{0, 600, false, QStringLiteral("MMM MMMMM"), ofPrice, 6.0};
    const PlotLabel part{0, 600, true, QStringLiteral("MMMM MMMMMM"), ofPart};
    QVERIFY(inkOf(picture({high, part}, 600), ofPrice).top() < 50);
    const QRectF legend(4, 4, 590, 46);
    const auto image = picture({high, part}, 600, legend);
    for (const auto &colour : {ofPrice, ofPart}) {
        QVERIFY(!inkOf(image, colour).isEmpty());
        QVERIFY(inkOf(image, colour).top() >= 50);
    }
    QVERIFY(!inkOf(image, ofPrice).intersects(inkOf(image, ofPart)));
    QVERIFY(inkOf(picture({high}, 600, {4, 4, 590, 190}), ofPrice).isEmpty());
    QCOMPARE(inkOf(picture({high}, 600, {400, 4, 190, 46}), ofPrice), inkOf(picture({high}, 600), ofPrice));
}

TIDEMARK_TEST(LabelItemTest, QApplication)
#include "tst_label_item.moc"
