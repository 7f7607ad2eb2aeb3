#include "support/test_program.h"
#include "ui/chart/paint/candle_item.h"
#include "ui/chart/paint/delta_item.h"
#include "ui/chart/paint/pause_item.h"
#include "ui/chart/paint/volume_item.h"
#include "ui_values.h"

#include <QApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// A day's candle and what belongs to it where 20 ms fill the width, so that it is billions of pixels wide.
class WideCandlesTest : public QObject {
    Q_OBJECT

    const Timestamp m_day = at("2024-08-08T00:00Z");
    const Timestamp m_seen = at("2024-08-08T18:00Z"); // inside the body, far from the wick

    [[nodiscard]] PaintFrame frame() const
    {
        PaintFrame placed;
        placed.size = {900, 420};
        placed.plot = {0, 0, 800, 300};
        placed.volume = {0, 300, 800, 60};
        placed.delta = {0, 360, 800, 60};
        placed.from = m_seen;
        placed.span = 20ms;
        placed.range = {decimal("80"), decimal("120")};
        placed.candles = 24h;
        placed.isPlaced = true;
        placed.isEmpty = false;
        placed.font = QGuiApplication::font();
        placed.theme.background = Qt::white;
        placed.theme.boundary = Qt::lightGray;
        placed.theme.text = placed.theme.quietText = Qt::black;
        placed.theme.up = Qt::green;
        placed.theme.down = Qt::red;
        placed.theme.volume = Qt::blue;
        placed.theme.pause = Qt::magenta;
        return placed;
    }
    [[nodiscard]] ChartCandle candle(const char *open, const char *close) const
    {
        ChartCandle made;
        made.openedAt = m_day;
        made.span = 24h;
        made.open = decimal(open);
        made.high = decimal("115");
        made.low = decimal("85");
        made.close = decimal(close);
        return made;
    }
    [[nodiscard]] static QImage painted(QGraphicsItem &item)
    {
        QImage image(900, 420, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter, nullptr, nullptr);
        painter.end();
        return image;
    }

private Q_SLOTS:
    void bodiesAreThere()
    {
        CandleItem item(nullptr);
        item.show(frame(), {candle("110", "90")});
        const auto fallen = painted(item);
        for (const int x : {1, 400, 798}) {
            QCOMPARE(QColor(fallen.pixel(x, 150)), QColor(Qt::red));
            QCOMPARE(QColor(fallen.pixel(x, 50)), QColor(Qt::white)); // between body and high
        }
        item.show(frame(), {candle("90", "110")});
        const auto risen = painted(item);
        QCOMPARE(QColor(risen.pixel(400, 75)), QColor(Qt::green));
        QCOMPARE(QColor(risen.pixel(400, 150)), QColor(Qt::white));
    }

    // The wick is where it belongs: at noon.
    void wicksStayInTheMiddle()
    {
        auto noon = frame();
        noon.from = m_day + 12h - 10ms;
        CandleItem item(nullptr);
        item.show(noon, {candle("110", "90")});
        const auto image = painted(item);
        int wick = 0;
        for (int x = 390; x < 410; ++x)
            wick += QColor(image.pixel(x, 50)) == QColor(Qt::red);
        QVERIFY2(wick > 0 && wick < 10, qPrintable(QString::number(wick)));
    }

    void barsAreThere()
    {
        VolumeItem volume(nullptr);
        volume.show(frame(), {VolumeItem::Bar{m_day, m_day + 24h, 5}}, QStringLiteral("5"));
        QCOMPARE(QColor(painted(volume).pixel(400, 340)), QColor(Qt::blue));
        StudySeries series;
        TakerDelta delta;
        delta.bought.add(decimal("5"));
        delta.volume.add(decimal("5"));
        series.bars.push_back({m_day, m_day + 24h, delta});
        DeltaItem bars(nullptr);
        bars.show(frame(), series);
        QCOMPARE(QColor(painted(bars).pixel(400, 380)), QColor(Qt::green));
    }

    void pausesAreThere()
    {
        PauseItem item(nullptr);
        item.show(frame(), {Pause{m_day, m_day + 24h}});
        const auto image = painted(item);
        int line = 0;
        for (int y = 250; y < 300; ++y)
            line += QColor(image.pixel(5, y)) == QColor(Qt::magenta);
        QCOMPARE(line, 1);
    }
};

TIDEMARK_TEST(WideCandlesTest, QApplication)
#include "tst_wide_candles.moc"
