#include "ui/settings/database_page.h"

#include "ui/number_format.h"
#include "ui/settings/backup_box.h"
#include "ui/settings/remarked_edit.h"
#include "ui/settings/share_box.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tidemark {

DatabasePage::DatabasePage(RecordPort &port, const QString &address, const SettingsFacts &facts, QWidget *parent)
    : SettingsPage(parent),
      m_port(port),
      m_used(address),
      m_exchange(facts.exchange),
      m_private(new QRadioButton(tr("The &private server in the data folder"))),
      m_own(new QRadioButton(tr("A PostgreSQL server of your &own"))),
      m_address(new RemarkedEdit(tr("Address"))),
      m_password(new QLineEdit),
      m_engine(new QComboBox),
      m_test(new QPushButton(tr("&Test connection"))),
      m_use(new QPushButton(facts.given.database ? tr("&Keep for the next start") : tr("&Use this database"))),
      m_verdict(new VerdictLine)
{
    addHeading(tr("Where the record is kept"));
    if (facts.given.database)
        addGiven(QStringLiteral("--database"));
    addPrivate(facts);
    addOwn();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_test);
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    m_use->setProperty("primary", true);
    add(buttons);
    add(m_verdict);
    if (address.isEmpty() && !facts.given.database) {
        addBackups();
        addSharing();
    }
    addStretch();
    (address.isEmpty() ? m_private : m_own)->setChecked(true);
    m_address->setText(address);
    showChoice();
    connect(m_own, &QRadioButton::toggled, this, &DatabasePage::forgetAnswer);
    connect(&m_address->edit(), &QLineEdit::textChanged, this, &DatabasePage::forgetAnswer);
    connect(m_password, &QLineEdit::textChanged, this, &DatabasePage::forgetAnswer);
    connect(m_test, &QPushButton::clicked, this, &DatabasePage::test);
    connect(m_use, &QPushButton::clicked, this, &DatabasePage::use);
}

void DatabasePage::addPrivate(const SettingsFacts &facts)
{
    const auto folder = QDir::toNativeSeparators(facts.dataDir);
    add(m_private);
    addWords(facts.privateBytes
                 ? tr("In %1; the record takes %2.").arg(folder, formatBytes(*facts.privateBytes, QLocale()))
                 : tr("In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.").arg(folder));
}

void DatabasePage::addOwn()
{
    m_address->edit().setPlaceholderText(QStringLiteral("postgresql://user@host:5432/name"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Empty: the one that libpq knows already"));
    add(m_own);
    addField(tr("&Address"), m_address);
    addField(tr("Pass&word"), m_password);
    m_engine->setAccessibleName(tr("Kept by"));
    addField(tr("Eng&ine"), m_engine);
    m_engine->setToolTip(tr("What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested."));
    addWords(tr("A password goes into libpq's passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in "
                "these settings. A database keeps the record of one exchange."));
}

void DatabasePage::addBackups()
{
    addHeading(tr("Backups"));
    m_backups = new BackupBox(m_port);
    add(m_backups);
}

void DatabasePage::addSharing()
{
    addHeading(tr("Who else may read it"));
    addWords(tr("The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader."));
    m_sharing = new ShareBox(m_port);
    add(m_sharing);
}

// It was of something else than what stands here now.
void DatabasePage::forgetAnswer()
{
    m_asked = {};
    m_engine->clear();
    if (!m_verdict->sentence().isEmpty())
        m_verdict->say({}, Tone::Dim);
    showChoice();
}

void DatabasePage::showChoice()
{
    const bool isOwn = m_own->isChecked();
    m_address->setEnabled(isOwn);
    m_password->setEnabled(isOwn);
    m_engine->setEnabled(isOwn && m_engine->count() > 1);
    m_engine->setPlaceholderText(tr("Test the connection to see"));
    m_test->setEnabled(isOwn);
    const auto wanted = isOwn ? m_address->text().trimmed() : QString();
    m_use->setEnabled(wanted != m_used || (isOwn && !m_password->text().isEmpty()));
}

bool DatabasePage::isComplete()
{
    const bool isEmpty = m_own->isChecked() && m_address->text().trimmed().isEmpty();
    m_address->setRemark(isEmpty ? tr("Type the server's address, such as postgresql://user@host:5432/name.") : QString());
    if (isEmpty)
        m_address->setFocus();
    return !isEmpty;
}

DatabaseChoice DatabasePage::choice() const
{
    const bool isOwn = m_own->isChecked();
    return {isOwn ? m_address->text().trimmed() : QString(), isOwn ? m_password->text() : QString()};
}

void DatabasePage::test()
{
    if (!isComplete())
        return;
    m_test->setEnabled(false);
    m_verdict->say(tr("Connecting…"), Tone::Dim);
    m_asked = m_port.ask(DatabaseQuestion{choice(), m_exchange}, [this](const DatabaseAnswer &answer) { showTested(answer); });
}

void DatabasePage::showTested(const DatabaseAnswer &answer)
{
    m_test->setEnabled(m_own->isChecked());
    m_engine->clear();
    for (const auto &each : answer.engines)
        m_engine->addItem(each.name, each.word);
    m_engine->setCurrentIndex(answer.engines.empty() ? -1 : 0); // with words for an empty box it begins at none
    showChoice();
    if (answer.isGood && answer.engines.empty())
        m_engine->setPlaceholderText(answer.keptBy.isEmpty() ? tr("No choice there") : answer.keptBy);
    m_verdict->say(answer.sentence, answer.isGood ? Tone::Good : Tone::Bad);
}

void DatabasePage::use()
{
    if (!isComplete())
        return;
    m_asked = {};
    if (engine().isEmpty())
        return take();
    m_use->setEnabled(false);
    m_verdict->say(tr("Making the record's tables…"), Tone::Dim);
    m_asked = m_port.ask(DatabaseQuestion{choice(), m_exchange, engine()}, [this](const DatabaseAnswer &answer) {
        showChoice();
        if (answer.isGood)
            return take();
        m_verdict->say(answer.sentence, Tone::Bad);
    });
}

void DatabasePage::take()
{
    Q_EMIT chosen(choice());
}

// What an empty database is to be given before it is used; empty: nothing but what a recorder makes.
QString DatabasePage::engine() const
{
    return m_own->isChecked() && m_engine->currentIndex() > 0 ? m_engine->currentData().toString() : QString();
}

void DatabasePage::showRefused(const QString &sentence)
{
    forgetAnswer();
    m_address->setRemark(sentence);
    m_address->setFocus();
}

void DatabasePage::showTaken(const QString &address, const QString &sentence)
{
    m_used = address;
    m_password->clear();
    m_address->setText(address);
    m_verdict->say(sentence, Tone::Good);
    showChoice();
}

} // namespace tidemark
