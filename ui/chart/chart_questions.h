#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/view/chart_view.h"
#include "ui/ticket.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace tidemark {

// What a chart asks for: of the record what it does not have in memory, of the exchange what nobody has. GUI thread.
class ChartQuestions : public QObject {
    Q_OBJECT

public:
    ChartQuestions(ChartData &data, const ChartView &view, QWidget *chart);

    void setSymbol(Symbol symbol) { m_symbol = symbol; } // without one the record is not asked
    // While trades are on their way nobody knows where there are none: the exchange is not asked.
    void setLoading(bool loading) { m_isLoading = loading; }
    // Answers whether it is one to a question of this chart.
    [[nodiscard]] bool take(const ChartAnswer &answer);
    // A picture was made of what is known.
    void askForMore();

Q_SIGNALS:
    void questionAsked(const tidemark::ChartQuestion &question);
    void pastWanted(tidemark::Timestamp from, tidemark::Timestamp to);
    // What was asked of the exchange has not been answered, and may be asked again.
    void forgotten();

private:
    [[nodiscard]] bool isLookedAt() const;
    void askRecord();
    void askExchange();
    void ask(const ExchangePast::Range &wanted);

    ChartData &m_data;
    const ChartView &m_view;
    QWidget *m_chart;
    Symbol m_symbol;
    Ticket m_ticket = nextTicket(); // the chart's own
    QTimer m_recordTimer;
    QTimer m_exchangeTimer;
    int m_waits = 0; // of the question to the exchange for the record's answer
    bool m_isLoading = false;
};

} // namespace tidemark
