#include "session/recorder.h"

#include "session/chart_reader.h"
#include "session/export_desk.h"
#include "session/feed.h"
#include "session/on_thread_of.h"
#include "session/reader.h"

// What is asked of a recorder while it runs: each question goes to the thread that answers it.
namespace tidemark {

void Recorder::setSymbols(const std::vector<Symbol> &symbols)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), symbols] { feed->setSymbols(symbols); });
}

void Recorder::setLimits(const RecordingLimits &limits)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), limits] { feed->setLimits(limits); });
}

void Recorder::reloadDirectory()
{
    onThreadOf(*m_feed, [feed = m_feed.get()] { feed->reloadDirectory(); });
}

void Recorder::setAlertAnchors(const std::vector<AlertAnchor> &anchors)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), anchors] { feed->setAlertAnchors(anchors); });
}

void Recorder::setAlerts(const std::vector<AlertRule> &rules)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), rules] { feed->setAlerts(rules); });
}

void Recorder::seed(const Symbol &symbol)
{
    onThreadOf(*m_reader, [reader = m_reader.get(), symbol] { reader->answerSeed(symbol); });
}

void Recorder::askSecond(const SecondQuestion &question)
{
    m_reader->noteSecond(question.ticket);
    onThreadOf(*m_reader, [reader = m_reader.get(), question] { reader->answerSecond(question); });
}

void Recorder::askOutline(const RangeQuestion &question)
{
    m_reader->noteOutline(question.ticket);
    onThreadOf(*m_reader, [reader = m_reader.get(), question] { reader->answerOutline(question); });
}

void Recorder::askTrades(const RangeQuestion &question)
{
    onThreadOf(*m_reader, [reader = m_reader.get(), question] { reader->answerTrades(question); });
}

void Recorder::askChartTrades(const RangeQuestion &question)
{
    m_reader->noteChart(question.ticket);
    onThreadOf(*m_reader, [reader = m_reader.get(), question] { reader->answerChartTrades(question); });
}

void Recorder::askChart(const ChartQuestion &question)
{
    m_chartReader->note(question);
    onThreadOf(*m_chartReader, [reader = m_chartReader.get(), question] { reader->answer(question); });
}

void Recorder::askRecord(const RecordQuestion &question)
{
    onThreadOf(*m_reader, [reader = m_reader.get(), question] { reader->answerRecord(question); });
}

void Recorder::askExchangeCandles(const RangeQuestion &question)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), question] { feed->askExchangeCandles(question); });
}

void Recorder::fetchPeriod(const FetchQuestion &question)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), question] { feed->fetchPeriod(question); });
}

void Recorder::fetchGap(const Symbol &symbol, IdRange ids)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), symbol, ids] { feed->fetchGap(symbol, ids); });
}

void Recorder::skipGap(const Symbol &symbol, IdRange ids)
{
    onThreadOf(*m_feed, [feed = m_feed.get(), symbol, ids] { feed->skipGap(symbol, ids); });
}

void Recorder::exportRange(const ExportQuestion &question)
{
    onThreadOf(*m_exportDesk, [desk = m_exportDesk.get(), question] { desk->write(question); });
}

void Recorder::cancelExport(Ticket ticket)
{
    m_exportDesk->cancel(ticket);
}

} // namespace tidemark
