#include "ui/live/live_sentences.h"

#include "ui/live/market_facts.h"

#include <QCoreApplication>

#include <utility>

namespace tidemark {
namespace {

struct LiveSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::LiveSentences)
};

[[nodiscard]] QString recordedWhere(const LiveSituation &situation)
{
    return situation.recordNote.isEmpty() ? LiveSentences::tr("your database") : situation.recordNote;
}

// A viewer's window says nothing of recording: what others record, it does not know.
[[nodiscard]] QString firstLineForViewers(const QString &text, const LiveSituation &situation)
{
    return situation.isViewer ? text.section(QLatin1Char('\n'), 0, 0) : text;
}

[[nodiscard]] QString whyNoTrades(const MarketPulse &pulse, const LiveSituation &situation)
{
    const auto name = pulse.symbol.toString();
    if (situation.isReplay)
        return pulse.note.isEmpty() ? LiveSentences::tr("What the record has of %1 is being read…").arg(name) : pulse.note;
    if (pulse.state == MarketState::Refused)
        return pulse.note.isEmpty() ? LiveSentences::tr("The exchange does not stream %1 now.").arg(name) : pulse.note;
    if (!situation.isReachable)
        return LiveSentences::tr(
                   "The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.")
            .arg(name);
    if (pulse.state == MarketState::Stale)
        return LiveSentences::tr("Nothing has been heard of %1 so far.").arg(name) + QLatin1Char(' ') + pulse.note;
    return LiveSentences::tr("Waiting for the first trade of %1…").arg(name);
}

} // namespace

bool LiveSituation::take(const DatabaseStatus &status)
{
    const bool wasViewer = std::exchange(isViewer, !status.viewer.isEmpty());
    return std::exchange(database, status.state) != status.state || wasViewer != isViewer;
}

QString listHint(const LiveSituation &situation)
{
    if (situation.markets == 0) {
        const auto words = LiveSentences::tr(
                   "No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.\n\n"
                   "From then on every trade of the market is recorded in %1.")
            .arg(recordedWhere(situation));
        return firstLineForViewers(words, situation);
    }
    const auto hands = LiveSentences::tr(
        "To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market's chart "
        "beside the others; so does dragging it there.");
    if (situation.isViewer)
        return hands;
    const auto recorded = situation.markets == 1
        ? LiveSentences::tr("Every trade of this market is recorded in %1.").arg(recordedWhere(situation))
        : LiveSentences::tr("Every trade of these %1 markets is recorded in %2.", nullptr, int(situation.markets))
              .arg(situation.markets)
              .arg(recordedWhere(situation));
    return recorded + QLatin1Char(' ') + hands;
}

QString noChartText(const LiveSituation &situation)
{
    if (situation.markets == 0) {
        const auto words = LiveSentences::tr(
            "No market is watched, so nothing is recorded and there is no chart.\nAdd one in the field at the left (Ctrl+N).");
        return situation.isViewer ? words.section(QLatin1Char('\n'), -1) : words;
    }
    const auto words = LiveSentences::tr(
        "No chart is open. Double-click a market, press Enter on it, or drag it here.\nAll markets of the list are "
        "recorded, with a chart or without.");
    return firstLineForViewers(words, situation);
}

QString emptyChartText(const MarketPulse &pulse, const LiveSituation &situation)
{
    const auto why = whyNoTrades(pulse, situation);
    switch (situation.database) {
    case DatabaseState::Starting:
        return why + QLatin1Char('\n') + LiveSentences::tr("What was recorded before is shown once the database has started.");
    case DatabaseState::Away:
        return why + QLatin1Char('\n') + LiveSentences::tr("What was recorded before cannot be shown: the database is away.");
    case DatabaseState::Refused:
        return why + QLatin1Char('\n')
            + LiveSentences::tr("What was recorded before cannot be shown: the database must not be used.");
    case DatabaseState::Stalled:
    case DatabaseState::Ready:
        break;
    }
    return why;
}

QString emptyTapeText(const MarketPulse &pulse, const LiveSituation &situation)
{
    if (situation.markets == 0)
        return LiveSentences::tr("No market is watched, so there are no trades to show.");
    if (pulse.symbol.isEmpty())
        return LiveSentences::tr("Mark a market in the list to see its trades as they come.");
    return pulse.last && isCurrent(pulse.state)
        ? LiveSentences::tr("The next trade of %1 appears here.").arg(pulse.symbol.toString())
        : whyNoTrades(pulse, situation);
}

} // namespace tidemark
