#include "commands/text_table.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    return widths;
}

} // namespace

QString textTable(const QList<QStringList> &rows)
{
    const auto widths = widthsOf(rows);
    QString text;
    for (const auto &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i == row.size() - 1;
            cells += isLast ? row[i] : i == 0 ? row[i].leftJustified(widths[i]) : row[i].rightJustified(widths[i]);
        }
        text += cells.join(QStringLiteral("  ")) + QLatin1Char('\n');
    }
    return text;
}

} // namespace tidemark
