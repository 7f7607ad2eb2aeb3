#include "ui/alerts/alert_rules_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {

AlertRulesModel::AlertRulesModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_scales(std::move(scales))
{
}

AlertTelling AlertRulesModel::telling() const
{
    return {*m_scales, m_format, QLocale()};
}

// What is not there any more goes, what is new comes in between, and what another program put elsewhere moves there.
void AlertRulesModel::setRules(const std::vector<AlertRule> &rules)
{
    const auto isThere = [&rules](AlertId id) {
        return std::any_of(rules.begin(), rules.end(), [id](const AlertRule &rule) { return rule.id == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isThere(m_rules[std::size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rules.erase(m_rules.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(rules.size()); ++row) {
        const auto &rule = rules[std::size_t(row)];
        const auto place = m_rules.begin() + row;
        const auto known = std::find_if(place, m_rules.end(), [&rule](const AlertRule &one) { return one.id == rule.id; });
        if (known == m_rules.end()) {
            beginInsertRows({}, row, row);
            m_rules.insert(place, rule);
            endInsertRows();
            continue;
        }
        if (known != place) {
            const int from = int(known - m_rules.begin());
            beginMoveRows({}, from, from, {}, row);
            std::rotate(place, known, known + 1);
            endMoveRows();
        }
        if (*place != rule) {
            *place = rule;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

const AlertRule *AlertRulesModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[std::size_t(row)] : nullptr;
}

int AlertRulesModel::rowOf(AlertId id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [id](const AlertRule &rule) { return rule.id == id; });
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

void AlertRulesModel::setPulses(const std::vector<MarketPulse> &pulses)
{
    m_pulses.clear();
    for (const auto &pulse : pulses)
        m_pulses.insert_or_assign(pulse.symbol, pulse);
    tellChanged(NowColumn, NowColumn);
}

const MarketPulse *AlertRulesModel::pulseOf(const Symbol &symbol) const
{
    const auto found = m_pulses.find(symbol);
    return found == m_pulses.end() ? nullptr : &found->second;
}

void AlertRulesModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

void AlertRulesModel::refresh()
{
    tellChanged();
}

Qt::ItemFlags AlertRulesModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == MarketColumn && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool AlertRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != MarketColumn || role != Qt::CheckStateRole)
        return false;
    auto &rule = m_rules[std::size_t(index.row())];
    const bool isEnabled = value.toInt() == Qt::Checked;
    if (rule.isEnabled != isEnabled) {
        rule.isEnabled = isEnabled;
        Q_EMIT dataChanged(index, this->index(index.row(), ColumnCount - 1));
        Q_EMIT switched(rule.id, isEnabled);
    }
    return true;
}

QString AlertRulesModel::now(const AlertRule &rule) const
{
    const auto *pulse = pulseOf(rule.symbol);
    if (rule.symbol.isEmpty() || (pulse && !pulse->last))
        return {};
    if (!pulse)
        return tr("Not watched");
    const auto price = formatDecimal(pulse->last->price, m_scales->priceDecimals(rule.symbol), QLocale());
    return rule.kind == AlertKind::Crossing ? tr("%1, %2").arg(price, alertDistanceText(rule.level, pulse->last->price, QLocale()))
                                            : price;
}

QString AlertRulesModel::text(const AlertRule &rule, int column) const
{
    switch (column) {
    case MarketColumn:
        return alertWhoText(rule);
    case ConditionColumn:
        return alertConditionText(rule, telling());
    case NowColumn:
        return now(rule);
    case AgainColumn:
        return rule.until ? tr("%1, until %2").arg(alertRestText(rule, QLocale()), m_format.dateTime(*rule.until)) : alertRestText(rule, QLocale());
    case ToldColumn:
        return rule.raisedAt ? m_format.dateTime(*rule.raisedAt) : tr("Never");
    case NoteColumn:
        return rule.note;
    default:
        return {};
    }
}

QVariant AlertRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &rule = m_rules[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, index.column());
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? rule.note : alertPreview(rule, pulseOf(rule.symbol), telling());
    case Qt::CheckStateRole:
        return index.column() == MarketColumn ? QVariant(rule.isEnabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == MarketColumn)
            return rule.isEnabled ? tr("%1, on").arg(text(rule, MarketColumn)) : tr("%1, off").arg(text(rule, MarketColumn));
        return text(rule, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole:
        return rule.isEnabled && index.column() <= ConditionColumn ? QVariant() : themeColors(QGuiApplication::palette()).dim;
    case IdRole:
        return qint64(rule.id);
    default:
        return {};
    }
}

QStringList AlertRulesModel::titles() const
{
    return {tr("Market"), tr("Tells when"), tr("Now"), tr("How often"), tr("Last told"), tr("Note")};
}

} // namespace tidemark
