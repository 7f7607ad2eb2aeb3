#include "ui/chart/chart_company.h"

#include <QWidget>

namespace tidemark {

ChartCompany::ChartCompany(const ChartFeed &feed, const ChartData &data, SideData &side, ChartView &view, ChartPointing &pointing, ChartCross &cross,
                           ChartPicture &picture, QWidget *chart)
    : QObject(chart), m_view(view), m_studies(new ChartStudies(feed, data, side.sums, view, chart)),
      m_comparison(new ChartComparison(feed, side.comparison, view, chart)), m_link(new ChartLink(view, cross, chart))
{
    connect(m_studies, &ChartStudies::changed, this, &ChartCompany::changed);
    const auto choose = [this, &cross, &picture] {
        picture.forgetWidth();
        cross.findAgain();
        Q_EMIT moved();
        Q_EMIT chosen();
    };
    connect(m_studies, &ChartStudies::chosen, this, choose);
    connect(m_comparison, &ChartComparison::changed, this, &ChartCompany::changed);
    connect(m_comparison, &ChartComparison::grew, this, &ChartCompany::grew);
    connect(m_comparison, &ChartComparison::chosen, this, choose);
    connect(m_link, &ChartLink::toggled, this, &ChartCompany::chosen);
    connect(m_link, &ChartLink::shownAnew, this, &ChartCompany::moved);
    connect(&feed, &ChartFeed::symbolChanged, this, [&picture](Symbol symbol) { picture.setSymbol(symbol); });
    pointing.setValues([&picture](Timestamp moment) { return picture.valueAt(moment); });
}

void ChartCompany::setPort(RecordPort &port)
{
    m_studies->setPort(&port);
    m_comparison->setPort(&port);
}

bool ChartCompany::obey(const ChartCommand &command)
{
    return m_studies->obey(command) || m_comparison->obey(command) || m_link->obey(command);
}

void ChartCompany::askForMore()
{
    m_studies->askForMore();
    m_comparison->askForMore();
}

void ChartCompany::place()
{
    m_comparison->place(m_view.frame.data().toRect());
    m_link->noteView();
}

QVariantMap ChartCompany::state() const
{
    auto state = m_studies->state();
    state.insert(m_comparison->state());
    state.insert(m_link->state());
    return state;
}

// The link at last: what the others show wins.
void ChartCompany::restoreState(const QVariantMap &state)
{
    m_studies->restoreState(state);
    m_comparison->restoreState(state);
    m_link->restoreState(state);
}

} // namespace tidemark
