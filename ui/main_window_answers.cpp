#include "ui/main_window.h"

#include "ui/alerts/alerts_page.h"
#include "ui/history/history_page.h"
#include "ui/live/live_page.h"
#include "ui/record/record_page.h"
#include "ui/settings/settings_access.h"
#include "ui/symbol_scales.h"

// What comes back for the pages: from the record, from the exchange, and from the log.
namespace tidemark {

void MainWindow::seedMarket(const MarketSeed &seed)
{
    m_live->seedMarket(seed);
}

void MainWindow::showDirectory(const std::vector<MarketInfo> &markets)
{
    m_scales->learn(markets);
    m_live->showDirectory(markets);
    m_settings->showDirectory(markets);
    m_history->refreshScales();
    m_alerts->refreshScales();
}

void MainWindow::showDirectoryProblem(const QString &problem)
{
    m_live->showDirectoryProblem(problem);
    m_settings->showDirectoryProblem(problem);
}

void MainWindow::showSecond(const SecondAnswer &answer)
{
    m_history->showSecond(answer);
}

void MainWindow::showOutline(const RangeOutline &outline)
{
    m_history->showOutline(outline);
}

void MainWindow::showTrades(const TradesAnswer &answer)
{
    m_history->showTrades(answer);
}

void MainWindow::showChartTrades(const TradesAnswer &answer)
{
    m_history->showChartTrades(answer);
}

// Each chart takes its own.
void MainWindow::showChart(const ChartAnswer &answer)
{
    m_live->showChart(answer);
    m_history->showChart(answer);
}

void MainWindow::showExportProgress(const ExportProgress &progress)
{
    m_history->showExportProgress(progress);
}

void MainWindow::showExportEnd(const ExportAnswer &answer)
{
    m_history->showExportEnd(answer);
}

// Each page takes what it asked for, by the ticket.
void MainWindow::showRecord(const RecordOutline &outline)
{
    m_history->showRecord(outline);
    m_record->showRecord(outline);
}

void MainWindow::showFetch(const FetchAnswer &answer)
{
    m_history->showFetch(answer);
}

void MainWindow::showExchangeCandles(const ExchangeCandles &candles)
{
    m_live->showExchangeCandles(candles);
    m_history->showExchangeCandles(candles);
}

void MainWindow::addLog(const std::vector<LogLine> &lines)
{
    m_record->addLog(lines);
}

} // namespace tidemark
