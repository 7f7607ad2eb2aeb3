#include "ui/record/log_card.h"

#include "ui/number_format.h"
#include "ui/record/log_filter.h"
#include "ui/record/log_model.h"
#include "ui/record/log_table.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {

LogCard::LogCard(QWidget *parent)
    : QFrame(parent),
      m_model(new LogModel(this)),
      m_filter(new LogFilter(m_model, this)),
      m_table(new LogTable(m_filter)),
      m_level(new QComboBox),
      m_category(new QComboBox),
      m_text(new QLineEdit),
      m_count(new QLabel),
      m_copy(new QPushButton(tr("&Copy")))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, gap, 1, 1);
    column->setSpacing(gap / 2);
    column->addWidget(createFilters());
    column->addWidget(m_table, 1);
    wire();
    showCount();
}

QWidget *LogCard::createFilters()
{
    m_level->setAccessibleName(tr("Lowest level"));
    for (const auto level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Critical})
        m_level->addItem(level == LogLevel::Debug ? tr("All levels") : tr("From %1").arg(LogModel::levelName(level)), int(level));
    m_category->setAccessibleName(tr("Part of the program"));
    m_category->addItem(tr("All parts"), QString());
    m_text->setPlaceholderText(tr("Words"));
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(m_text->placeholderText()) + 4 * gap);
    m_text->setAccessibleName(tr("Words in the line"));
    m_text->setClearButtonEnabled(true);
    m_copy->setToolTip(tr("Copy the marked lines, or all that are shown (Ctrl+C)"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(gap, 0, gap, 0);
    row->setSpacing(gap);
    auto *title = new QLabel(tr("Log"));
    auto bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    row->addWidget(title);
    row->addWidget(m_level);
    row->addWidget(m_category);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(m_copy);
    return filters;
}

void LogCard::wire()
{
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLowest(LogLevel(m_level->currentData().toInt()));
        showCount();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setCategory(m_category->currentData().toString());
        showCount();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_model, &LogModel::categoryAppeared, this, &LogCard::addCategory);
    connect(m_copy, &QPushButton::clicked, this, &LogCard::copy);
    connect(m_table, &LogTable::copyWanted, this, &LogCard::copy);
}

void LogCard::addCategory(const QString &category)
{
    m_category->addItem(LogModel::categoryName(category), category);
}

void LogCard::setTimeFormat(const TimeFormat &format)
{
    m_model->setTimeFormat(format);
}

void LogCard::add(const std::vector<LogLine> &lines)
{
    m_model->add(lines);
    showCount();
}

void LogCard::showCount()
{
    const auto shown = m_filter->rowCount();
    const auto all = m_model->rowCount();
    const QLocale locale;
    m_count->setText(m_filter->isFiltering() ? formatCounted(all, QStringLiteral("%2 of %1 line"), tr("%2 of %1 lines", nullptr, numerus(all)), locale).arg(formatCount(shown, locale))
                                             : formatCounted(all, QStringLiteral("%1 line"), tr("%1 lines", nullptr, numerus(all)), locale));
    m_copy->setEnabled(shown > 0);
    m_table->setEmptyText(all == 0 ? tr("Nothing has been said yet. What happens to connections, gaps and the database is told here.")
                                   : tr("No line passes these filters. Choose all levels and all parts to see every line."));
}

void LogCard::copy()
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const auto &row : rows)
        lines += m_model->copied(m_filter->mapToSource(row).row());
    for (int row = 0; rows.isEmpty() && row < m_filter->rowCount(); ++row)
        lines += m_model->copied(m_filter->mapToSource(m_filter->index(row, 0)).row());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace tidemark
