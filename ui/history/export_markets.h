#pragma once

#include "core/symbol.h"

#include <QPushButton>

#include <vector>

class QMenu;

namespace tidemark {

// Which markets an export holds: the one that is shown, and those of the record that are ticked besides. GUI thread.
class ExportMarkets : public QPushButton {
    Q_OBJECT

public:
    explicit ExportMarkets(QWidget *parent = nullptr);

    // The shown one; the others that were ticked stay.
    void setMarket(const Symbol &symbol);
    void setRecorded(const std::vector<Symbol> &symbols);
    [[nodiscard]] const std::vector<Symbol> &others() const { return m_others; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void tick(const Symbol &symbol, bool isTicked);
    void tickAll(bool isTicked);
    void take(std::vector<Symbol> others);

    Symbol m_market;
    std::vector<Symbol> m_recorded;
    std::vector<Symbol> m_others;
    QMenu *m_menu;
};

} // namespace tidemark
