#pragma once

#include "core/history_values.h"
#include "core/record_port.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QFrame>
#include <QLocale>

#include <memory>

class QAbstractItemModel;
class QGridLayout;
class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;

namespace tidemark {

class CompletenessLine;
class ExportBar;
class FoundModel;
class MomentEdit;
class SearchBar;
class TradesModel;

// The trades of a range of minutes: From and To, what is searched for among them, the table, and the export of the same range. GUI thread.
class TradesPanel : public QFrame {
    Q_OBJECT

public:
    TradesPanel(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // Whether the record can be asked at all.
    void setAvailable(bool available);
    void setRange(Symbol symbol, Timestamp from, Timestamp to);
    [[nodiscard]] bool covers(Symbol symbol, Timestamp moment) const;
    // Brings the first trade at or after the moment into view, now or as soon as it is here.
    void reveal(Timestamp moment);
    // Asks for the range anew.
    void reload();
    // Of the trade that the table's keys are at; absent while they are elsewhere.
    [[nodiscard]] std::optional<Timestamp> markedMoment() const;
    [[nodiscard]] ExportBar &exporter() { return *m_export; }
    void startSearch();

Q_SIGNALS:
    // A trade that was found.
    void momentPicked(tidemark::Timestamp moment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *createFields();
    [[nodiscard]] QLayout *createRangeRow();
    void placeCount();
    void createTable();
    void takeEdits();
    void showOutline(const RangeOutline &outline);
    void showCount();
    void search();
    void showModel(QAbstractItemModel *model);
    void openRow(const QModelIndex &index);
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] QString remark() const;
    void tryReveal();

    RecordPort &m_port;
    TimeFormat m_format;
    QLocale m_locale;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;
    Asked m_outline;
    bool m_isAvailable = false;
    Completeness m_completeness; // of the range, once it is counted
    std::optional<Timestamp> m_awaited; // to be revealed when its page arrives
    TradesModel *m_model;
    FoundModel *m_found; // shown instead while something is searched for
    SearchBar *m_search;
    QPushButton *m_searchButton;
    QString m_typing; // what a field says of text that is not taken yet, or cannot be
    MomentEdit *m_fromEdit;
    MomentEdit *m_toEdit;
    QLabel *m_zone;
    QWidget *m_fields; // From and to, with their names
    QGridLayout *m_row;
    bool m_isCountBeside = true;
    CompletenessLine *m_count;
    QPushButton *m_retry;
    QTableView *m_table;
    ExportBar *m_export;
};

} // namespace tidemark
