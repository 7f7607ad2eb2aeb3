#pragma once

#include "core/market_info.h"
#include "core/record_port.h"

#include <QLineEdit>

#include <vector>

class QCompleter;

namespace tidemark {

class DirectoryModel;

// The field that finds a market in the exchange's list while one types; Enter takes the marked or best match. Where the
// list is not there, a full symbol is taken as it is. GUI thread.
class MarketSearch : public QLineEdit {
    Q_OBJECT

public:
    explicit MarketSearch(RecordPort &port, QWidget *parent = nullptr);

    [[nodiscard]] const DirectoryModel &directory() const { return *m_directory; }

Q_SIGNALS:
    void marketChosen(tidemark::Symbol symbol);
    // What the person should know about what was typed; empty: nothing.
    void remarked(const QString &sentence);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void ask(const DirectoryQuestion &question);
    void setMarkets(const std::vector<MarketInfo> &markets);
    void setProblem(const QString &problem);
    void search(const QString &text);
    void choose(const MarketInfo &market);
    void take();
    void takeUnlisted();
    void lookUpAgain();
    [[nodiscard]] bool isLookedUp() const;
    void finish();

    RecordPort &m_port;
    Asked m_asked;
    DirectoryModel *m_directory;
    QCompleter *m_popup;
    QString m_problem;
    QString m_lookedUp; // what the list is read again for
};

} // namespace tidemark
