#include "ui/alerts/deliveries_dialog.h"

#include "ui/dialog_size.h"
#include "ui/number_format.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

constexpr int longestName = 60;
constexpr std::chrono::seconds betweenStandings(2);

std::vector<std::pair<DestinationKind, QString>> kindsOfDelivery()
{
    return {
        {DestinationKind::Ntfy, DeliveriesDialog::tr("ntfy: a message to a telephone")},
        {DestinationKind::Telegram, DeliveriesDialog::tr("Telegram: a message to a chat")},
        {DestinationKind::Webhook, DeliveriesDialog::tr("Webhook: JSON to an address")},
        {DestinationKind::Command, DeliveriesDialog::tr("Command: a program of your own")},
    };
}

QString outcomeText(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Delivered: return DeliveriesDialog::tr("delivered");
    case DeliveryOutcome::Postponed: return DeliveriesDialog::tr("waits");
    case DeliveryOutcome::GivenUp: break;
    }
    return DeliveriesDialog::tr("given up");
}

QString lineOf(const DeliveryNote &note, const TimeFormat &format)
{
    const auto line = DeliveriesDialog::tr("%1  %2: %3, %4").arg(format.dateTime(note.at), note.destination, note.title, outcomeText(note.outcome));
    return note.sentence.isEmpty() ? line : DeliveriesDialog::tr("%1: %2").arg(line, note.sentence);
}

QStringList partsOf(const QString &text, QLatin1Char between)
{
    QStringList parts;
    for (const auto &part : text.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

} // namespace

DeliveriesDialog::DeliveriesDialog(QWidget *parent)
    : QDialog(parent),
      m_look(this),
      m_fields(new QFormLayout),
      m_choice(new QComboBox),
      m_kind(new QComboBox),
      m_name(new QLineEdit),
      m_url(new QLineEdit),
      m_topic(new QLineEdit),
      m_token(new QLineEdit),
      m_chat(new QLineEdit),
      m_priority(new QSpinBox),
      m_tags(new QLineEdit),
      m_click(new QLineEdit),
      m_program(new QLineEdit),
      m_arguments(new QLineEdit),
      m_test(new QPushButton(tr("Send a &test"))),
      m_keep(new QPushButton(tr("&Save delivery"))),
      m_delete(new QPushButton(tr("D&elete delivery"))),
      m_verdict(new VerdictLine),
      m_state(new QLabel),
      m_log(new QPlainTextEdit)
{
    setWindowTitle(tr("Deliveries of alerts"));
    createFields();
    auto *words = new QLabel(tr("Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. "
                                "Addresses and tokens are kept in a file that only you can read."));
    words->setWordWrap(true);
    m_state->setWordWrap(true);
    m_log->setReadOnly(true);
    m_log->setAccessibleName(tr("Delivery log"));
    m_log->setPlaceholderText(tr("Nothing was delivered yet."));
    m_keep->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (auto *button : {m_test, m_keep, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addWidget(words);
    column->addLayout(m_fields);
    column->addWidget(m_verdict);
    column->addWidget(m_state);
    column->addWidget(m_log, 1);
    column->addLayout(buttons);
    resizeOnScreen(*this, {90 * gap, 84 * gap});
    wire();
    fillChoice({});
}

void DeliveriesDialog::createFields()
{
    m_fields->setHorizontalSpacing(2 * gap);
    m_fields->setVerticalSpacing(gap);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setMaxLength(longestName);
    m_priority->setRange(1, 5);
    m_token->setEchoMode(QLineEdit::Password);
    for (const auto &[kind, words] : kindsOfDelivery())
        m_kind->addItem(words, int(kind));
    addRow(tr("&Delivery"), m_choice);
    addRow(tr("&Kind"), m_kind);
    addRow(tr("&Name"), m_name);
    addRow(tr("To&pic"), m_topic);
    addRow(tr("C&hat"), m_chat);
    addRow(tr("&Address"), m_url);
    addRow(tr("T&oken"), m_token);
    addRow(tr("P&riority"), m_priority);
    addRow(tr("Ta&gs"), m_tags);
    addRow(tr("&Link"), m_click);
    addRow(tr("Progra&m"), m_program);
    addRow(tr("Arg&uments"), m_arguments);
    m_tags->setPlaceholderText(tr("Words or emojis, with commas between them"));
    m_click->setPlaceholderText(tr("What opens with a tap"));
    m_program->setPlaceholderText(tr("Its path; what happened is in its environment"));
    m_arguments->setPlaceholderText(tr("With blanks between them"));
}

void DeliveriesDialog::addRow(const QString &caption, QWidget *field)
{
    auto *label = new QLabel(caption);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    m_fields->addRow(label, field);
}

void DeliveriesDialog::wire()
{
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DeliveriesDialog::showChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DeliveriesDialog::showKind);
    m_look.setInterval(betweenStandings);
    connect(&m_look, &QTimer::timeout, this, &DeliveriesDialog::standingWanted);
    connect(m_test, &QPushButton::clicked, this, &DeliveriesDialog::test);
    connect(m_keep, &QPushButton::clicked, this, &DeliveriesDialog::keep);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const auto *destination = chosen())
            Q_EMIT removalWanted(QString(destination->name));
    });
}

void DeliveriesDialog::setDestinations(const std::vector<AlertDestination> &destinations)
{
    const auto *before = chosen();
    const auto name = before ? before->name : m_name->text();
    m_destinations = destinations;
    fillChoice(name);
}

void DeliveriesDialog::fillChoice(const QString &name)
{
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const auto &destination : m_destinations)
            m_choice->addItem(destination.name, destination.name);
        m_choice->addItem(tr("A new one"));
        m_choice->setCurrentIndex(std::max(0, name.isEmpty() ? 0 : m_choice->findData(name)));
    }
    showChosen();
}

