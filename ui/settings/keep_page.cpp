#include "ui/settings/keep_page.h"

#include "core/counted.h"
#include "ui/settings/keep_sentences.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"
#include "ui/viewer_guard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace tidemark {
namespace {

constexpr int mostDays = 36'500;
constexpr int suggestedDays = 30;

// Its least value says "never".
QSpinBox *daysBox(const QString &name, int least)
{
    auto *box = new QSpinBox;
    box->setRange(least - 1, mostDays);
    box->setSpecialValueText(KeepPage::tr("never"));
    const auto suit = [box](int days) { box->setSuffix(countedTranslated(days, u" day", KeepPage::tr(" days", "behind a number", days), QLocale())); };
    QObject::connect(box, &QSpinBox::valueChanged, box, suit);
    box->setValue(least - 1);
    suit(box->value());
    box->setAccessibleName(name);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by the arrow keys
    return box;
}

std::optional<int> daysOf(const QSpinBox &box)
{
    return box.value() == box.minimum() ? std::nullopt : std::optional(box.value());
}

void setDays(QSpinBox &box, const std::optional<int> &days)
{
    box.setValue(days.value_or(box.minimum()));
}

} // namespace

KeepPage::KeepPage(RecordPort &port, QWidget *parent)
    : SettingsPage(parent),
      m_port(port),
      m_table(new QTableWidget(0, 3)),
      m_remove(new QPushButton(tr("Re&move rule"))),
      m_packAll(new QPushButton(tr("&Pack everything after 30 days"))),
      m_markets(new QLineEdit),
      m_pack(daysBox(tr("Packed after"), 0)),
      m_drop(daysBox(tr("Dropped after"), 1)),
      m_take(new QPushButton(tr("&Set rule"))),
      m_remark(new VerdictLine),
      m_agreed(new QCheckBox(tr("I a&gree that these trades are dropped for good"))),
      m_apply(new QPushButton(tr("Appl&y"))),
      m_verdict(new VerdictLine),
      m_compress(new QPushButton(tr("&Compress new files")))
{
    markChangesRecord(this);
    addHeading(tr("How long trades are kept"));
    addWords(tr("Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. "
                "Dropped ones are gone; their candles stay."));
    m_room = addWords(tr("The record is being asked…"));
    layOutRules();
    layOutForm();
    m_consequences = addWords({});
    m_consequences->setForegroundRole(QPalette::WindowText);
    m_consequences->hide(); // while it says nothing
    layOutEnd();
    addStretch();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &KeepPage::showChosen);
    connect(m_remove, &QPushButton::clicked, this, &KeepPage::removeChosen);
    connect(m_take, &QPushButton::clicked, this, &KeepPage::take);
    connect(m_markets, &QLineEdit::returnPressed, this, &KeepPage::take);
    connect(m_agreed, &QCheckBox::toggled, this, &KeepPage::allowApply);
    connect(m_apply, &QPushButton::clicked, this, &KeepPage::apply);
    connect(m_compress, &QPushButton::clicked, this, &KeepPage::compress);
    connect(m_packAll, &QPushButton::clicked, this, [this] {
        m_rules.set({QStringLiteral("ALL"), {suggestedDays, {}}});
        changed();
    });
    connect(&m_port, &RecordPort::ready, this, [this] { isVisible() ? ask() : void(); });
    showRules();
    allowApply();
}

