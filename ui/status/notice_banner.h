#pragma once

#include "ui/status/banner.h"

#include <QSet>

#include <array>
#include <vector>

namespace tidemark {

// What a person should know once, and may do about it. `key` says what it is about while its words change.
struct Notice {
    QString key;
    QString sentence;
    QStringList actions; // at most two
    Tone tone = Tone::Warning;
    bool claimsRecording = false; // true only while trades are stored: said then alone

    friend bool operator==(const Notice &, const Notice &) = default;
};

// Says notices one at a time, the most important first, each until it is dismissed or no longer true. What comes again
// after it was gone is said again. GUI thread.
class NoticeBanner : public Banner {
    Q_OBJECT

public:
    explicit NoticeBanner(QWidget *parent = nullptr);

    void setNotices(std::vector<Notice> notices);

Q_SIGNALS:
    void actionTriggered(const QString &key, int action);
    void dismissed(const QString &key);

private:
    void showFirst();

    std::vector<Notice> m_notices;
    QSet<QString> m_dismissed;
    QString m_shown; // its key
    std::array<QPushButton *, 2> m_actions{};
    QPushButton *m_dismiss;
};

} // namespace tidemark
