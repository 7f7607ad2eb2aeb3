#include "ui/manual/manual_window.h"

#include "ui/dialog_size.h"
#include "ui/manual/manual_pages.h"
#include "ui/manual/manual_view.h"
#include "ui/number_format.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent, Qt::Window), m_pages(new QListWidget), m_view(new ManualView), m_find(new QLineEdit), m_found(new QLabel)
{
    setWindowTitle(tr("Manual"));
    setWindowIcon(QIcon(QStringLiteral(":/tidemark/icons/tidemark.svg")));
    setObjectName(QStringLiteral("manual"));
    m_view->setAccessibleName(tr("Page of the manual"));
    createPages();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(m_view, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addLayout(column, 1);
    QWidget *const order[] = {m_pages, m_view, m_back, m_forward, m_find};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    createShortcuts();
    connect(m_view, &ManualView::pageShown, this, &ManualWindow::notePage);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    resizeOnScreen(*this, {124 * gap, 88 * gap});
    showPage(manualPages().front().name);
    m_view->setFocus();
}

void ManualWindow::createPages()
{
    m_pages->setProperty("pages", true);
    m_pages->setAccessibleName(tr("Pages of the manual"));
    m_pages->setFixedWidth(28 * gap);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &page : manualPages()) {
        auto *item = new QListWidgetItem(symbolicIcon(page.icon), page.title, m_pages);
        item->setSizeHint({0, 5 * gap});
        item->setData(nameRole, page.name);
    }
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(nameRole).toString());
    });
}

QWidget *ManualWindow::createBar()
{
    m_back = createButton(QStringLiteral("previous"), tr("Back (Alt+Left)"), tr("Back"));
    m_forward = createButton(QStringLiteral("next"), tr("Forward (Alt+Right)"), tr("Forward"));
    connect(m_back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    for (auto *button : {m_back, m_forward})
        button->setEnabled(false);
    m_find->setPlaceholderText(tr("Find in all pages"));
    m_find->setAccessibleName(tr("Find in all pages"));
    m_find->setToolTip(tr("Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(16 * gap);
    m_find->setMaximumWidth(32 * gap);
    connect(m_find, &QLineEdit::textChanged, this, &ManualWindow::search);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_found, 1, Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_find, 1);
    return bar;
}

QToolButton *ManualWindow::createButton(const QString &icon, const QString &toolTip, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(symbolicIcon(icon));
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

void ManualWindow::createShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_F, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    add(Qt::ALT | Qt::Key_Left, [this] { m_view->backward(); });
    add(Qt::ALT | Qt::Key_Right, [this] { m_view->forward(); });
    add(Qt::Key_F3, [this] { goToNext(false); });
    add(Qt::SHIFT | Qt::Key_F3, [this] { goToNext(true); });
}

void ManualWindow::showPage(const QString &name)
{
    if (name != page())
        m_view->showPage(name);
}

QString ManualWindow::page() const
{
    return m_view->page();
}

void ManualWindow::notePage(const QString &name)
{
    const auto pages = manualPages();
    const auto page = std::find_if(pages.begin(), pages.end(), [&](const ManualPage &other) { return other.name == name; });
    if (page == pages.end())
        return;
    const QSignalBlocker quiet(m_pages); // it is shown already
    m_pages->setCurrentRow(int(page - pages.begin()));
    setWindowTitle(tr("Manual: %1").arg(page->title));
    m_view->setAccessibleName(tr("Manual: %1").arg(page->title));
}

// Escape ends the search first, then the window. Enter belongs to the search.
void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_find->hasFocus() && isReturn)
        return goToNext(event->modifiers().testFlag(Qt::ShiftModifier));
    if (m_find->hasFocus() && event->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return m_view->setFocus();
    }
    if (!isReturn)
        QDialog::keyPressEvent(event);
}

void ManualWindow::search(const QString &words)
{
    m_view->markAll(words);
    auto place = m_view->textCursor();
    place.setPosition(place.selectionStart()); // what is being typed stays where it began
    m_view->setTextCursor(place);
    if (words.isEmpty())
        return m_found->clear();
    goToNext(false);
}

void ManualWindow::goToNext(bool backwards)
{
    const auto words = m_find->text();
    if (words.isEmpty())
        return m_find->setFocus();
    if (m_view->goToNext(words, backwards) || goOnElsewhere(backwards))
        return tellPlace();
    m_found->setText(tr("Not in the manual"));
}

// In the next page that has the words; after the last one, in the first.
bool ManualWindow::goOnElsewhere(bool backwards)
{
    const auto pages = manualPages();
    const auto count = int(pages.size());
    const int here = m_pages->currentRow();
    for (int step = 1; step <= count; ++step) {
        const auto &name = pages[std::size_t((here + (backwards ? count - step : step)) % count)].name;
        if (countOn(name, m_find->text()) == 0)
            continue;
        showPage(name);
        m_view->goToEdge(backwards);
        return m_view->goToNext(m_find->text(), backwards);
    }
    return false;
}

void ManualWindow::tellPlace()
{
    const auto words = m_find->text();
    int all = 0;
    for (const auto &page : manualPages())
        all += countOn(page.name, words);
    const auto here = m_view->markAll(words);
    const QLocale locale;
    const auto place = tr("%1 of %2 here").arg(formatCount(m_view->markedPlace(), locale), formatCount(here, locale));
    m_found->setText(all == here ? place : tr("%1, %2 in all pages").arg(place, formatCount(all, locale)));
}

int ManualWindow::countOn(const QString &page, const QString &words)
{
    auto text = m_texts.find(page);
    if (text == m_texts.end()) {
        QTextDocument document;
        document.setMarkdown(manualText(page));
        text = m_texts.emplace(page, document.toPlainText()).first;
    }
    return int(text->second.count(words, Qt::CaseInsensitive));
}

} // namespace tidemark
