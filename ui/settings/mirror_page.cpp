#include "ui/settings/mirror_page.h"

#include "ui/number_format.h"
#include "ui/settings/remarked_edit.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"
#include "ui/time_format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tidemark {
namespace {

[[nodiscard]] QString followingWords(const MirrorStatus &status)
{
    const QLocale locale;
    const auto upTo = status.upTo ? MirrorPage::tr(" Sent up to %1 UTC.").arg(TimeFormat().dateTime(*status.upTo)) : QString();
    if (status.waiting == 0)
        return MirrorPage::tr("%1 has all that is recorded.").arg(status.server) + upTo;
    const auto waiting = formatCounted(status.waiting, QStringLiteral("%2: %1 trade is yet to be sent."), MirrorPage::tr("%2: %1 trades are yet to be sent.", nullptr, numerus(status.waiting)), locale)
                             .arg(status.server);
    const auto lag = status.upTo ? MirrorPage::tr(" The newest that was sent is %1 old.").arg(formatAge(wallClock() - *status.upTo, locale)) : QString();
    return waiting + lag + upTo;
}

[[nodiscard]] QString stateWords(const MirrorStatus &status)
{
    switch (status.state) {
    case MirrorStatus::State::Off:
        return MirrorPage::tr("Nothing is mirrored.");
    case MirrorStatus::State::Waiting:
        return MirrorPage::tr("Waits for the record.");
    case MirrorStatus::State::Following:
        return followingWords(status);
    case MirrorStatus::State::Elsewhere:
    case MirrorStatus::State::Retrying:
    case MirrorStatus::State::Stopped:
        break;
    }
    return status.problem;
}

} // namespace

MirrorPage::MirrorPage(RecordPort &port, const MirrorSettings &chosen, const SettingsFacts &facts, QWidget *parent)
    : SettingsPage(parent),
      m_port(port),
      m_address(new RemarkedEdit(tr("Mirror's address"))),
      m_database(new QLineEdit),
      m_organisation(new QLineEdit),
      m_user(new QLineEdit),
      m_token(new QLineEdit),
      m_test(new QPushButton(tr("&Test"))),
      m_use(new QPushButton(tr("&Mirror there"))),
      m_end(new QPushButton(tr("&Stop mirroring"))),
      m_verdict(new VerdictLine),
      m_state(new QLabel)
{
    addHeading(tr("Mirror into InfluxDB"));
    addWords(facts.isSimulated ? tr("The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.")
                               : tr("Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. "
                                    "What is recorded while it is away is sent later. The database or bucket must be there."));
    addFields();
    addButtons();
    add(m_verdict);
    addHeading(tr("State"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setAccessibleName(tr("State of the mirror"));
    add(m_state);
    addStretch();
    fill(chosen);
    showStatus({});
}

void MirrorPage::addFields()
{
    m_address->edit().setPlaceholderText(QStringLiteral("http://127.0.0.1:8086"));
    m_database->setAccessibleName(tr("Mirror's database or bucket"));
    m_database->setPlaceholderText(tr("tidemark"));
    m_organisation->setAccessibleName(tr("Mirror's organisation"));
    m_organisation->setPlaceholderText(tr("InfluxDB 2.x alone"));
    m_user->setAccessibleName(tr("Mirror's user"));
    m_user->setPlaceholderText(tr("InfluxDB 1.x alone, where it asks for one"));
    m_token->setAccessibleName(tr("Mirror's token or password"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Empty: the one that was typed before"));
    addField(tr("&Address"), m_address);
    addField(tr("&Database or bucket"), m_database);
    addField(tr("&Organisation"), m_organisation);
    addField(tr("&User"), m_user);
    addField(tr("To&ken or password"), m_token);
    addWords(tr("The token is kept in a file of the data folder that only you can read, apart from these settings."));
    connect(&m_address->edit(), &QLineEdit::textChanged, this, &MirrorPage::forgetAnswer);
    for (const auto *edit : {m_database, m_organisation, m_user, m_token})
        connect(edit, &QLineEdit::textChanged, this, &MirrorPage::forgetAnswer);
}

void MirrorPage::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    m_use->setProperty("primary", true);
    for (auto *button : {m_test, m_use, m_end})
        buttons->addWidget(button);
    buttons->addStretch(1);
    add(buttons);
    connect(m_test, &QPushButton::clicked, this, &MirrorPage::test);
    connect(m_use, &QPushButton::clicked, this, &MirrorPage::use);
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
}

void MirrorPage::fill(const MirrorSettings &settings)
{
    m_used = settings;
    m_address->setText(settings.url);
    m_database->setText(settings.database);
    m_organisation->setText(settings.organisation);
    m_user->setText(settings.user);
    m_token->clear();
    m_end->setEnabled(!settings.url.isEmpty());
}

// It was of something else than what stands here now.
void MirrorPage::forgetAnswer()
{
    m_asked = {};
    m_test->setEnabled(true);
    if (!m_verdict->sentence().isEmpty())
        m_verdict->say({}, Tone::Dim);
}

MirrorSettings MirrorPage::typed() const
{
    return {m_address->text().trimmed(), m_database->text().trimmed(), m_used.retentionPolicy, m_organisation->text().trimmed(),
            m_user->text().trimmed(), m_token->text()};
}

bool MirrorPage::isComplete()
{
    const bool isEmpty = m_address->text().trimmed().isEmpty();
    m_address->setRemark(isEmpty ? tr("Type the address of InfluxDB, such as http://127.0.0.1:8086.") : QString());
    if (isEmpty)
        m_address->setFocus();
    return !isEmpty;
}

void MirrorPage::test()
{
    if (!isComplete())
        return;
    m_verdict->say(tr("Asking…"), Tone::Dim);
    m_test->setEnabled(false);
    m_asked = m_port.ask(MirrorQuestion{typed().withSecretOf(m_used)}, [this](const MirrorAnswer &answer) { showTested(answer); });
}

void MirrorPage::showTested(const MirrorAnswer &answer)
{
    m_test->setEnabled(true);
    m_verdict->say(answer.sentence, answer.isGood ? Tone::Good : Tone::Bad);
}

void MirrorPage::use()
{
    if (!isComplete())
        return;
    m_asked = {};
    m_test->setEnabled(true);
    Q_EMIT chosen(typed());
}

void MirrorPage::showTaken(const MirrorSettings &settings, const QString &sentence)
{
    fill(settings);
    m_address->setRemark({});
    m_verdict->say(sentence, Tone::Good);
}

void MirrorPage::showRefused(const QString &sentence)
{
    m_verdict->say(sentence, Tone::Bad);
}

void MirrorPage::showStatus(const MirrorStatus &status)
{
    const auto refused = status.refused == 0 ? QString()
                                             : formatCounted(status.refused, QStringLiteral(" %1 trade was refused; once that is mended, “tidemark-cli mirror” with --again sends it."),
                                                             tr(" %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.", nullptr, numerus(status.refused)), QLocale());
    m_state->setText(stateWords(status) + refused);
}

} // namespace tidemark
