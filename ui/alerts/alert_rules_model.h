#pragma once

#include "core/alert_rule.h"
#include "core/live_values.h"
#include "ui/alerts/alert_sentences.h"
#include "ui/row_model.h"

#include <memory>
#include <unordered_map>

namespace tidemark {

// The alerts as a person set them, with where their markets stand now. The check box of a row switches it on and off. GUI
// thread.
class AlertRulesModel : public RowModel {
    Q_OBJECT

public:
    enum Column { MarketColumn, ConditionColumn, NowColumn, AgainColumn, ToldColumn, NoteColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit AlertRulesModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setRules(const std::vector<AlertRule> &rules);
    [[nodiscard]] const std::vector<AlertRule> &rules() const { return m_rules; }
    [[nodiscard]] const AlertRule *ruleAt(int row) const;
    [[nodiscard]] int rowOf(AlertId id) const; // −1: not there
    void setPulses(const std::vector<MarketPulse> &pulses);
    [[nodiscard]] const MarketPulse *pulseOf(const Symbol &symbol) const;
    void setTimeFormat(const TimeFormat &format);
    void refresh();
    [[nodiscard]] AlertTelling telling() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    [[nodiscard]] int rows() const override { return int(m_rules.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int) const override { return false; }

Q_SIGNALS:
    void switched(tidemark::AlertId id, bool isEnabled);

private:
    [[nodiscard]] QString text(const AlertRule &rule, int column) const;
    [[nodiscard]] QString now(const AlertRule &rule) const;

    std::shared_ptr<const SymbolScales> m_scales;
    std::vector<AlertRule> m_rules;
    std::unordered_map<Symbol, MarketPulse> m_pulses;
    TimeFormat m_format;
};

} // namespace tidemark
