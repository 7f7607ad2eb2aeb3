#include "ui/alerts/alert_form.h"

#include "ui/alerts/alert_markets_field.h"
#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/alert_telling_fields.h"
#include "ui/number_format.h"
#include "ui/status/icon_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestNote = 200;

// Chooses the entry with this data; the first where there is none.
template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(int(value))));
}

std::vector<std::pair<AlertKind, QString>> kindChoices()
{
    return {
        {AlertKind::Crossing, AlertForm::tr("The price crosses a level")},
        {AlertKind::NewExtreme, AlertForm::tr("The price makes a new low or high")},
        {AlertKind::Move, AlertForm::tr("The price moves quickly")},
        {AlertKind::Volume, AlertForm::tr("Much is traded at once")},
        {AlertKind::Rate, AlertForm::tr("Trades come quickly")},
        {AlertKind::Stale, AlertForm::tr("The feed goes stale")},
        {AlertKind::Gap, AlertForm::tr("Trades are found missing")},
    };
}

std::vector<std::pair<AlertDirection, QString>> directionChoices(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Crossing:
        return {{AlertDirection::Either, AlertForm::tr("Upwards or downwards")},
                {AlertDirection::Up, AlertForm::tr("Upwards")},
                {AlertDirection::Down, AlertForm::tr("Downwards")}};
    case AlertKind::NewExtreme:
        return {{AlertDirection::Either, AlertForm::tr("A low or a high")},
                {AlertDirection::Up, AlertForm::tr("A high")},
                {AlertDirection::Down, AlertForm::tr("A low")}};
    case AlertKind::Move:
        return {{AlertDirection::Either, AlertForm::tr("Up or down")},
                {AlertDirection::Up, AlertForm::tr("Up")},
                {AlertDirection::Down, AlertForm::tr("Down")}};
    case AlertKind::Stale:
    case AlertKind::Gap:
    case AlertKind::Volume:
    case AlertKind::Rate:
        break;
    }
    return {};
}

// The rolling windows of the Live tab for new lows and highs; for moves, times within what is kept in memory.
std::vector<std::chrono::seconds> windowChoices(AlertKind kind)
{
    if (kind == AlertKind::NewExtreme)
        return {rollingWindows.begin(), rollingWindows.end()};
    if (isOfFlow(kind))
        return {10s, 30s, 1min, 5min, 15min, 1h};
    return {10s, 30s, 1min, 5min, 15min, 1h, 4h, 24h};
}

} // namespace

AlertForm::AlertForm(const AlertRulesModel &model, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_fields(new QFormLayout),
      m_markets(new AlertMarketsField(this)),
      m_kind(new QComboBox),
      m_direction(new QComboBox),
      m_level(new QLineEdit),
      m_percent(new QLineEdit),
      m_window(new QComboBox),
      m_factor(new QLineEdit),
      m_least(new QLineEdit),
      m_telling(new AlertTellingFields(this)),
      m_note(new QLineEdit),
      m_icon(new IconLabel(QStringLiteral("info"), Tone::Accent)),
      m_sentence(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    createFields();
    auto *said = new QFrame;
    said->setProperty("card", true);
    auto *row = new QHBoxLayout(said);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(3 * m_sentence->fontMetrics().lineSpacing()); // so that the dialog does not grow while one types
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addStrut(56 * gap); // at least: a width of the dialog itself would hold against longer words
    column->addLayout(m_fields);
    column->addWidget(said);
    column->addWidget(m_buttons);
    for (auto *button : m_buttons->buttons())
        button->setIcon({}); // the style's own are of another family
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    wire();
}

void AlertForm::createFields()
{
    m_fields->setHorizontalSpacing(2 * gap);
    m_fields->setVerticalSpacing(gap);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (auto *line : {m_level, m_percent, m_factor, m_least})
        line->setFont(tabularFont(line->font()));
    m_factor->setPlaceholderText(tr("Any number of times"));
    m_least->setPlaceholderText(tr("However little"));
    m_note->setMaxLength(int(longestNote));
    m_note->setPlaceholderText(tr("What to do then, for example"));
    addRow(tr("&Tell when"), m_kind);
    addRow(tr("&Market"), m_markets->box());
    addRow(tr("P&attern"), m_markets->pattern());
    addRow(tr("Pr&ice"), m_level);
    addRow(tr("&Percent"), m_percent);
    addRow(tr("&Way"), m_direction);
    addRow(tr("Tim&e"), m_window);
    addRow(tr("Times what is &usual"), m_factor);
    addRow(tr("At &least"), m_least);
    addRow(tr("&How often"), m_telling->rest());
    addRow(tr("&For how long"), m_telling->until());
    addRow(tr("S&ound"), m_telling->sound());
    addRow(tr("&Volume"), m_telling->volume());
    addRow(tr("&Deliver"), m_telling->to());
    addRow(tr("&Note"), m_note);
    for (const auto &[kind, words] : kindChoices())
        m_kind->addItem(words, int(kind));
}

void AlertForm::addRow(const QString &caption, QWidget *field)
{
    auto *label = new QLabel(caption);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    m_fields->addRow(label, field);
}

void AlertForm::wire()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillChoices();
        showDraft();
    });
    connect(m_markets, &AlertMarketsField::changed, this, [this] {
        prefillLevel();
        showDraft();
    });
    connect(m_telling, &AlertTellingFields::changed, this, &AlertForm::showDraft);
    for (auto *box : {m_direction, m_window})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertForm::showDraft);
    connect(m_level, &QLineEdit::textEdited, this, [this] { m_isLevelOurs = false; });
    for (auto *line : {m_level, m_percent, m_factor, m_least, m_note})
        connect(line, &QLineEdit::textChanged, this, &AlertForm::showDraft);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AlertForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AlertForm::reject);
}

