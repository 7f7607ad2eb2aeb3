#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tidemark {

// Asks before the window opens whether the record is to be brought to a newer PostgreSQL, and shows how far that is. Closing it means
// “not now”, and while the upgrade is under way to cancel it. GUI thread.
class UpgradeDialog : public QDialog {
    Q_OBJECT

public:
    UpgradeDialog(int from, int to, const QString &dataDir, QWidget *parent = nullptr);

    void showProgress(const QString &words, qint64 done, qint64 total);
    // What came of it; closing the dialog is all that is left.
    void showEnd(const QString &sentence);

    void reject() override;

Q_SIGNALS:
    void upgradeWanted();
    void declined(bool forGood);
    void cancelWanted();
    void closed();

private:
    enum class State { Asking, Working, Ended };
    void begin();

    State m_state = State::Asking;
    QLabel *m_words;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_upgrade;
    QPushButton *m_never;
    QPushButton *m_close; // "Not now", "Cancel", "Continue"
};

} // namespace tidemark
