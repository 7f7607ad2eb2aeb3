#pragma once

#include "ui/symbolic_icon.h"

#include <QWidget>

class QLabel;

namespace tidemark {

class IconLabel;

// What came of what a button did: one sentence with a sign. Hidden while there is none. GUI thread.
class VerdictLine : public QWidget {
    Q_OBJECT

public:
    explicit VerdictLine(QWidget *parent = nullptr);

    void say(const QString &sentence, Tone tone);
    [[nodiscard]] QString sentence() const;

private:
    IconLabel *m_icon;
    QLabel *m_words;
};

} // namespace tidemark
