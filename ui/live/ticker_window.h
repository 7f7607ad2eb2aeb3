#pragma once

#include "core/symbol.h"

#include <QGuiApplication>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <vector>

class QTableView;

namespace tidemark {

class MarketDelegate;
class MarketModel;

// Of the market list the markets that a person chose, in the list's order.
class ChosenMarkets : public QSortFilterProxyModel {
    Q_OBJECT

public:
    static constexpr int usual = 5; // the first of the list, until some were chosen

    explicit ChosenMarkets(MarketModel &markets, QObject *parent = nullptr);

    void choose(std::vector<Symbol> symbols);
    [[nodiscard]] const std::vector<Symbol> &chosen() const { return m_chosen; } // empty: the usual ones
    [[nodiscard]] bool shows(Symbol symbol) const;
    [[nodiscard]] Symbol symbolAt(int row) const;
    [[nodiscard]] std::vector<Symbol> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    MarketModel &m_markets;
    std::vector<Symbol> m_chosen;
};

// A small window above all others with markets' prices and changes. It has no frame: it is dragged by anything in it or moved with Shift and
// arrows, Esc closes it, Enter shows a market's chart, and its menu chooses the markets. Where the desktop alone says where windows lie, as with
// Wayland, it says so. GUI thread.
class TickerWindow : public QWidget {
    Q_OBJECT

public:
    explicit TickerWindow(MarketModel &markets, const QString &platform = QGuiApplication::platformName());

    [[nodiscard]] ChosenMarkets &markets() { return *m_chosen; }

Q_SIGNALS:
    void marketWanted(tidemark::Symbol symbol);
    void chosen(); // other markets
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createTable();
    void explain();
    void fit();
    void moveBySteps(int x, int y);
    [[nodiscard]] bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool drag(const QMouseEvent &event);
    void openMenu(QPoint globalPosition);
    void toggle(Symbol symbol, bool isWanted);

    MarketModel &m_markets;
    QString m_limits; // what the desktop does not let it do, in words
    ChosenMarkets *m_chosen;
    QTableView *m_table;
    MarketDelegate *m_delegate;
    QPoint m_pressedAt;
};

} // namespace tidemark
