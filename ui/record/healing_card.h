#pragma once

#include "ui/record/healing_progress.h"

#include <QFrame>
#include <QLocale>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tidemark {

class IconLabel;

// How the fetching of missing trades stands: how many, how far, how long still, and what was healed today. GUI thread.
class HealingCard : public QFrame {
    Q_OBJECT

public:
    explicit HealingCard(QWidget *parent = nullptr);

    // Without trades from the exchange (`isHeard`) nobody knows what is missing now.
    void showHealing(const HealingStatus &healing, bool isHeard);
    // Without a market there is no record that could tell.
    void setHasMarkets(bool hasMarkets);

Q_SIGNALS:
    // What came before records is not to be fetched after all.
    void leaveOutWanted();

private:
    void showWords(const HealingStatus &healing, bool isHeard);

    QLocale m_locale;
    HealingProgress m_progress;
    std::optional<std::pair<HealingStatus, bool>> m_shown;
    IconLabel *m_icon;
    QLabel *m_words;
    QLabel *m_today;
    QProgressBar *m_bar;
    QLabel *m_outlook;
    QPushButton *m_leaveOut;
    bool m_hasMarkets = false;
};

} // namespace tidemark
