#include "ui/live/live_header.h"

#include "ui/live/extremes_model.h"
#include "ui/live/market_model.h"
#include "ui/live/market_state_text.h"
#include "ui/status/icon_label.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tidemark {
namespace {

[[nodiscard]] QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("bad");
    default:
        return QStringLiteral("clock");
    }
}

} // namespace

LiveHeader::LiveHeader(QWidget *parent)
    : QWidget(parent),
      m_headline(new QLabel),
      m_stateIcon(new IconLabel(iconOf(Tone::Dim), Tone::Dim)),
      m_state(new QLabel),
      m_windows(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap / 2, 0, 0, 0);
    row->setSpacing(2);
    m_headline->setTextFormat(Qt::RichText);
    m_headline->setFont(tabularFont(font()));
    row->addWidget(m_headline);
    row->addSpacing(2 * gap);
    row->addWidget(m_stateIcon);
    row->addSpacing(gap / 2);
    row->addWidget(m_state, 1);
    for (std::size_t i = 0; i < rollingWindows.size(); ++i) {
        auto *button = new QPushButton(windowName(rollingWindows[i]));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setToolTip(tr("Follow the last %1").arg(windowName(rollingWindows[i])));
        button->setAccessibleName(button->toolTip());
        m_windows->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(m_windows, &QButtonGroup::idClicked, this, &LiveHeader::windowPicked);
}

void LiveHeader::setWindow(int window)
{
    m_windows->button(window)->setChecked(true);
}

void LiveHeader::setPossible(bool possible)
{
    for (auto *button : m_windows->buttons())
        button->setEnabled(possible);
}

void LiveHeader::showMarket(const MarketModel &model, const MarketPulse &pulse, Timestamp exchangeNow)
{
    const auto row = model.rowOf(pulse.symbol);
    m_stateIcon->setVisible(row.has_value());
    m_state->setVisible(row.has_value());
    if (!row) {
        m_headline->clear();
        return;
    }
    showState(pulse, exchangeNow);
    const auto cell = [&](int column, int role) { return model.index(*row, column).data(role); };
    const auto colored = [&](int column) {
        const auto color = cell(column, Qt::ForegroundRole).value<QColor>();
        const auto words = cell(column, Qt::DisplayRole).toString().toHtmlEscaped();
        return color.isValid() ? QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), words) : words;
    };
    const auto name = pulse.symbol.toString();
    const auto price = pulse.last ? QStringLiteral("&nbsp; %1</span>&nbsp;&nbsp; %2")
                                        .arg(colored(MarketModel::LastColumn), colored(MarketModel::ChangeColumn))
                                  : QStringLiteral("</span>");
    const auto words = QStringLiteral("<span style='font-size:15pt; font-weight:600'>%1").arg(name.toHtmlEscaped()) + price;
    if (words == m_headline->text())
        return;
    m_headline->setText(words);
    m_headline->setAccessibleName(
        tr("%1, last price %2").arg(name, cell(MarketModel::LastColumn, Qt::DisplayRole).toString()));
}

void LiveHeader::showState(const MarketPulse &pulse, Timestamp exchangeNow)
{
    const auto state = marketStateText(pulse, exchangeNow, QLocale());
    m_state->setToolTip(state.sentence);
    m_stateIcon->setToolTip(state.sentence);
    if (state.words == m_state->text())
        return;
    m_stateIcon->setIcon(iconOf(state.tone), state.tone);
    m_state->setText(state.words);
    m_state->setAccessibleName(state.words);
    m_state->setAccessibleDescription(state.sentence);
}

} // namespace tidemark
