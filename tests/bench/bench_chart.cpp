#include "bench/measurement.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QTimer>
#include <QValueAxis>

#include <memory>
#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr QSize size(1'200, 600);
constexpr auto whole = 24h; // what the trades of every chart are spread over
const Timestamp begins{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8)};
const auto btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

// Trades number `first` to `last` of `count`, at even distances.
std::vector<Trade> walk(int first, int last, int count, std::int64_t &cents, std::mt19937_64 &random)
{
    std::vector<Trade> trades;
    trades.reserve(std::size_t(last - first));
    for (int i = first; i < last; ++i) {
        cents += std::int64_t(random() % 21) - 10;
        trades.push_back({btc, i + 1, begins + std::chrono::microseconds(whole) / count * i, Decimal::fromUnits(cents * 1'000'000),
                          Decimal::fromUnits(std::int64_t(random() % 100'000'000)), i % 2 == 0});
    }
    return trades;
}

// A chart of as many stored trades, which it asks for as in the program: it is told what the record would answer.
class RecordedChart {
public:
    explicit RecordedChart(int count) : m_count(count), m_record(std::size_t(count))
    {
        constexpr int page = 1'000'000;
        std::mt19937_64 random(1);
        std::int64_t cents = 6'000'000;
        for (int first = 0; first < count; first += page)
            m_record.add(walk(first, std::min(count, first + page), count, cents, random));
        m_chart.setSymbol(btc);
        m_chart.resize(size);
        QObject::connect(&m_chart, &PriceChart::questionAsked, &m_chart,
                         [this](const ChartQuestion &question) { m_chart.showAnswer(answerTo(question)); }, Qt::QueuedConnection);
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] PriceChart &chart() { return m_chart; }
    // Until it has asked all that it wants to know of everything.
    void show(Timeframe timeframe)
    {
        m_chart.show();
        m_chart.setTimeframe(timeframe);
        m_chart.showRange(begins, begins + whole);
        QTimer::singleShot(3s, qApp, &QCoreApplication::quit);
        QApplication::exec();
        require(m_chart.data().span(begins, begins + whole).value_or(PriceSpan()).ticks == m_count,
                QStringLiteral("The chart shows %1 trades of %2.").arg(m_chart.data().span(begins, begins + whole).value_or(PriceSpan()).ticks).arg(m_count));
    }

private:
    [[nodiscard]] ChartAnswer answerTo(const ChartQuestion &question) const
    {
        ChartAnswer answer{.symbol = question.symbol, .from = question.from,
                           .to = question.to, .resolution = question.resolution};
        answer.known = {question.from, question.to};
        answer.recordBegins = begins;
        answer.recordEnds = begins + 2 * whole; // so that what is asked for is settled
        if (question.resolution != ChartResolution::Trades)
            answer.candles = m_record.candles(question.from, question.to, spanOf(question.resolution));
        else
            for (const auto &tick : m_record.ticks(question.from, question.to, std::size_t(m_count)))
                answer.trades.push_back({btc, tick.id, tick.at, tick.price, tick.quantity, tick.buyerIsMaker});
        return answer;
    }

    int m_count;
    PricePyramid m_record;
    PriceChart m_chart;
};

// Milliseconds of each picture: the view moves by a pixel, so that everything is laid out and painted anew.
template <typename Move>
std::vector<double> redraws(QWidget &painted, int pictures, Move move)
{
    QImage image(painted.size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = -pictures / 10; i < pictures; ++i) { // the first ones warm up
        QElapsedTimer timer;
        timer.start();
        move(i);
        painted.render(&image);
        if (i >= 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

std::vector<double> redrawsOf(PriceChart &chart, int pictures)
{
    constexpr auto pixel = std::chrono::microseconds(whole) / size.width();
    auto &canvas = *chart.findChild<QGraphicsView *>()->viewport();
    return redraws(canvas, pictures, [&](int i) { chart.showRange(begins + pixel * (i % 50), begins + whole + pixel * (i % 50)); });
}

std::vector<double> redrawsOfLineSeries(int count, int pictures)
{
    std::mt19937_64 random(1);
    std::int64_t cents = 6'000'000;
    auto *series = new QLineSeries;
    for (const auto &trade : walk(0, count, count, cents, random))
        series->append(double((trade.tradedAt - begins).count()) / 1e6, trade.price.toDouble());
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(size);
    view.show();
    auto *axis = chart->axes(Qt::Horizontal).constFirst();
    constexpr double seconds = std::chrono::duration<double>(whole).count();
    return redraws(*view.viewport(), pictures, [&](int i) {
        const auto shift = seconds / size.width() * (i % 50);
        axis->setRange(shift, seconds + shift);
    });
}

double tell(const QString &name, const std::vector<double> &times)
{
    const auto p99 = quantile(times, 0.99);
    say(QStringLiteral("  %1 p50 %2 ms   p99 %3 ms").arg(name, -36).arg(median(times), 5, 'f', 2).arg(p99, 5, 'f', 2));
    return p99;
}

void measure(const QString &name, Timeframe timeframe, const std::vector<std::unique_ptr<RecordedChart>> &charts, int pictures)
{
    const QLocale locale(QLocale::English);
    std::vector<double> p99s;
    for (const auto &chart : charts) {
        chart->show(timeframe);
        p99s.push_back(tell(name.arg(locale.toString(chart->count())), redrawsOf(chart->chart(), pictures)));
        chart->chart().hide();
    }
    say(QStringLiteral("  the most trades of the fewest, p99: %1 (wanted at most 1.5)").arg(p99s.back() / p99s.front(), 0, 'f', 2));
}

} // namespace

// What a redraw of the chart costs with few and with many trades in view, beside a QLineSeries of the fewest.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the same raster engine, with nothing of a screen's own
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const int pictures = scale.pick(600, 200);
    constexpr int fewest = 10'000;
    std::vector<std::unique_ptr<RecordedChart>> charts;
    for (const int count : {fewest, 1'000'000, scale.pick(10'000'000, 2'000'000)})
        charts.push_back(std::make_unique<RecordedChart>(count));
    sayHeading(QStringLiteral("Redraw of a chart of %1 × %2 (wanted p99 at most 5 ms)").arg(size.width()).arg(size.height()));
    measure(QStringLiteral("line, %1 trades"), Timeframe::Ticks, charts, pictures);
    measure(QStringLiteral("5-minute candles, %1 trades"), Timeframe::Minutes5, charts, pictures);
    tell(QStringLiteral("QLineSeries, 10,000 trades"), redrawsOfLineSeries(fewest, pictures / 4));
    return 0;
}
