#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QRadioButton;

namespace tidemark {

// What closing the window does. GUI thread.
class ClosingPage : public SettingsPage {
    Q_OBJECT

public:
    ClosingPage(ClosingChoice choice, bool hasTray, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(tidemark::ClosingChoice choice);

private:
    QRadioButton *m_toTray;
    QRadioButton *m_quit;
};

} // namespace tidemark