const AlertDestination *DeliveriesDialog::chosen() const
{
    const auto place = std::size_t(std::max(0, m_choice->currentIndex()));
    return place < m_destinations.size() ? &m_destinations[place] : nullptr;
}

void DeliveriesDialog::showChosen()
{
    const auto *known = chosen();
    const auto destination = known ? *known : AlertDestination{{}, DestinationKind::Ntfy};
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(destination.kind))));
    m_kind->setEnabled(!known);
    m_name->setText(destination.name);
    m_name->setReadOnly(known);
    m_delete->setEnabled(known);
    for (auto *secret : {m_url, m_topic, m_token, m_chat})
        secret->clear();
    m_priority->setValue(destination.priority);
    m_tags->setText(destination.tags.join(QStringLiteral(", ")));
    m_click->setText(destination.click);
    m_program->setText(destination.program);
    m_arguments->setText(destination.arguments.join(QLatin1Char(' ')));
    showKind();
}

DestinationKind DeliveriesDialog::kind() const
{
    return DestinationKind(m_kind->currentData().toInt());
}

// What the kind asks for.
void DeliveriesDialog::showKind()
{
    const bool isNtfy = kind() == DestinationKind::Ntfy;
    const bool isCommand = kind() == DestinationKind::Command;
    for (auto *field : {static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_priority), static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_click)})
        m_fields->setRowVisible(field, isNtfy);
    m_fields->setRowVisible(m_chat, kind() == DestinationKind::Telegram);
    for (auto *field : {m_url, m_token})
        m_fields->setRowVisible(field, !isCommand);
    for (auto *field : {m_program, m_arguments})
        m_fields->setRowVisible(field, isCommand);
    const auto kept = chosen() ? tr("As it is kept") : QString();
    m_topic->setPlaceholderText(chosen() ? kept : tr("Choose one that nobody guesses"));
    m_chat->setPlaceholderText(chosen() ? kept : tr("Its number, or @NAME of a channel"));
    m_token->setPlaceholderText(chosen() ? kept : kind() == DestinationKind::Telegram ? tr("The bot's") : tr("Where it asks for one"));
    m_url->setPlaceholderText(chosen() ? kept : isNtfy ? QStringLiteral("https://ntfy.sh") : kind() == DestinationKind::Telegram ? QStringLiteral("https://api.telegram.org") : QStringLiteral("https://"));
    say({}, Tone::Dim);
}

AlertAddress DeliveriesDialog::typed() const
{
    return {m_url->text().trimmed(), m_topic->text().trimmed(), m_token->text().trimmed(), m_chat->text().trimmed()};
}

Result<AlertDestination> DeliveriesDialog::draft() const
{
    const auto *known = chosen();
    auto destination = known ? *known : AlertDestination();
    destination.name = m_name->text().trimmed();
    destination.kind = kind();
    destination.priority = m_priority->value();
    destination.tags = partsOf(m_tags->text(), QLatin1Char(','));
    destination.click = m_click->text().trimmed();
    destination.program = m_program->text().trimmed();
    // One with a blank in it cannot be written here: what nobody changed stays as it is.
    if (!known || m_arguments->text() != known->arguments.join(QLatin1Char(' ')))
        destination.arguments = partsOf(m_arguments->text(), QLatin1Char(' '));
    if (destination.name.isEmpty())
        return Error{tr("Give the delivery a name.")};
    const auto isSame = [&destination](const AlertDestination &other) { return other.name == destination.name; };
    if (!known && std::any_of(m_destinations.begin(), m_destinations.end(), isSame))
        return Error{tr("There is a delivery “%1” already.").arg(destination.name)};
    if (destination.kind == DestinationKind::Command && destination.program.isEmpty())
        return Error{tr("Write the path of the program.")};
    return destination;
}

void DeliveriesDialog::keep()
{
    const auto destination = draft();
    if (!destination)
        return say(destination.message(), Tone::Bad);
    Q_EMIT keepWanted(*destination, typed());
}

void DeliveriesDialog::test()
{
    const auto destination = draft();
    if (!destination)
        return say(destination.message(), Tone::Bad);
    say(tr("Sending…"), Tone::Dim);
    Q_EMIT testWanted(*destination, typed());
}

void DeliveriesDialog::say(const QString &sentence, Tone tone)
{
    m_verdict->say(sentence, tone);
}

void DeliveriesDialog::showStanding(const std::map<QString, int> &waiting, const std::vector<DeliveryNote> &notes)
{
    QStringList parts;
    for (const auto &[name, count] : waiting) {
        // What was queued for one that is deleted waits for nothing.
        const auto isKnown = std::any_of(m_destinations.begin(), m_destinations.end(), [&name = name](const AlertDestination &known) { return known.name == name; });
        if (!isKnown)
            continue;
        parts += formatCounted(count, QStringLiteral("%1 alert waits for “%2”."), tr("%1 alerts wait for “%2”.", nullptr, numerus(count)), QLocale()).arg(name);
    }
    m_state->setText(parts.join(QLatin1Char(' ')));
    m_state->setVisible(!parts.isEmpty());
    QStringList lines;
    for (const auto &note : notes)
        lines += lineOf(note, m_format);
    const auto text = lines.join(QLatin1Char('\n'));
    if (text == m_log->toPlainText())
        return;
    const int place = m_log->verticalScrollBar()->value(); // of who reads in it
    m_log->setPlainText(text);
    m_log->verticalScrollBar()->setValue(place);
}

void DeliveriesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    Q_EMIT standingWanted();
    m_look.start();
}

void DeliveriesDialog::hideEvent(QHideEvent *event)
{
    m_look.stop();
    QDialog::hideEvent(event);
}

} // namespace tidemark
