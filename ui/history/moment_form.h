#pragma once

#include "core/symbol.h"
#include "ui/moment_asker.h"
#include "ui/time_format.h"

#include <QFrame>

#include <vector>

class QAbstractButton;
class QComboBox;
class QLabel;

namespace tidemark {

class MomentEdit;

// Which market, and which second: the question that History asks. GUI thread.
class MomentForm : public QFrame {
    Q_OBJECT

public:
    explicit MomentForm(QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void setTimeFormat(const TimeFormat &format);
    // How the field for a time asks the record for what only trades know.
    void setPlaces(AskPlace ask);
    void setMoment(Symbol symbol, Timestamp moment);
    void focusMoment();
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    [[nodiscard]] Timestamp moment() const;
    // The same to the microsecond, where it was given so.
    [[nodiscard]] Timestamp exact() const { return m_exact; }
    void copyLink();

Q_SIGNALS:
    void changed();
    void latestWanted();
    void daysWanted();
    void marketsWanted();
    void replayWanted();
    void bookmarkWanted();

private:
    // What is done with the moment itself: its link, its bookmark.
    [[nodiscard]] QList<QAbstractButton *> createTaking();
    // With these beside them where there is room; else they are among what follows.
    [[nodiscard]] QWidget *createSteps(const QList<QAbstractButton *> &taking);
    [[nodiscard]] QLayout *createMore(const QList<QAbstractButton *> &taking);
    void remark(const QString &sentence);
    void step(std::chrono::seconds by);
    void takeSymbol(const QString &text);
    void takeLink(const QString &text);
    void showZone();

    TimeFormat m_format;
    Symbol m_symbol;
    Timestamp m_exact;
    QComboBox *m_symbols;
    MomentEdit *m_moment;
    QLabel *m_zone;
    QLabel *m_remark;
};

} // namespace tidemark
