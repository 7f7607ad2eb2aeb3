#include "ui/settings/closing_page.h"

#include <QRadioButton>

namespace tidemark {

ClosingPage::ClosingPage(ClosingChoice choice, bool hasTray, QWidget *parent)
    : SettingsPage(parent),
      m_toTray(new QRadioButton(tr("&Keeps recording; the icon in the tray brings the window back"))),
      m_quit(new QRadioButton(tr("&Ends the program")))
{
    addHeading(tr("Closing the window"));
    add(m_toTray);
    add(m_quit);
    if (!hasTray)
        addWords(tr("This desktop shows no tray now, so closing the window ends the program in any case."));
    addHeading(tr("Quitting"));
    addWords(tr("Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or "
                "waits in the spool for the next start."));
    addStretch();
    (choice == ClosingChoice::ToTray ? m_toTray : m_quit)->setChecked(true);
    connect(m_toTray, &QRadioButton::toggled, this,
            [this](bool isToTray) { Q_EMIT chosen(isToTray ? ClosingChoice::ToTray : ClosingChoice::Quit); });
}

} // namespace tidemark