void AlertForm::setSymbols(const std::vector<Symbol> &symbols)
{
    m_markets->setWatched(symbols);
    m_markets->refill(kind());
}

void AlertForm::setDestinations(const QStringList &names)
{
    m_telling->setDestinations(names);
}

void AlertForm::edit(const AlertRule &rule)
{
    m_rule = rule;
    const bool isNew = rule.id == 0;
    setWindowTitle(isNew ? tr("New alert") : tr("Change alert"));
    m_buttons->button(QDialogButtonBox::Save)->setText(isNew ? tr("&Create alert") : tr("&Save"));
    choose(m_kind, rule.kind);
    fillChoices();
    m_markets->fill(rule.kind, rule.symbol, rule.markets);
    choose(m_direction, rule.direction);
    // What was written elsewhere may be of another time than those that are offered, and of a longer note.
    if (hasWindow(rule.kind) && rule.window > 0s && m_window->findData(int(rule.window.count())) < 0)
        m_window->addItem(alertSpanText(rule.window, locale()), int(rule.window.count()));
    choose(m_window, rule.window.count());
    m_telling->fill(rule);
    for (const auto &[line, value] : {std::pair(m_percent, rule.percent), {m_factor, rule.factor}, {m_least, rule.least}})
        line->setText(value.units() == 0 ? QString() : formatDecimal(value, 0, locale()));
    m_note->setMaxLength(int(std::max(longestNote, rule.note.size())));
    m_note->setText(rule.note);
    m_isLevelOurs = rule.level.units() <= 0;
    if (m_isLevelOurs)
        prefillLevel();
    else
        m_level->setText(formatDecimal(rule.level, m_model.telling().scales.priceDecimals(symbol()), locale()));
    m_kind->setFocus();
    if (kind() == AlertKind::Crossing) {
        m_level->setFocus();
        m_level->selectAll();
    }
    showDraft();
}

AlertKind AlertForm::kind() const
{
    return AlertKind(m_kind->currentData().toInt());
}

Symbol AlertForm::symbol() const
{
    return m_markets->symbol();
}

// What the kind asks for; the rest goes out of sight, and out of the tab order with it.
void AlertForm::fillChoices()
{
    const QSignalBlocker quietDirection(m_direction);
    const QSignalBlocker quietWindow(m_window);
    m_direction->clear();
    for (const auto &[direction, words] : directionChoices(kind()))
        m_direction->addItem(words, int(direction));
    const auto window = m_window->currentData();
    m_window->clear();
    for (const auto span : windowChoices(kind()))
        m_window->addItem(alertSpanText(span, locale()), int(span.count()));
    choose(m_window, window.isValid() ? window.toInt() : 300);
    m_fields->setRowVisible(m_level, kind() == AlertKind::Crossing);
    m_fields->setRowVisible(m_percent, kind() == AlertKind::Move);
    m_fields->setRowVisible(m_direction, isOfPrice(kind()) && !isOfFlow(kind()));
    m_fields->setRowVisible(m_window, hasWindow(kind()));
    m_fields->setRowVisible(m_factor, isOfFlow(kind()));
    m_fields->setRowVisible(m_least, isOfFlow(kind()));
    m_markets->refill(kind());
}

