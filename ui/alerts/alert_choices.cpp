#include "ui/alerts/alert_choices.h"

#include "core/live_values.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

struct AlertChoices {
    Q_DECLARE_TR_FUNCTIONS(tidemark::AlertChoices)
};

} // namespace

const std::vector<std::pair<AlertKind, QString>> &alertKindChoices()
{
    static const std::vector<std::pair<AlertKind, QString>> choices{
        {AlertKind::Crossing, AlertChoices::tr("The price crosses a level")},
        {AlertKind::NewExtreme, AlertChoices::tr("The price makes a new low or high")},
        {AlertKind::Move, AlertChoices::tr("The price moves quickly")},
        {AlertKind::Stale, AlertChoices::tr("The feed goes stale")},
        {AlertKind::Gap, AlertChoices::tr("Trades are found missing")},
    };
    return choices;
}

std::vector<std::pair<AlertDirection, QString>> alertDirectionChoices(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Crossing:
        return {{AlertDirection::Either, AlertChoices::tr("Upwards or downwards")},
                {AlertDirection::Up, AlertChoices::tr("Upwards")},
                {AlertDirection::Down, AlertChoices::tr("Downwards")}};
    case AlertKind::NewExtreme:
        return {{AlertDirection::Either, AlertChoices::tr("A low or a high")},
                {AlertDirection::Up, AlertChoices::tr("A high")},
                {AlertDirection::Down, AlertChoices::tr("A low")}};
    case AlertKind::Move:
        return {{AlertDirection::Either, AlertChoices::tr("Up or down")},
                {AlertDirection::Up, AlertChoices::tr("Up")},
                {AlertDirection::Down, AlertChoices::tr("Down")}};
    case AlertKind::Stale:
    case AlertKind::Gap:
        break;
    }
    return {};
}

std::vector<std::chrono::seconds> alertWindowChoices(AlertKind kind)
{
    if (kind == AlertKind::NewExtreme)
        return {rollingWindows.begin(), rollingWindows.end()};
    return {10s, 30s, 1min, 5min, 15min, 1h, 4h, 24h};
}

std::vector<std::optional<std::chrono::seconds>> alertRestChoices()
{
    return {std::nullopt, 0s, 1min, 5min, 15min, 1h, 4h, 24h};
}

} // namespace tidemark
