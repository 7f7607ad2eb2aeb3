#pragma once

#include <Qt>

class QString;
class QTableView;

namespace tidemark {

// What all tables have in common: whole rows are marked, one at a time; Tab leaves the table, digits are equally wide, and
// rows are equally high.
void setUpRows(QTableView &table, int rowHeight);

// In pixels, without what is around it.
[[nodiscard]] int widthOfTitle(const QTableView &table, int column);

// Where a table without rows says why; belongs after its own painting. In the words' font, not that of digits.
void paintEmptyText(QTableView &table, const QString &text, Qt::Alignment alignment);

} // namespace tidemark
