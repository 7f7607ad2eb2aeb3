#pragma once

#include "core/trade_search.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace tidemark {

class TradeFilterFields;

// What the table of trades is to show of its range: least quantity and value, prices, side, the largest, fills of one order as one row. Empty
// fields do not matter; numbers are read in the window's language, exactly. In one row, or in two where that cuts nothing off. GUI thread.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    // Absent where nothing is asked for; the error says which field cannot be read.
    [[nodiscard]] Result<std::optional<SearchQuestion>> question(const RangeQuestion &range) const;
    void say(const QString &sentence);
    void clear();
    void focusFirst();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *createRest();
    [[nodiscard]] Result<void> read(SearchQuestion &question) const;

    TradeFilterFields *m_filter;
    QLineEdit *m_largest;
    QCheckBox *m_orders;
    QWidget *m_rest; // what stands beside the filter, or below it
    QBoxLayout *m_row;
    QLabel *m_sentence;
};

} // namespace tidemark
