#include "ui/settings/settings_dialog.h"

#include "ui/dialog_size.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/closing_page.h"
#include "ui/settings/database_page.h"
#include "ui/settings/exchange_page.h"
#include "ui/settings/keep_page.h"
#include "ui/settings/markets_page.h"
#include "ui/settings/mirror_page.h"
#include "ui/settings/recording_page.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tidemark {

SettingsDialog::SettingsDialog(const DesktopSettings &settings, const SettingsFacts &facts, const std::vector<Symbol> &symbols, const MarketRules &rules,
                               RecordPort &port, QWidget *parent)
    : QDialog(parent),
      m_names(new QListWidget),
      m_pages(new QStackedWidget),
      m_markets(new MarketsPage(port, symbols, rules, facts.given.symbols)),
      m_database(new DatabasePage(port, settings.databaseUri, facts)),
      m_recording(new RecordingPage(settings.recording, facts.given)),
      m_exchange(new ExchangePage(settings.exchange, facts)),
      m_look(new AppearancePage(settings.appearance, facts.given)),
      m_closing(new ClosingPage(settings.closing, facts.hasTray)),
      m_keep(new KeepPage(port)),
      m_mirror(new MirrorPage(port, settings.mirror, facts))
{
    setWindowTitle(tr("Settings"));
    m_names->setProperty("pages", true);
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFixedWidth(22 * gap);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addPage(QStringLiteral("list"), tr("Markets"), m_markets);
    addPage(QStringLiteral("database"), tr("Database"), m_database);
    addPage(QStringLiteral("spool"), tr("Recording"), m_recording);
    addPage(QStringLiteral("exchange"), tr("Exchange"), m_exchange);
    addPage(QStringLiteral("palette"), tr("Appearance"), m_look);
    addPage(QStringLiteral("window"), tr("Closing"), m_closing);
    addPage(QStringLiteral("calendar"), tr("Keep"), m_keep);
    addPage(QStringLiteral("restore"), tr("Mirror"), m_mirror);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap);
    // Enter in a field takes that field; it must not press a button.
    for (auto *button : findChildren<QPushButton *>() + buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_names);
    row->addLayout(column, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);
    resizeOnScreen(*this, {96 * gap, 76 * gap});
}

// A page that is taller than the dialog scrolls; nothing is cut off.
void SettingsDialog::addPage(const QString &icon, const QString &name, QWidget *page)
{
    auto *item = new QListWidgetItem(symbolicIcon(icon), name, m_names);
    item->setSizeHint({0, 5 * gap});
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    m_pages->addWidget(scroll);
}

void SettingsDialog::showPage(Page page)
{
    m_names->setCurrentRow(page);
}

int SettingsDialog::shownPage() const
{
    return m_names->currentRow();
}

void SettingsDialog::takeFocus()
{
    const auto *last = focusWidget();
    if (!last || last == this || !last->isVisibleTo(this))
        m_names->setFocus(Qt::OtherFocusReason);
}

} // namespace tidemark
