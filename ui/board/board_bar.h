#pragma once

#include "ui/board/board_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tidemark {

class WindowChooser;

// Over the board: which markets are shown, over which window, whether those that moved most come first, how many there are, and what can
// be done with the marked one. GUI thread.
class BoardBar : public QWidget {
    Q_OBJECT

public:
    explicit BoardBar(QWidget *parent = nullptr);

    void setWindow(int window); // an index of rollingWindows
    void setScope(BoardModel::Scope scope);
    void setQuotes(const std::vector<BoardModel::Quote> &quotes, const QString &chosen);
    void setMovers(bool first);
    void setCounts(int shown, int all);
    // A market that can be recorded; empty: none.
    void offerRecording(Symbol symbol);
    [[nodiscard]] bool mayRecord() const;
    // Why not, or what is to be done first.
    [[nodiscard]] QString recordNote() const;
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    // What was typed elsewhere goes on here.
    void type(const QString &text);
    void focusFilter();

Q_SIGNALS:
    void filterChanged(const QString &text);
    void scopePicked(tidemark::BoardModel::Scope scope);
    void quotePicked(const QString &quote);
    void windowPicked(int window);
    void moversToggled(bool first);
    void recordingAsked();
    void chartsWanted();
    void tableWanted(); // the keyboard goes on there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *madeChoices();
    [[nodiscard]] QWidget *madeWindows();
    void wire();

    QLineEdit *m_filter;
    QComboBox *m_scope;
    QComboBox *m_quote;
    QStringList m_quotes; // as they stand in the field
    WindowChooser *m_windows;
    QPushButton *m_movers;
    QLabel *m_counts;
    QPushButton *m_record;
    QPushButton *m_charts;
};

} // namespace tidemark
