#pragma once

#include "core/alert_level.h"
#include "core/bookmarks.h"
#include "core/record_port.h"
#include "core/record_values.h"
#include "ui/history/second_sentences.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace tidemark {

class ChartLink;
class DaysDialog;
class HistoryChart;
class MarketsDialog;
class MomentForm;
class SecondCard;
class TradesPanel;

// The tab History: a market and a second, and what the record knows of it. A question is asked once the hand rests. GUI thread.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    [[nodiscard]] ChartLink &link() const; // of its chart
    // The moment that is shown, of another market.
    void chooseMarket(Symbol symbol);
    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    // Why the record cannot be asked; empty: it can. What waited is asked then.
    void setUnavailable(const QString &reason);
    // Of the market that is shown.
    void setAlertLevels(const std::vector<AlertLevel> &levels);
    void setBookmarks(const Bookmarks &bookmarks);
    [[nodiscard]] Symbol symbol() const;
    // Once a person has looked at one.
    [[nodiscard]] std::optional<Timestamp> shownMoment() const;
    void showMoment(Symbol symbol, Timestamp moment);
    void focusMoment();
    // A link to the moment that is shown.
    void copyLink();
    void bookmark();
    // Writes a range of a market into a file that a person names.
    void exportRange(Symbol symbol, Timestamp from, Timestamp to);
    void startExport();
    // How archived trades come back: with the paths of their files, or none, which a person then has to find.
    void setImport(std::function<void(const QStringList &paths)> import);
    // Of the market and the month that are shown.
    void getDays();
    // What every market cost at the moment that is shown.
    void showAllMarkets();
    void startSearch();
    // Trades may have come into the record behind its back.
    void readAnew();

    // How a person arranged it.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void latestWanted(tidemark::Symbol symbol);
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    // Another market is shown.
    void symbolChanged(tidemark::Symbol symbol);
    void alertWanted(tidemark::Symbol symbol, tidemark::Decimal price);
    void bookmarkWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void wire();
    void showRange(Symbol symbol, Timestamp from, Timestamp to);
    void play();
    void askSoon();
    void ask();
    void askSecond();
    void showSecond(const SecondAnswer &answer);
    void awaitFetched(const FetchAnswer &answer);
    void refill(const SecondAnswer &answer);
    [[nodiscard]] TellingPrices telling(Symbol symbol) const;

    RecordPort &m_port;
    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QString m_unavailable;
    std::optional<SecondAnswer> m_answer;
    Asked m_second;
    bool m_hasBeenSeen = false;
    bool m_isGiven = false; // the moment: somebody wants to see this one, however late the page is seen
    // A fetched minute on its way into the record: looked for again until it is there.
    struct Refill {
        Symbol symbol;
        Timestamp minute;
        std::int64_t trades = 0;
        int looksLeft = 0;
    };
    std::optional<Refill> m_refill;
    QTimer *m_rest;
    QTimer *m_lookAgain;
    MomentForm *m_form;
    SecondCard *m_card;
    HistoryChart *m_chart;
    DaysDialog *m_days = nullptr; // made on first use
    MarketsDialog *m_markets = nullptr; // so is this
    std::vector<Symbol> m_symbols;
    TradesPanel *m_trades;
};

} // namespace tidemark