void AlertForm::prefillLevel()
{
    const auto *pulse = m_model.pulseOf(symbol());
    if (!m_isLevelOurs)
        return;
    m_level->setText(pulse && pulse->last
                         ? formatDecimal(pulse->last->price, m_model.telling().scales.priceDecimals(symbol()), locale())
                         : QString());
}

void AlertForm::refresh()
{
    if (m_isLevelOurs && m_level->text().isEmpty())
        prefillLevel();
    showDraft();
}

Result<Decimal> AlertForm::levelOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Error{tr("Write the price to wait for.")};
    auto level = parseDecimal(text, locale());
    if (!level)
        return level;
    if (level->units() <= 0)
        return Error{tr("A price is more than zero.")};
    const auto decimals = m_model.telling().scales.priceDecimals(symbol());
    if (!symbol().isEmpty() && decimalsNeeded(*level) > decimals)
        return Error{tr("Prices of %1 have %2 decimals at most.").arg(symbol().toString()).arg(decimals)};
    return level;
}

Result<Decimal> AlertForm::percentOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Error{tr("Write how many percent the price has to move.")};
    auto percent = parseDecimal(text, locale());
    if (!percent)
        return percent;
    const auto hundredth = Decimal::fromUnits(Decimal::unitsPerOne / 100);
    if (*percent < hundredth || *percent > Decimal::fromUnits(1'000 * Decimal::unitsPerOne))
        return Error{tr("Between 0.01 and 1,000 percent can be waited for.")};
    return percent;
}

// Empty: it does not count.
Result<Decimal> AlertForm::amountOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Decimal();
    auto amount = parseDecimal(text, locale());
    if (amount && amount->units() < 0)
        return Error{tr("Less than nothing cannot be waited for.")};
    return amount;
}

Result<void> AlertForm::applySpike(AlertRule &rule) const
{
    const auto factor = amountOf(m_factor->text());
    const auto least = amountOf(m_least->text());
    if (!factor || !least)
        return factor ? least.error() : factor.error();
    rule.factor = *factor;
    rule.least = *least;
    if (factor->units() == 0 && least->units() == 0)
        return Error{tr("Write how many times what is usual, or how much at least.")};
    const auto one = Decimal::fromUnits(Decimal::unitsPerOne);
    if (factor->units() != 0 && (*factor <= one || *factor > Decimal::fromUnits(1'000 * Decimal::unitsPerOne)))
        return Error{tr("A spike is more than 1 and at most 1,000 times what is usual.")};
    return {};
}

Result<AlertRule> AlertForm::draft() const
{
    auto rule = m_rule;
    rule.kind = kind();
    rule.direction = AlertDirection(m_direction->currentData().toInt());
    rule.window = std::chrono::seconds(m_fields->isRowVisible(m_window) ? m_window->currentData().toInt() : 0);
    m_telling->apply(rule);
    rule.note = m_note->text().trimmed();
    rule.level = rule.percent = rule.factor = rule.least = Decimal();
    if (const auto markets = m_markets->apply(rule); !markets)
        return markets.error();
    if (isOfFlow(rule.kind)) {
        if (const auto spike = applySpike(rule); !spike)
            return spike.error();
    }
    if (rule.kind == AlertKind::Crossing) {
        const auto level = levelOf(m_level->text());
        if (!level)
            return level.error();
        rule.level = *level;
    }
    if (rule.kind == AlertKind::Move) {
        const auto percent = percentOf(m_percent->text());
        if (!percent)
            return percent.error();
        rule.percent = *percent;
    }
    return rule;
}

void AlertForm::showDraft()
{
    m_fields->setRowVisible(m_markets->pattern(), m_markets->isByPattern());
    m_fields->setRowVisible(m_telling->volume(), m_telling->volume()->isEnabled());
    const auto rule = draft();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(rule.ok());
    const auto sentence = rule ? alertPreview(*rule, m_model.pulseOf(rule->symbol), m_model.telling()) : rule.message();
    if (sentence == m_sentence->text())
        return;
    m_icon->setIcon(rule ? QStringLiteral("info") : QStringLiteral("warning"), rule ? Tone::Accent : Tone::Warning);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
}

void AlertForm::save()
{
    const auto rule = draft();
    if (!rule)
        return;
    accept();
    Q_EMIT saved(*rule);
}

} // namespace tidemark
