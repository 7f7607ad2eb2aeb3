#pragma once

#include "core/completeness.h"
#include "ui/time_format.h"

#include <QLocale>
#include <QWidget>

class QLabel;

namespace tidemark {

class IconLabel;

// "Complete: 1,482 of 1,482 trades", "1,470 of 1,482 trades, 12 missing".
[[nodiscard]] QString completenessSentence(const Completeness &completeness, const TimeFormat &format, const QLocale &locale);

// Words with an icon that tells at a glance whether what they speak of is complete. GUI thread.
class CompletenessLine : public QWidget {
    Q_OBJECT

public:
    explicit CompletenessLine(QWidget *parent = nullptr);

    void showCompleteness(const Completeness &completeness, const TimeFormat &format);
    // The same about something: `words` stand with the icon.
    void showCompleteness(const Completeness &completeness, const QString &words);
    // Words alone, which claim nothing.
    void showWords(const QString &words);
    // That something did not succeed.
    void showProblem(const QString &words);
    void clear() { showWords({}); }
    [[nodiscard]] QString words() const;

private:
    IconLabel *m_icon;
    QLabel *m_words;
    QLocale m_locale;
};

} // namespace tidemark
