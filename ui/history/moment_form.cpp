#include "ui/history/moment_form.h"

#include "ui/history/moment_edit.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QLabel *labelFor(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
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
    column->addWidget(createSteps());
    auto *days = new QPushButton(tr("Get &days…"));
    days->setToolTip(tr("Which days the record has, and those that it lacks from the exchange's archive (Ctrl+D)"));
    days->setAccessibleDescription(days->toolTip());
    auto *markets = new QPushButton(tr("All mar&kets…"));
    markets->setToolTip(tr("What every market cost at this moment (Ctrl+Shift+M)"));
    markets->setAccessibleDescription(markets->toolTip());
    auto *play = new QPushButton(tr("Pla&y"));
    play->setToolTip(tr("Play everything from this moment on in Live (P)"));
    play->setAccessibleDescription(play->toolTip());
    auto *more = new QHBoxLayout;
    more->setSpacing(gap);
    more->addWidget(days);
    more->addWidget(markets);
    more->addWidget(play);
    more->addStretch(1);
    column->addLayout(more);
    connect(days, &QPushButton::clicked, this, &MomentForm::daysWanted);
    connect(markets, &QPushButton::clicked, this, &MomentForm::marketsWanted);
    connect(play, &QPushButton::clicked, this, &MomentForm::replayWanted);
    m_moment->setMoment(wallClock());
    showZone();

    connect(m_symbols, &QComboBox::textActivated, this, &MomentForm::takeSymbol);
    connect(m_symbols->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeSymbol(m_symbols->currentText()); });
    connect(m_moment, &MomentEdit::momentEdited, this, [this] {
        showZone();
        Q_EMIT changed();
    });
    connect(m_moment, &MomentEdit::remarked, this, [this](const QString &sentence) {
        m_remark->setText(sentence);
        m_remark->setVisible(!sentence.isEmpty());
    });
}

QWidget *MomentForm::createSteps()
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
    for (const auto &[icon, tip, by] : steps) {
        auto *button = new QToolButton;
        button->setProperty("quiet", true);
        button->setIcon(symbolicIcon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, by = by] { step(by); });
        layout->addWidget(button);
    }
    auto *latest = new QPushButton(symbolicIcon(QStringLiteral("latest")), tr("&Latest"));
    latest->setToolTip(tr("The second of the newest trade"));
    connect(latest, &QPushButton::clicked, this, &MomentForm::latestWanted);
    layout->addStretch(1);
    layout->addWidget(latest);
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
    m_symbols->setEditText(symbol.toString());
    m_moment->setMoment(moment);
    showZone();
    Q_EMIT changed();
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
    const auto symbol = Symbol::fromText(QStringView(text).trimmed());
    m_remark->setText(symbol.message());
    m_remark->setVisible(!symbol);
    if (!symbol || *symbol == m_symbol)
        return;
    m_symbol = *symbol;
    Q_EMIT changed();
}

void MomentForm::showZone()
{
    m_zone->setText(m_format.zoneName(moment()));
}

} // namespace tidemark
