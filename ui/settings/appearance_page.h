#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QButtonGroup;
class QComboBox;
class QTimeZone;

namespace tidemark {

// Light or dark, the colours of rising and falling prices, whose time, and the language: each at once. GUI thread.
class AppearancePage : public SettingsPage {
    Q_OBJECT

public:
    AppearancePage(const AppearanceSettings &chosen, const GivenOptions &given, QWidget *parent = nullptr);

    // Changed elsewhere in the window.
    void setLocalTime(bool isLocal);
    void focusLanguage();
    // The zone that the computer has now: it may be set, and its clocks may be changed, while the page is there.
    void tellZone(const QTimeZone &zone);

Q_SIGNALS:
    void chosen(tidemark::AppearanceSettings settings);

private:
    [[nodiscard]] QButtonGroup *addChoices(const QStringList &words, int checked);
    void addLanguages();
    void take();

    AppearanceSettings m_chosen;
    QButtonGroup *m_theme;
    QButtonGroup *m_moves;
    QButtonGroup *m_times;
    QComboBox *m_language;
};

} // namespace tidemark