void KeepPage::layOutRules()
{
    m_table->setHorizontalHeaderLabels({tr("Markets"), tr("Packed after"), tr("Dropped after")});
    m_table->setAccessibleName(tr("Rules, the most specific one first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new TintedDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(4 * gap);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(16 * gap);
    m_table->installEventFilter(this);
    add(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_packAll);
    buttons->addStretch(1);
    add(buttons);
}

void KeepPage::layOutForm()
{
    m_markets->setPlaceholderText(tr("Such as BTCUSDT, *USDT or ALL"));
    m_markets->setAccessibleName(tr("Markets"));
    addField(tr("Mar&kets"), m_markets);
    addField(tr("Packe&d after"), m_pack);
    addField(tr("Dr&opped after"), m_drop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addStretch(1);
    add(row);
    add(m_remark);
    addWords(tr("A market's name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only "
                "whole days (UTC) that are older are touched, bit by bit beside recording."));
}

void KeepPage::layOutEnd()
{
    add(m_agreed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addStretch(1);
    m_apply->setProperty("primary", true);
    add(row);
    add(m_verdict);
    m_compression = addWords({});
    auto *last = new QHBoxLayout;
    last->addWidget(m_compress);
    last->addStretch(1);
    add(last);
    m_compression->hide();
    m_compress->hide();
}

void KeepPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    ask();
}

bool KeepPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete)
        return SettingsPage::eventFilter(watched, event);
    removeChosen();
    return true;
}

void KeepPage::ask()
{
    m_asked = m_port.ask(KeepingQuestion{}, [this](const KeepingAnswer &answer) { showAnswer(answer); });
}

// What a person has changed meanwhile stays.
void KeepPage::showAnswer(const KeepingAnswer &answer)
{
    if (!answer.problem.isEmpty()) {
        m_room->setText(answer.problem);
        return;
    }
    const bool isUntouched = !m_isKnown || m_rules == m_known.rules;
    m_known = answer;
    m_isKnown = true;
    if (isUntouched)
        m_rules = answer.rules;
    m_room->setText(tr("The record takes %1").arg(roomWords(answer, wallClock(), QLocale())));
    m_compression->setText(answer.compression);
    m_compression->setVisible(!answer.compression.isEmpty());
    m_compress->setVisible(!answer.compression.isEmpty());
    if (!isUntouched)
        return tryRules(); // what came of a button stays said
    showRules();
    allowApply();
}

void KeepPage::showRules()
{
    const auto &rules = m_rules.rules();
    const auto chosen = m_markets->text();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(rules.size()));
    for (int row = 0; row < int(rules.size()); ++row) {
        const auto &rule = rules[std::size_t(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(rule.markets));
        m_table->setItem(row, 1, new QTableWidgetItem(daysWords(rule.keeping.packAfter)));
        m_table->setItem(row, 2, new QTableWidgetItem(daysWords(rule.keeping.dropAfter)));
        if (rule.markets == chosen)
            m_table->selectRow(row);
    }
    m_remove->setEnabled(hasChosen());
    m_packAll->setVisible(rules.empty());
}

bool KeepPage::hasChosen() const
{
    const auto row = m_table->currentRow();
    return row >= 0 && row < int(m_rules.rules().size()) && m_table->selectionModel()->isRowSelected(row);
}

void KeepPage::showChosen()
{
    m_remove->setEnabled(hasChosen());
    if (!hasChosen())
        return;
    const auto &rule = m_rules.rules()[std::size_t(m_table->currentRow())];
    m_markets->setText(rule.markets);
    setDays(*m_pack, rule.keeping.packAfter);
    setDays(*m_drop, rule.keeping.dropAfter);
}

void KeepPage::take()
{
    const auto markets = keepingMarkets(m_markets->text());
    const Keeping keeping{daysOf(*m_pack), daysOf(*m_drop)};
    const auto checked = checkKeeping(keeping);
    m_remark->say(!markets ? markets.message() : checked.message(), Tone::Bad);
    if (!markets)
        m_markets->setFocus();
    if (!markets || !checked)
        return;
    m_markets->setText(*markets);
    m_rules.set({*markets, keeping});
    changed();
}

void KeepPage::removeChosen()
{
    if (!hasChosen())
        return;
    m_rules.remove(m_rules.rules()[std::size_t(m_table->currentRow())].markets);
    changed();
}

void KeepPage::tellConsequences(const QString &words)
{
    m_consequences->setText(words);
    m_consequences->setVisible(!words.isEmpty());
}

void KeepPage::changed()
{
    m_verdict->say({}, Tone::Dim);
    tryRules();
}

// The figures are asked for anew; until they are here nothing can be agreed to.
void KeepPage::tryRules()
{
    showRules();
    m_agreed->setChecked(false);
    tellConsequences({});
    m_areFiguresKnown = false;
    allowApply();
    if (!m_isKnown || m_rules == m_known.rules)
        return;
    tellConsequences(tr("What this comes to is being asked…"));
    m_tried = m_port.ask(KeepingQuestion{m_rules}, [this](const KeepingAnswer &answer) { showConsequences(answer); });
}

bool KeepPage::isAgreementNeeded() const
{
    return dropsMore(m_known.rules, m_rules, m_known.markets);
}

void KeepPage::showConsequences(const KeepingAnswer &tried)
{
    if (!tried.problem.isEmpty()) {
        tellConsequences(tried.problem);
        return;
    }
    m_areFiguresKnown = true;
    QStringList lines;
    if (isAgreementNeeded())
        lines += dropWords(tried.due, QLocale());
    if (const auto packed = packWords(tried, m_rules, wallClock(), QLocale()); !packed.isEmpty())
        lines += packed;
    if (lines.isEmpty())
        lines += tr("No trade goes by this.");
    tellConsequences(lines.join(QLatin1Char('\n')));
    allowApply();
}

void KeepPage::allowApply()
{
    const bool isChange = m_isKnown && m_rules != m_known.rules;
    const bool isTold = isChange && m_areFiguresKnown;
    const bool isNeeded = isChange && isAgreementNeeded();
    m_agreed->setVisible(isNeeded);
    m_agreed->setEnabled(isTold);
    m_apply->setEnabled(isTold && (!isNeeded || m_agreed->isChecked()) && !m_sent.isUnderWay());
    m_compress->setEnabled(!m_sent.isUnderWay()); // one change would take the other's place
}

void KeepPage::apply()
{
    KeepingChange change;
    for (const auto &rule : m_rules.rules()) {
        const auto *former = m_known.rules.named(rule.markets);
        if (!former || *former != rule)
            change.set.push_back(rule);
    }
    for (const auto &rule : m_known.rules.rules()) {
        if (!m_rules.named(rule.markets))
            change.removed += rule.markets;
    }
    send(std::move(change), m_rules, tr("The record is kept by these rules from now on, by every program that uses it."));
}

void KeepPage::compress()
{
    KeepingChange change;
    change.compress = true;
    send(std::move(change), m_known.rules, tr("New files of the record are compressed from now on."));
}

void KeepPage::send(KeepingChange change, const KeepingRules &taken, const QString &done)
{
    m_sent = m_port.ask(std::move(change), [this, taken, done](const KeepingChanged &answer) {
        m_known.rules = answer.problem.isEmpty() ? taken : m_known.rules;
        changed();
        m_verdict->say(answer.problem.isEmpty() ? done : answer.problem, answer.problem.isEmpty() ? Tone::Good : Tone::Bad);
        ask();
    });
    allowApply();
}

} // namespace tidemark
