#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/paint/chart_theme.h"
#include "ui/chart/price_chart.h"
#include "ui_values.h"

#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace tidemark::test {

// A whole minute, so that candles begin with it.
inline constexpr Timestamp origin{std::chrono::minutes(28'719'355)};

inline Trade chartTrade(std::int64_t id, std::chrono::microseconds after, double price, double quantity = 1)
{
    const auto units = [](double value) { return Decimal::fromUnits(std::int64_t(value * 100 + 0.5) * 1'000'000); };
    return {*Symbol::fromText("BTCUSDT"), id, origin + after, units(price), units(quantity), id % 2 == 0};
}

// Ten minutes of a trade a second between 60,000 and 60,100.
inline std::vector<Trade> tenMinutes()
{
    std::vector<Trade> trades;
    for (int i = 0; i < 600; ++i)
        trades.push_back(chartTrade(i + 1, std::chrono::seconds(i), 60'000 + (i * 37) % 101));
    return trades;
}

// A chart of 900 × 500 on screen that follows the last five of ten minutes, and hands on it.
class ChartScene {
public:
    ChartScene()
    {
        QApplication::setDoubleClickInterval(20);
        chart.resize(900, 500);
        chart.setTitle(QStringLiteral("BTCUSDT"));
        chart.setPriceDecimals(2);
        chart.show();
        (void)QTest::qWaitForWindowExposed(&chart);
        chart.setTrades(tenMinutes());
        chart.setNow(origin + std::chrono::seconds(600));
        chart.follow(std::chrono::minutes(5));
        chart.setFocus();
    }

    void wheel(QPoint at, QPoint notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, chart.mapToGlobal(at), {}, notches * 120, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&chart, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&chart, (from + to) / 2);
        QTest::mouseMove(&chart, to);
        QTest::mouseRelease(&chart, Qt::LeftButton, modifiers, to);
    }
    // The mouse goes away, and with it the crosshair.
    void leave()
    {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(&chart, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&chart, key, modifiers); }
    // What is in view, as the chart itself would export it.
    TimeRange view()
    {
        QSignalSpy wanted(&chart, &PriceChart::exportWanted);
        key(Qt::Key_E, Qt::ControlModifier);
        return {wanted.last()[0].value<Timestamp>(), wanted.last()[1].value<Timestamp>()};
    }
    Timestamp timeAt(int x)
    {
        const auto [from, to] = view();
        return from + std::chrono::microseconds(std::int64_t(double((to - from).count()) * x / plotWidth()));
    }
    // The plot is what the price axis leaves of the width: the first column of the axis's line.
    int plotWidth()
    {
        const auto image = chart.grab().toImage();
        const auto line = ChartTheme::of(chart.palette()).boundary;
        for (int x = 600; x < image.width(); ++x)
            if (image.pixelColor(x, 70) == line && image.pixelColor(x, 200) == line)
                return x;
        return 0;
    }
    QImage picture() { return chart.grab().toImage(); }
    static int count(const QImage &image, const QColor &colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour;
        return found;
    }
    ChartTheme theme() const { return ChartTheme::of(chart.palette()); }

    PriceChart chart;
};

} // namespace tidemark::test
