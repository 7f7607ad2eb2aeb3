#include "ui/history/fact_grid.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace tidemark {
namespace {

QLabel *labelAt(const QGridLayout &grid, int row, int column)
{
    return qobject_cast<QLabel *>(grid.itemAtPosition(row, column)->widget());
}

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::addRow()
{
    for (int column = 0; column < 3; ++column) {
        auto *label = new QLabel;
        label->setFont(tabularFont(font()));
        label->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        label->setForegroundRole(column == 1 ? QPalette::WindowText : QPalette::PlaceholderText);
        label->setTextInteractionFlags(column == 1 ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
        m_grid->addWidget(label, m_rows, column);
    }
    ++m_rows;
}

void FactGrid::showFacts(const std::vector<Fact> &facts)
{
    while (m_rows < int(facts.size()))
        addRow();
    for (int row = 0; row < m_rows; ++row) {
        const auto fact = row < int(facts.size()) ? facts[std::size_t(row)] : Fact{};
        const QString words[] = {fact.name, fact.value, fact.when};
        for (int column = 0; column < 3; ++column) {
            auto *label = labelAt(*m_grid, row, column);
            label->setText(words[column]);
            label->setVisible(row < int(facts.size()));
        }
        labelAt(*m_grid, row, 1)->setAccessibleName(fact.name + QLatin1String(": ") + fact.value);
    }
}

} // namespace tidemark
