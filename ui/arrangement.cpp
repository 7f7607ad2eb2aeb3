#include "ui/arrangement.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>

#include <algorithm>

namespace tidemark {
namespace {

const QString splitsKey = QStringLiteral("splits");
const QString columnsKey = QStringLiteral("columns");
const QString countKey = QStringLiteral("count");
const QString sizesKey = QStringLiteral("sizes");

// Hidden on purpose, not only because nothing is shown yet.
bool isHiddenForGood(const QWidget *widget)
{
    return widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

QList<QHeaderView *> columnsOf(const QWidget &page)
{
    auto headers = page.findChildren<QHeaderView *>();
    headers.removeIf([](const QHeaderView *header) { return header->orientation() != Qt::Horizontal || isHiddenForGood(header); });
    return headers;
}

QVariantList widthsOf(const QHeaderView &header)
{
    QVariantList widths;
    for (int column = 0; column < header.count(); ++column)
        widths += header.sectionSize(column);
    return widths;
}

void setWidths(QHeaderView &header, const QVariantList &widths)
{
    const bool isOurs = widths.size() == header.count()
        && std::all_of(widths.begin(), widths.end(), [](const QVariant &width) { return width.toInt() > 0 && width.toInt() < 10'000; });
    for (int column = 0; isOurs && column < header.count(); ++column) {
        const bool isFree = header.sectionResizeMode(column) == QHeaderView::Interactive
            && !(header.stretchLastSection() && column == header.count() - 1);
        if (isFree)
            header.resizeSection(column, widths[column].toInt());
    }
}

// Older versions did not tell.
bool isLanguageOf(const QWidget &widget, const QString &language)
{
    return language.isEmpty() || language == languageOf(widget);
}

// The children's number tells a page that has changed since; a splitter that was never laid out remembers all the same.
QVariantMap splitOf(const QSplitter &splitter)
{
    return {{countKey, splitter.count()}, {sizesKey, splitter.saveState()}};
}

void setSplit(QSplitter &splitter, const QVariantMap &split)
{
    if (split.value(countKey).toInt() == splitter.count())
        splitter.restoreState(split.value(sizesKey).toByteArray());
}

} // namespace

const QString arrangedInKey = QStringLiteral("arrangedIn");

QString languageOf(const QWidget &widget)
{
    return widget.locale().name();
}

void restoreHeader(QHeaderView &header, const QByteArray &state, const QString &language)
{
    const auto widths = widthsOf(header);
    if (!header.restoreState(state) || isLanguageOf(header, language))
        return;
    for (int column = 0; column < std::min(header.count(), int(widths.size())); ++column) {
        if (!header.isSectionHidden(column) && widths[column].toInt() > 0)
            header.resizeSection(column, widths[column].toInt());
    }
}

QVariantMap arrangementOf(const QWidget &page)
{
    QVariantList splits;
    for (const auto *splitter : page.findChildren<QSplitter *>())
        splits += splitOf(*splitter);
    QVariantList columns;
    for (const auto *header : columnsOf(page))
        columns += QVariant(widthsOf(*header));
    return {{splitsKey, splits}, {columnsKey, columns}, {arrangedInKey, languageOf(page)}};
}

void restoreArrangement(QWidget &page, const QVariantMap &arrangement)
{
    const auto splits = arrangement.value(splitsKey).toList();
    const auto splitters = page.findChildren<QSplitter *>();
    if (splits.size() == splitters.size()) {
        for (qsizetype i = 0; i < splits.size(); ++i)
            setSplit(*splitters[i], splits[i].toMap());
    }
    const auto columns = arrangement.value(columnsKey).toList();
    const auto headers = columnsOf(page);
    if (columns.size() == headers.size() && isLanguageOf(page, arrangement.value(arrangedInKey).toString())) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            setWidths(*headers[i], columns[i].toList());
    }
}

} // namespace tidemark
