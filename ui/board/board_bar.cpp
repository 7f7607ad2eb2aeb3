#include "ui/board/board_bar.h"

#include "ui/live/window_chooser.h"
#include "ui/number_format.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

[[nodiscard]] QHBoxLayout *rowOf(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

BoardBar::BoardBar(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_scope(new QComboBox), m_quote(new QComboBox), m_windows(new WindowChooser(tr("Figures of the last"), tr("Change, low and high, trades, value and the largest trade of the last %1"))),
      m_movers(new QPushButton(tr("&Movers first"))),
      m_counts(new QLabel), m_record(new QPushButton(tr("&Record"))), m_charts(new QPushButton(symbolicIcon(QStringLiteral("chart")), tr("&Charts")))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    rows->addWidget(madeChoices());
    rows->addWidget(madeWindows());
    wire();
    offerRecording({});
}

QWidget *BoardBar::madeChoices()
{
    m_filter->setPlaceholderText(tr("Filter: BTC, *USDT"));
    m_filter->setAccessibleName(tr("Filter of markets"));
    m_filter->setToolTip(tr("A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas."));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(14 * gap);
    m_filter->setMaximumWidth(40 * gap);
    m_filter->installEventFilter(this);
    m_scope->addItem(tr("Recorded"), int(BoardModel::Scope::Recorded));
    m_scope->addItem(tr("Not recorded"), int(BoardModel::Scope::Others));
    m_scope->addItem(tr("All markets"), int(BoardModel::Scope::All));
    m_scope->setAccessibleName(tr("Which markets"));
    m_scope->setToolTip(tr("Of markets that are not recorded the exchange's own figures of 24 hours are shown. It is listened to for them only while they are shown here."));
    m_quote->setAccessibleName(tr("Currency of the prices"));
    m_quote->setToolTip(tr("Markets by the currency of their prices"));
    m_quote->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_record->setIcon(symbolicIcon(QStringLiteral("add")));
    markChangesRecord(m_record);
    m_charts->setToolTip(tr("Back to the charts (Ctrl+L)"));
    auto *choices = new QWidget;
    auto *row = rowOf(choices);
    row->addWidget(m_filter, 1);
    row->addWidget(m_scope);
    row->addWidget(m_quote);
    row->addStretch(1);
    row->addWidget(m_record);
    row->addWidget(m_charts);
    return choices;
}

QWidget *BoardBar::madeWindows()
{
    auto *windows = new QWidget;
    auto *row = rowOf(windows);
    row->setSpacing(2);
    row->addWidget(m_windows);
    m_movers->setCheckable(true);
    m_movers->setProperty("segment", true);
    m_movers->setToolTip(tr("The largest changes first, up or down"));
    row->addSpacing(2 * gap);
    row->addWidget(m_movers);
    row->addStretch(1);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_counts);
    return windows;
}

void BoardBar::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, &BoardBar::filterChanged);
    connect(m_filter, &QLineEdit::returnPressed, this, &BoardBar::tableWanted);
    connect(m_scope, &QComboBox::activated, this, [this] { Q_EMIT scopePicked(BoardModel::Scope(m_scope->currentData().toInt())); });
    connect(m_quote, &QComboBox::activated, this, [this] { Q_EMIT quotePicked(m_quote->currentData().toString()); });
    connect(m_windows, &WindowChooser::picked, this, &BoardBar::windowPicked);
    connect(m_movers, &QPushButton::clicked, this, &BoardBar::moversToggled);
    connect(m_record, &QPushButton::clicked, this, &BoardBar::recordingAsked);
    connect(m_charts, &QPushButton::clicked, this, &BoardBar::chartsWanted);
}

void BoardBar::setWindow(int window)
{
    m_windows->setWindow(window);
}

void BoardBar::setScope(BoardModel::Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
}

void BoardBar::setQuotes(const std::vector<BoardModel::Quote> &quotes, const QString &chosen)
{
    int all = 0;
    for (const auto &quote : quotes)
        all += quote.markets;
    QStringList words{tr("All currencies (%1)").arg(formatCount(all, locale()))};
    QStringList names{QString()};
    for (const auto &quote : quotes) {
        if (quote.name.isEmpty())
            continue;
        words += tr("%1 (%2)", "currency, markets").arg(quote.name, formatCount(quote.markets, locale()));
        names += quote.name;
    }
    if (!chosen.isEmpty() && !names.contains(chosen)) { // it goes on hiding the others
        words += tr("%1 (%2)", "currency, markets").arg(chosen, formatCount(0, locale()));
        names += chosen;
    }
    if (std::exchange(m_quotes, words) != words) {
        m_quote->clear();
        for (qsizetype i = 0; i < words.size(); ++i)
            m_quote->addItem(words[i], names[i]);
    }
    m_quote->setCurrentIndex(std::max(m_quote->findData(chosen), 0));
}

void BoardBar::setMovers(bool first)
{
    m_movers->setChecked(first);
}

void BoardBar::setCounts(int shown, int all)
{
    const auto markets = formatCounted(all, QStringLiteral("%1 market"), tr("%1 markets", nullptr, all), locale());
    m_counts->setText(shown == all ? markets : tr("%1 of %2", "3 of 12 markets").arg(formatCount(shown, locale()), markets));
}

void BoardBar::offerRecording(Symbol symbol)
{
    m_record->setEnabled(!symbol.isEmpty());
    m_record->setText(tr("&Record"));
    m_record->setToolTip(symbol.isEmpty() ? tr("Mark a market that is not recorded to record it (Ctrl+R)")
                                          : tr("Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)").arg(symbol.toString()));
}

bool BoardBar::mayRecord() const
{
    return m_record->isEnabled();
}

QString BoardBar::recordNote() const
{
    return m_record->toolTip();
}

void BoardBar::setFilter(const QString &text)
{
    m_filter->setText(text);
}

QString BoardBar::filter() const
{
    return m_filter->text();
}

void BoardBar::type(const QString &text)
{
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->insert(text);
}

void BoardBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// Out of any button and chooser.
void BoardBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT tableWanted();
    else
        QWidget::keyPressEvent(event);
}

// From the field straight to the rows, and out of it.
bool BoardBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_filter->clear();
    if (key == Qt::Key_Escape || key == Qt::Key_Down)
        Q_EMIT tableWanted();
    return key == Qt::Key_Escape || key == Qt::Key_Down;
}

} // namespace tidemark
