#include "ui/alerts/alert_telling_fields.h"

#include "ui/alerts/alert_sentences.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString fileData = QStringLiteral("\n"); // no sound is called so
constexpr int foreverData = -1;
constexpr int asBeforeData = -2;

// Nothing: once.
std::vector<std::optional<std::chrono::seconds>> restChoices()
{
    return {std::nullopt, 0s, 1min, 5min, 15min, 1h, 4h, 24h};
}

// Of https://specifications.freedesktop.org/sound-naming-spec/latest/
std::vector<std::pair<QString, QString>> soundChoices()
{
    return {
        {QString(), AlertTellingFields::tr("As the desktop likes")},
        {QStringLiteral("bell"), AlertTellingFields::tr("Bell")},
        {QStringLiteral("message-new-instant"), AlertTellingFields::tr("Message")},
        {QStringLiteral("dialog-warning"), AlertTellingFields::tr("Warning")},
        {QStringLiteral("alarm-clock-elapsed"), AlertTellingFields::tr("Alarm clock")},
        {QStringLiteral("phone-incoming-call"), AlertTellingFields::tr("Telephone")},
    };
}

} // namespace

AlertTellingFields::AlertTellingFields(QObject *parent)
    : QObject(parent), m_rest(new QComboBox), m_until(new QComboBox), m_sound(new QComboBox), m_volume(new QSpinBox), m_to(new QComboBox)
{
    for (const auto &rest : restChoices()) {
        AlertRule rule;
        rule.rest = rest;
        m_rest->addItem(alertRestText(rule, QLocale()), rest ? int(rest->count()) : -1);
    }
    m_volume->setRange(0, 100);
    m_volume->setSuffix(QChar(QChar::Nbsp) + QLocale().percent());
    for (auto *box : {m_rest, m_until, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertTellingFields::changed);
    connect(m_volume, &QSpinBox::valueChanged, this, &AlertTellingFields::changed);
    connect(m_sound, &QComboBox::currentIndexChanged, this, [this] {
        if (m_sound->currentData().toString() == fileData)
            return chooseFile();
        m_soundName = m_sound->currentData().toString();
        m_volume->setEnabled(!m_soundName.isEmpty());
        Q_EMIT changed();
    });
}

void AlertTellingFields::fill(const AlertRule &rule)
{
    if (rule.rest && m_rest->findData(int(rule.rest->count())) < 0)
        m_rest->addItem(alertRestText(rule, QLocale()), int(rule.rest->count()));
    m_rest->setCurrentIndex(std::max(0, m_rest->findData(rule.rest ? int(rule.rest->count()) : -1)));
    fillUntil(rule);
    fillSound(rule);
    fillTo(rule);
}

void AlertTellingFields::fillUntil(const AlertRule &rule)
{
    const QSignalBlocker quiet(m_until);
    m_until->clear();
    m_until->addItem(tr("Until it is deleted"), foreverData);
    if (rule.until)
        m_until->addItem(tr("Until %1 UTC").arg(TimeFormat().dateTime(*rule.until)), asBeforeData);
    for (const auto hours : {1, 24})
        m_until->addItem(tr("For %1").arg(alertSpanText(std::chrono::hours(hours), QLocale())), hours * 3'600);
    m_until->addItem(tr("For 7 days"), 7 * 86'400);
    m_until->addItem(tr("For 30 days"), 30 * 86'400);
    m_until->setCurrentIndex(rule.until ? 1 : 0);
}

void AlertTellingFields::fillSound(const AlertRule &rule)
{
    const QSignalBlocker quiet(m_sound);
    m_sound->clear();
    for (const auto &[name, words] : soundChoices())
        m_sound->addItem(words, name);
    if (m_sound->findData(rule.sound.name) < 0)
        m_sound->addItem(QFileInfo(rule.sound.name).fileName(), rule.sound.name);
    m_sound->addItem(tr("A file of your own…"), fileData);
    m_soundName = rule.sound.name;
    m_sound->setCurrentIndex(m_sound->findData(m_soundName));
    m_volume->setValue(rule.sound.volume);
    m_volume->setEnabled(!rule.sound.name.isEmpty());
}

// Names that a rule has, and that nobody offers here, stay.
void AlertTellingFields::fillTo(const AlertRule &rule)
{
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    m_to->addItem(tr("To all deliveries"));
    m_to->addItem(tr("Nowhere else"), QStringList());
    for (const auto &name : m_names)
        m_to->addItem(tr("To %1 alone").arg(name), QStringList{name});
    if (!rule.to)
        return m_to->setCurrentIndex(0);
    const QStringList names(rule.to->begin(), rule.to->end());
    for (int i = 1; i < m_to->count(); ++i) {
        if (m_to->itemData(i).toStringList() == names)
            return m_to->setCurrentIndex(i);
    }
    m_to->addItem(tr("To %1").arg(QLocale().createSeparatedList(names)), names);
    m_to->setCurrentIndex(m_to->count() - 1);
}

// The former sound stays until there is a file.
void AlertTellingFields::chooseFile()
{
    {
        const QSignalBlocker quiet(m_sound);
        m_sound->setCurrentIndex(m_sound->findData(m_soundName));
    }
    auto *dialog = new QFileDialog(m_sound->window(), tr("Choose a sound"), QString(), tr("Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (m_sound->findData(file) < 0)
            m_sound->insertItem(m_sound->count() - 1, QFileInfo(file).fileName(), file);
        m_sound->setCurrentIndex(m_sound->findData(file));
    });
    dialog->open();
}

void AlertTellingFields::apply(AlertRule &rule) const
{
    const auto rest = m_rest->currentData().toInt();
    rule.rest = rest < 0 ? std::nullopt : std::optional(std::chrono::seconds(rest));
    const auto seconds = m_until->currentData().toInt();
    if (seconds == foreverData)
        rule.until.reset();
    else if (seconds != asBeforeData)
        rule.until = std::chrono::floor<std::chrono::seconds>(wallClock()) + std::chrono::seconds(seconds);
    rule.sound = {m_sound->currentData().toString(), m_volume->value()};
    if (rule.sound.name.isEmpty())
        rule.sound = {};
    if (!m_to->currentData().isValid()) {
        rule.to.reset();
    } else {
        const auto names = m_to->currentData().toStringList();
        rule.to.emplace(names.begin(), names.end());
    }
}

} // namespace tidemark
