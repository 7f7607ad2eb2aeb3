#include "ui/chart/chart_table.h"

#include "ui/number_format.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark {

ChartTable::ChartTable(QWidget *chart)
    : ChartPanel(tr("What the chart shows"), chart), m_model(new ChartTableModel(this)), m_view(new QTableView),
      m_sentence(new QLabel)
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What the chart shows"));
    setUpRows(*m_view, 3 * gap);
    m_view->horizontalHeader()->setResizeContentsPrecision(200);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    content().addWidget(m_view, 1);
    content().addWidget(m_sentence);
    setFocusProxy(m_view);
    // A table would search its rows for a letter.
    const auto add = [this](Qt::Key key, auto act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    add(Qt::Key_T, [this] { closePanel(); });
    add(Qt::Key_F5, [this] { Q_EMIT refreshWanted(); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto moment = m_model->momentAt(index.row());
        closePanel();
        Q_EMIT momentChosen(moment);
    });
}

// As wide as the table where that is enough for all of them.
void ChartTable::fitColumns()
{
    auto &header = *m_view->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    m_view->resizeColumnsToContents();
    if (header.length() < m_view->viewport()->width()) {
        header.setSectionResizeMode(QHeaderView::Stretch);
        header.setSectionResizeMode(0, QHeaderView::ResizeToContents); // a time that is cut tells nothing
    }
}

void ChartTable::open(ChartTableModel::Content content)
{
    m_model->show(std::move(content));
    layout()->activate();
    fitColumns();
    const auto sayCounted = [this](const QString &one, const QString &many) { m_sentence->setText(formatCounted(m_model->rowCount(), one, many, QLocale())); };
    switch (m_model->kind()) {
    case ChartTableModel::Kind::Trades:
        sayCounted(QStringLiteral("%1 trade in view. Enter goes to it in the chart, F5 reads anew."),
                 tr("%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.", nullptr, m_model->rowCount()));
        break;
    case ChartTableModel::Kind::Candles:
        sayCounted(QStringLiteral("%1 candle in view. Enter goes to it in the chart, F5 reads anew."),
                 tr("%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.", nullptr, m_model->rowCount()));
        break;
    case ChartTableModel::Kind::Columns:
        sayCounted(QStringLiteral("%1 pixel column with trades: zoom in to read trades one by one."),
                 tr("%1 pixel columns with trades, the newest first: zoom in to read trades one by one.", nullptr, m_model->rowCount()));
        break;
    }
    m_view->setAccessibleDescription(m_sentence->text());
    openPanel();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

} // namespace tidemark
