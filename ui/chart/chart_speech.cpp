#include "ui/chart/chart_speech.h"

#include "ui/chart/hands/chart_cross.h"
#include "ui/chart/paint/chart_picture.h"
#include "ui/chart/paint/volume_text.h"
#include "ui/chart/view/time_ticks.h"
#include "ui/number_format.h"

#include <QAccessible>
#include <QLocale>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto liveSpeech = 2'000ms;                      // between two prices that are told by themselves
constexpr auto speechInterval = 250ms;                    // words that change more often cannot be listened to

[[nodiscard]] QString tradesSaid(std::int64_t trades)
{
    return formatCounted(trades, QStringLiteral("%1 trade"), ChartSpeech::tr("%1 trades", nullptr, numerus(trades)), QLocale());
}

} // namespace

ChartSpeech::ChartSpeech(const ChartData &data, const ChartView &view, const ChartCross &cross, const ChartPicture &picture,
                         const ChartMarks &marks, QWidget *chart)
    : QObject(chart), m_data(data), m_view(view), m_cross(cross), m_picture(picture), m_marks(marks), m_chart(chart)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChartSpeech::describe);
}

void ChartSpeech::tell()
{
    if (!m_timer.isActive() || (m_cross.isThere() && m_timer.remainingTimeAsDuration() > speechInterval))
        m_timer.start(speechInterval);
}

QString ChartSpeech::value() const
{
    const auto at = m_cross.pointed();
    const auto text = at ? pointedText(*at) : QString();
    const auto newest = m_data.newest();
    return text.isEmpty() && newest ? priceOf(newest->price) : text;
}

void ChartSpeech::describe()
{
    if (!m_chart->isVisible())
        return; // where it is shown again, a picture is made, and told
    const auto passed = m_sinceSpoken.isValid() ? std::chrono::milliseconds(m_sinceSpoken.elapsed()) : liveSpeech;
    if (!m_cross.pointed() && passed < liveSpeech) {
        m_timer.start(liveSpeech - passed);
        return;
    }
    m_sinceSpoken.start();
    const auto text = description();
    if (text != m_chart->accessibleDescription())
        m_chart->setAccessibleDescription(text);
    const auto now = value();
    if (now == std::exchange(m_spoken, now))
        return;
    QAccessibleValueChangeEvent changed(m_chart, now);
    QAccessible::updateAccessibility(&changed);
}

QString ChartSpeech::description() const
{
    // AT-SPI has numbers only as values, so what is pointed at is told as the description, and nothing else meanwhile.
    const auto at = m_cross.pointed();
    if (auto text = at ? pointedText(*at) : QString(); !text.isEmpty()) {
        for (const auto &row : m_picture.legend(at))
            text += QLatin1Char(' ') + row.text + QLatin1Char('.');
        return text;
    }
    const auto newest = m_data.newest();
    if (!newest)
        return m_marks.emptyText();
    const auto [from, to] = m_view.time.range();
    auto text = tr("Newest price %1 at %2.").arg(priceOf(newest->price), timeText(newest->at));
    if (const auto inView = m_data.span(from, to))
        text += tr(" Shown from %1 to %2: lowest %3, highest %4, %5.")
                    .arg(timeText(from), timeText(to), priceOf(inView->low), priceOf(inView->high),
                         tradesSaid(inView->ticks));
    const auto lost = lostText(m_data.stretches().lostBetween(from, to), QLocale());
    if (!lost.isEmpty())
        text += tr(" In that time: %1.").arg(lost);
    if (const auto marked = bookmarksText(from, to); !marked.isEmpty())
        text += tr(" Bookmarks: %1.").arg(marked);
    for (const auto &row : m_picture.legend(std::nullopt))
        text += QLatin1Char(' ') + row.text + QLatin1Char('.');
    if (m_picture.showsExchange())
        text += tr(" Where there are no trades the exchange's own candles are shown.");
    return text;
}

// The newest of them; more at once cannot be listened to.
QString ChartSpeech::bookmarksText(Timestamp from, Timestamp to) const
{
    constexpr qsizetype most = 3;
    QStringList told;
    for (const auto &bookmark : m_marks.bookmarks()) {
        if (bookmark.at >= from && bookmark.at <= to)
            told += bookmark.word.isEmpty() ? timeText(bookmark.at) : tr("%1 at %2").arg(bookmark.word, timeText(bookmark.at));
    }
    return told.mid(std::max(told.size() - most, qsizetype(0))).join(QStringLiteral("; "));
}

QString ChartSpeech::pointedText(const PointedAt &at) const
{
    if (at.candle)
        return tr("%1: open %2, high %3, low %4, close %5, volume %6, %7.")
            .arg(timeText(at.candle->openedAt), priceOf(at.candle->open), priceOf(at.candle->high), priceOf(at.candle->low),
                 priceOf(at.candle->close), volumeText(at.candle->volume), tradesSaid(at.candle->ticks));
    if (at.exchange)
        return tr("%1, the exchange's own candle: open %2, high %3, low %4, close %5.")
            .arg(timeText(at.exchange->openedAt), priceOf(at.exchange->open), priceOf(at.exchange->high),
                 priceOf(at.exchange->low), priceOf(at.exchange->close));
    const auto note = at.note.isEmpty() ? QString() : at.note + QLatin1Char('.');
    if (!at.trade)
        return note;
    const auto text = tr("%1 at %2.").arg(priceOf(at.trade->price), timeText(at.trade->at));
    return note.isEmpty() ? text : text + QLatin1Char(' ') + note;
}

QString ChartSpeech::timeText(Timestamp moment) const
{
    return fullTimeText(moment, m_view.frame.zone);
}

QString ChartSpeech::priceOf(Decimal price) const
{
    return priceText(price, m_view.frame.decimals);
}

} // namespace tidemark
