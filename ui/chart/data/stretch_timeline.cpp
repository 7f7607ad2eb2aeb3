#include "ui/chart/data/stretch_timeline.h"

#include "ui/chart/view/chart_frame.h"
#include "ui/number_format.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double narrowestStretch = 2; // logical pixels
// Where a loss begins that has no trade before it nobody knows. A market's first start fetches about as much.
constexpr std::chrono::hours reachBack(1);

// How much of a loss a kind is: the gravest decides how shared pixels look. 0: nothing is lost.
[[nodiscard]] int gravity(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Missing:
        return 5;
    case StretchKind::Fetching:
        return 4;
    case StretchKind::Rejected:
        return 3;
    case StretchKind::Skipped:
    case StretchKind::Dropped:
        return 2;
    case StretchKind::Hole:
        return 1;
    case StretchKind::Stored:
    case StretchKind::Pause:
        return 0;
    }
    return 0;
}

[[nodiscard]] TimeRange timeOf(const RecordStretch &stretch)
{
    const auto to = stretch.to.value_or(Timestamp::max());
    return {stretch.from.value_or(to - reachBack), to};
}

// The columns of one stretch, at least so many that it is seen; empty where it is out of sight.
class Columns {
public:
    Columns(const ChartFrame &frame, Timestamp until)
        : m_frame(frame), m_until(until), m_width(int(std::lround(frame.plot.width() * frame.scale))),
          m_least(std::max(1, int(std::lround(narrowestStretch * frame.scale))))
    {
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] std::pair<int, int> of(const RecordStretch &stretch) const
    {
        const auto from = timeOf(stretch).from;
        const auto to = stretch.to.value_or(std::max(m_until, from));
        if (to < m_frame.from || from > m_frame.to())
            return {0, 0};
        const int first = std::clamp(int(std::floor(column(std::max(from, m_frame.from)))), 0, m_width);
        const int last = std::clamp(int(std::ceil(column(std::min(to, m_frame.to())))), 0, m_width);
        return {std::min(first, std::max(0, m_width - m_least)), std::min(m_width, std::max(last, first + m_least))};
    }

private:
    [[nodiscard]] double column(Timestamp moment) const
    {
        return (m_frame.x(moment) - m_frame.plot.left()) * m_frame.scale;
    }

    const ChartFrame &m_frame;
    Timestamp m_until;
    int m_width;
    int m_least;
};

[[nodiscard]] std::vector<StretchTimeline::Run> runsOf(const std::vector<StretchKind> &kindOf)
{
    std::vector<StretchTimeline::Run> runs;
    for (int x = 0; x < int(kindOf.size()); ++x) {
        const auto kind = kindOf[std::size_t(x)];
        if (gravity(kind) == 0)
            continue;
        if (runs.empty() || runs.back().to != x || runs.back().kind != kind)
            runs.push_back({x, x, kind, {}});
        runs.back().to = x + 1;
    }
    return runs;
}

} // namespace

void LostIds::add(const RecordStretch &stretch)
{
    const auto count = stretch.ids.count();
    missing += stretch.kind == StretchKind::Missing ? count : 0;
    fetching += stretch.kind == StretchKind::Fetching ? count : 0;
    holes += stretch.kind == StretchKind::Hole ? count : 0;
    skipped += stretch.kind == StretchKind::Skipped ? count : 0;
    dropped += stretch.kind == StretchKind::Dropped ? count : 0;
    rejected += stretch.kind == StretchKind::Rejected ? count : 0;
}

QString lostText(const LostIds &lost, const QLocale &locale)
{
    QStringList parts;
    const auto addCounted = [&](std::int64_t ids, const QString &one, const QString &many) { parts << formatCounted(ids, one, many, locale); };
    if (lost.missing > 0 && lost.fetching > 0)
        parts << StretchTimeline::tr("%1 trades missing, %2 of them being fetched", nullptr, numerus(lost.missing + lost.fetching))
                     .arg(formatCount(lost.missing + lost.fetching, locale), formatCount(lost.fetching, locale));
    else if (lost.fetching > 0)
        addCounted(lost.fetching, QStringLiteral("%1 trade missing, being fetched"), StretchTimeline::tr("%1 trades missing, being fetched", nullptr, numerus(lost.fetching)));
    else if (lost.missing > 0)
        addCounted(lost.missing, QStringLiteral("%1 trade missing"), StretchTimeline::tr("%1 trades missing", nullptr, numerus(lost.missing)));
    if (lost.rejected > 0)
        addCounted(lost.rejected, QStringLiteral("%1 trade could not be stored"), StretchTimeline::tr("%1 trades could not be stored", nullptr, numerus(lost.rejected)));
    if (lost.skipped > 0)
        addCounted(lost.skipped, QStringLiteral("%1 trade skipped"), StretchTimeline::tr("%1 trades skipped", nullptr, numerus(lost.skipped)));
    if (lost.dropped > 0)
        addCounted(lost.dropped, QStringLiteral("%1 trade dropped by your choice"), StretchTimeline::tr("%1 trades dropped by your choice", nullptr, numerus(lost.dropped)));
    if (lost.holes > 0)
        addCounted(lost.holes, QStringLiteral("%1 id that the exchange does not have"), StretchTimeline::tr("%1 ids that the exchange does not have", nullptr, numerus(lost.holes)));
    return parts.join(QStringLiteral("; "));
}

StretchTimeline::StretchTimeline(const std::vector<RecordStretch> &stretches)
{
    for (const auto &stretch : stretches) {
        if (stretch.kind == StretchKind::Stored)
            m_stored.add(timeOf(stretch));
        if (gravity(stretch.kind) == 0)
            continue;
        m_lost.add(timeOf(stretch));
        m_losses.push_back(stretch);
    }
}

LostIds StretchTimeline::lostBetween(Timestamp from, Timestamp to) const
{
    LostIds lost;
    for (const auto &stretch : m_losses) {
        const auto time = timeOf(stretch);
        if (time.from < to && time.to >= from)
            lost.add(stretch);
    }
    return lost;
}

std::vector<StretchTimeline::Run> StretchTimeline::runs(const ChartFrame &frame, Timestamp until) const
{
    const Columns columns(frame, until);
    std::vector<StretchKind> kindOf(std::size_t(columns.width()), StretchKind::Stored);
    for (const auto &stretch : m_losses) {
        const auto [from, to] = columns.of(stretch);
        for (int x = from; x < to; ++x) {
            auto &kind = kindOf[std::size_t(x)];
            kind = gravity(stretch.kind) > gravity(kind) ? stretch.kind : kind;
        }
    }
    auto runs = runsOf(kindOf);
    for (const auto &stretch : m_losses) {
        const auto [from, to] = columns.of(stretch);
        auto run = std::lower_bound(runs.begin(), runs.end(), from, [](const Run &r, int column) { return r.to <= column; });
        for (; run != runs.end() && run->from < to; ++run)
            run->lost.add(stretch);
    }
    return runs;
}

} // namespace tidemark
