#include "ui/settings/appearance_page.h"

#include "ui/language.h"
#include "ui/settings/move_swatch.h"
#include "ui/theme.h"
#include "ui/time_format.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

constexpr std::chrono::seconds betweenLooksAtZone(10); // no desktop tells of it everywhere

} // namespace

AppearancePage::AppearancePage(const AppearanceSettings &chosen, const GivenOptions &given, QWidget *parent)
    : SettingsPage(parent), m_chosen(chosen), m_language(new QComboBox)
{
    addHeading(tr("Language"));
    addLanguages();
    addHeading(tr("Theme"));
    m_theme = addChoices({tr("As the &system says"), tr("&Light"), tr("&Dark")}, int(chosen.theme));
    if (given.theme)
        addGiven(QStringLiteral("--theme"));
    addHeading(tr("Rising and falling prices"));
    addWords(tr("Arrows and signs say the same, so nothing depends on the colours."));
    m_moves = addChoices({tr("&Teal and orange, told apart with any colour vision"), tr("&Green and red")}, int(chosen.moves));
    add(new MoveSwatch);
    addHeading(tr("Times"));
    m_times = addChoices({tr("&UTC, as the exchange stamps them"), {}}, chosen.isLocalTime ? 1 : 0);
    addStretch();
    const auto look = [this] { tellZone(QTimeZone::systemTimeZone()); };
    look();
    auto *pace = new QTimer(this);
    connect(pace, &QTimer::timeout, this, look);
    pace->start(betweenLooksAtZone);
}

void AppearancePage::tellZone(const QTimeZone &zone)
{
    m_times->button(1)->setText(tr("This &computer's zone: %1").arg(TimeFormat(zone).zoneName(wallClock())));
}

// Each by its own name, so that who cannot read the others finds it.
void AppearancePage::addLanguages()
{
    m_language->addItem(tr("As the system says", "the language"), QString());
    for (const auto &language : shippedLanguages())
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    m_language->setCurrentIndex(std::max(m_language->findData(m_chosen.language), 0));
    m_language->setAccessibleName(tr("Language"));
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addField(tr("La&nguage"), m_language);
    addWords(tr("Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are."));
    connect(m_language, &QComboBox::activated, this, &AppearancePage::take);
}

QButtonGroup *AppearancePage::addChoices(const QStringList &words, int checked)
{
    auto *group = new QButtonGroup(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (int i = 0; i < int(words.size()); ++i) {
        auto *button = new QRadioButton(words[i]);
        button->setChecked(i == checked);
        group->addButton(button, i);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    add(column);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            take();
    });
    return group;
}

void AppearancePage::setLocalTime(bool isLocal)
{
    m_times->button(isLocal ? 1 : 0)->setChecked(true);
}

void AppearancePage::focusLanguage()
{
    m_language->setFocus();
}

void AppearancePage::take()
{
    const AppearanceSettings now{ThemeChoice(m_theme->checkedId()), MoveColors(m_moves->checkedId()), m_times->checkedId() == 1, m_language->currentData().toString()};
    if (std::exchange(m_chosen, now) != now)
        Q_EMIT chosen(now);
}

} // namespace tidemark
