#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QButtonGroup;
class QComboBox;

namespace tidemark {

// Light or dark, the colours of rising and falling prices, whose time, and the language: each at once. GUI thread.
class AppearancePage : public SettingsPage {
    Q_OBJECT

public:
    AppearancePage(const AppearanceSettings &chosen, const GivenOptions &given, QWidget *parent = nullptr);

    // Changed elsewhere in the window.
    void setLocalTime(bool isLocal);
    void focusLanguage();

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
