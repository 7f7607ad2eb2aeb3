#pragma once

#include "core/trade_search.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace tidemark {

// A field for a number that does not matter while it is empty. `changed` is called once it was typed.
[[nodiscard]] QLineEdit *createNumberField(const QString &placeholder, const QString &name, const QString &toolTip, std::function<void()> changed);
// Into a bound, where there is something in the field; in its language, exactly. The error names the field.
[[nodiscard]] Result<void> readNumber(const QLineEdit &edit, std::optional<Decimal> &bound);

// Which trades are wanted: least quantity and value, prices, side. The same wherever trades are listed. GUI thread.
class TradeFilterFields : public QWidget {
    Q_OBJECT

public:
    enum class Shape { OneRow, TwoRows };
    explicit TradeFilterFields(Shape shape, QWidget *parent = nullptr);

    // The error says which field cannot be read, or why no trade is left.
    [[nodiscard]] Result<TradeFilter> filter() const;
    // Without `changed`.
    void clear();
    void focusFirst();

    // What stands in the fields, in no language; what is broken is left out.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    void layOutInOneRow();
    void layOutInTwoRows();

    QLineEdit *m_quantity;
    QLineEdit *m_value;
    QLineEdit *m_lowest;
    QLineEdit *m_highest;
    QCheckBox *m_buys;
    QCheckBox *m_sells;
};

} // namespace tidemark
