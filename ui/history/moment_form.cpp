#include "ui/history/moment_form.h"

#include "core/moment_link.h"
#include "ui/history/moment_edit.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int widestRow = 41 * gap; // what the page gives it at first

QLabel *labelFor(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QToolButton *createIcon(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setProperty("quiet", true);
    button->setIcon(symbolicIcon(icon));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MomentForm::MomentForm(QWidget *parent)
    : QFrame(parent),
      m_symbols(new QComboBox),
      m_moment(new MomentEdit(MomentEdit::Precision::Second)),
      m_zone(new QLabel),
      m_remark(new QLabel)
{
    setProperty("card", true);
    m_symbols->setEditable(true);
    m_symbols->lineEdit()->setAccessibleName(tr("Market"));
    m_symbols->setInsertPolicy(QComboBox::NoInsert);
    m_symbols->setAccessibleName(tr("Market"));
    m_symbols->setToolTip(tr("A market; any that was recorded can be typed"));
    m_moment->setAccessibleName(tr("Date and time"));
    m_moment->setToolTip(tr("Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap"));
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_moment->setSentence(m_remark);
    auto *time = new QHBoxLayout;
    time->setSpacing(gap);
    time->addWidget(m_moment, 1);
    time->addWidget(m_zone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap / 2);
    column->addWidget(labelFor(tr("&Market"), m_symbols));
    column->addWidget(m_symbols);
    column->addSpacing(gap / 2);
    column->addWidget(labelFor(tr("Seco&nd"), m_moment));
    column->addLayout(time);
    column->addWidget(m_remark);
    column->addSpacing(gap / 2);
    const auto taking = createTaking();
    column->addWidget(createSteps(taking));
    column->addLayout(createMore(taking));
    m_moment->setMoment(wallClock());
    m_exact = m_moment->moment();
    showZone();

    connect(m_symbols, &QComboBox::textActivated, this, &MomentForm::takeSymbol);
    connect(m_symbols->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeSymbol(m_symbols->currentText()); });
    connect(m_moment, &MomentEdit::momentEdited, this, [this] {
        m_exact = m_moment->moment();
        showZone();
        Q_EMIT changed();
    });
    connect(m_moment, &MomentEdit::remarked, this, &MomentForm::remark);
    connect(m_moment, &MomentEdit::linkTaken, this, [this](const MomentLink &link) { setMoment(link.symbol, link.moment); });
}

void MomentForm::remark(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

QList<QAbstractButton *> MomentForm::createTaking()
{
    const auto make = [this](const QString &icon, const QString &name, const QString &toolTip, auto act) {
        auto *button = createIcon(icon, name);
        button->setToolTip(toolTip);
        button->setAccessibleDescription(toolTip);
        connect(button, &QAbstractButton::clicked, this, act);
        return button;
    };
    return {make(QStringLiteral("link"), tr("Copy link"), tr("Copy a link to this moment (Ctrl+Shift+C)"), &MomentForm::copyLink),
            make(QStringLiteral("bookmark"), tr("Bookmark"), tr("Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all"), &MomentForm::bookmarkWanted)};
}

QLayout *MomentForm::createMore(const QList<QAbstractButton *> &taking)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(gap / 2);
    QHBoxLayout *row = nullptr;
    int width = 0;
    const auto place = [&](QAbstractButton *button) {
        width += button->sizeHint().width() + gap;
        if (!row || width > widestRow) { // in other languages
            row = new QHBoxLayout;
            row->setSpacing(gap);
            rows->addLayout(row);
            width = button->sizeHint().width() + gap;
        }
        row->addWidget(button);
    };
    const auto add = [&](QAbstractButton *button, const QString &toolTip, auto act) {
        button->setToolTip(toolTip);
        button->setAccessibleDescription(toolTip);
        place(button);
        connect(button, &QAbstractButton::clicked, this, act);
    };
    add(new QPushButton(tr("Get &days…")), tr("Which days the record has, and those that it lacks from the exchange's archive (Ctrl+D)"), &MomentForm::daysWanted);
    add(new QPushButton(tr("All mar&kets…")), tr("What every market cost at this moment (Ctrl+Shift+M)"), &MomentForm::marketsWanted);
    add(new QPushButton(tr("Pla&y")), tr("Play everything from this moment on in Live (P)"), &MomentForm::replayWanted);
    row->addStretch(1);
    const auto *stretched = row;
    for (auto *button : taking) {
        if (!button->parentWidget())
            place(button);
    }
    if (row != stretched)
        row->insertStretch(0, 1);
    return rows;
}

QWidget *MomentForm::createSteps(const QList<QAbstractButton *> &taking)
{
    struct Step {
        QString icon;
        QString tip;
        std::chrono::seconds by;
    };
    using std::chrono::seconds;
    const Step steps[] = {{QStringLiteral("previous-minute"), tr("One minute back"), seconds(-60)},
                          {QStringLiteral("previous"), tr("One second back"), seconds(-1)},
                          {QStringLiteral("next"), tr("One second on"), seconds(1)},
                          {QStringLiteral("next-minute"), tr("One minute on"), seconds(60)}};
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    int width = 0;
    const auto measure = [&width](const QAbstractButton *button) { width += button->sizeHint().width() + gap / 2; };
    for (const auto &[icon, tip, by] : steps) {
        auto *button = createIcon(icon, tip);
        button->setToolTip(tip);
        button->setAutoRepeat(true);
        connect(button, &QToolButton::clicked, this, [this, by = by] { step(by); });
        measure(button);
        layout->addWidget(button);
    }
    auto *latest = new QPushButton(symbolicIcon(QStringLiteral("latest")), tr("&Latest"));
    latest->setToolTip(tr("The second of the newest trade"));
    connect(latest, &QPushButton::clicked, this, &MomentForm::latestWanted);
    layout->addStretch(1);
    layout->addWidget(latest);
    measure(latest);
    std::for_each(taking.begin(), taking.end(), measure);
    if (width <= widestRow) {
        for (auto *button : taking)
            layout->addWidget(button);
    }
    return row;
}

void MomentForm::setSymbols(const std::vector<Symbol> &symbols)
{
    const QSignalBlocker quiet(m_symbols);
    m_symbols->clear();
    for (const auto symbol : symbols)
        m_symbols->addItem(symbol.toString());
    if (m_symbol.isEmpty() && !symbols.empty())
        m_symbol = symbols.front();
    m_symbols->setEditText(m_symbol.toString());
}

void MomentForm::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_moment->setTimeFormat(format);
    showZone();
}

