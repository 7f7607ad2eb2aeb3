#include "ui/record/stretch_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark {
namespace {

using Places = std::vector<unsigned char>; // of each pixel the rank of what it shows; 0: nothing

// What covers what: the more a person may want to act, the higher.
constexpr std::array ranked{StretchKind::Stored,   StretchKind::Hole,     StretchKind::Dropped, StretchKind::Skipped,
                            StretchKind::Rejected, StretchKind::Fetching, StretchKind::Missing};

unsigned char rankOf(StretchKind kind)
{
    const auto found = std::find(ranked.begin(), ranked.end(), kind);
    return static_cast<unsigned char>(found == ranked.end() ? 0 : found - ranked.begin() + 1);
}

double place(Timestamp moment, const RecordSpan &span, int width)
{
    return double((moment - span.from).count()) / double((span.to - span.from).count()) * width;
}

std::vector<StretchRun> runsOf(const Places &places)
{
    std::vector<StretchRun> runs;
    for (auto from = places.begin(); from != places.end();) {
        const auto to = std::find_if(from, places.end(), [&](unsigned char rank) { return rank != *from; });
        if (*from > 0)
            runs.push_back({ranked.at(*from - 1u), int(from - places.begin()), int(to - places.begin())});
        from = to;
    }
    return runs;
}

std::vector<StretchRun> marksOf(const Places &places)
{
    auto marks = runsOf(places);
    for (auto &mark : marks)
        mark.kind = StretchKind::Pause;
    return marks;
}

} // namespace

StretchRun pixelsOf(const RecordStretch &stretch, const RecordSpan &span, int width)
{
    const auto from = stretch.from.value_or(span.from);
    const auto to = stretch.to.value_or(span.to);
    if (width <= 0 || span.to <= span.from || to < span.from || from >= span.to)
        return {stretch.kind, 0, 0};
    const bool isWell = stretch.kind == StretchKind::Stored || stretch.kind == StretchKind::Pause;
    const int least = std::min(isWell ? 1 : StretchPicture::leastRun, width);
    const auto first = int(std::floor(std::max(place(from, span, width), 0.0)));
    const auto end = int(std::ceil(std::min(place(to, span, width), double(width))));
    const int begin = std::min(first, width - least);
    return {stretch.kind, begin, std::max(end, begin + least)};
}

StretchPicture stretchPicture(const std::vector<RecordStretch> &stretches, const RecordSpan &span, int width)
{
    Places shown(std::size_t(std::max(width, 0)));
    Places paused(shown.size());
    for (const auto &stretch : stretches) {
        const bool isPause = stretch.kind == StretchKind::Pause;
        const auto rank = isPause ? static_cast<unsigned char>(1) : rankOf(stretch.kind);
        const auto run = pixelsOf(stretch, span, width);
        auto &places = isPause ? paused : shown;
        for (int x = run.from; x < run.to; ++x)
            places[std::size_t(x)] = std::max(places[std::size_t(x)], rank);
    }
    return {runsOf(shown), marksOf(paused)};
}

int stretchAt(const std::vector<RecordStretch> &stretches, const RecordSpan &span, int width, int x)
{
    int found = -1;
    int best = -1;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto run = pixelsOf(stretches[i], span, width);
        if (x < run.from || x >= run.to)
            continue;
        // A pause lies within what is stored, and is told before it.
        const int rank = stretches[i].kind == StretchKind::Stored ? 0 : stretches[i].kind == StretchKind::Pause ? 1 : 1 + rankOf(stretches[i].kind);
        if (rank > best) {
            best = rank;
            found = int(i);
        }
    }
    return found;
}

} // namespace tidemark