void MomentForm::setPlaces(AskPlace ask)
{
    m_moment->setPlaces(std::move(ask), [this] { return m_symbol; });
}

void MomentForm::setMoment(Symbol symbol, Timestamp moment)
{
    m_symbol = symbol;
    m_exact = moment;
    m_symbols->setEditText(symbol.toString());
    m_moment->setMoment(moment);
    showZone();
    Q_EMIT changed();
}

void MomentForm::copyLink()
{
    if (m_symbol.isEmpty())
        return remark(tr("Choose a market first: a link is to one of its moments."));
    QGuiApplication::clipboard()->setText(MomentLink{m_symbol, m_exact}.toString());
    remark(tr("The link to this moment was copied."));
}

void MomentForm::focusMoment()
{
    m_moment->setFocus(Qt::ShortcutFocusReason);
}

Timestamp MomentForm::moment() const
{
    return m_moment->moment();
}

void MomentForm::step(std::chrono::seconds by)
{
    setMoment(m_symbol, moment() + by);
}

void MomentForm::takeSymbol(const QString &text)
{
    if (MomentLink::isMeant(text))
        return takeLink(text);
    const auto symbol = Symbol::fromText(QStringView(text).trimmed());
    remark(symbol.message());
    if (!symbol || *symbol == m_symbol)
        return;
    m_symbol = *symbol;
    Q_EMIT changed();
}

// Pasted into the market's field.
void MomentForm::takeLink(const QString &text)
{
    const auto link = MomentLink::fromText(text);
    remark(link.message());
    if (link)
        setMoment(link->symbol, link->moment);
}

void MomentForm::showZone()
{
    m_zone->setText(m_format.zoneName(moment()));
}

} // namespace tidemark
