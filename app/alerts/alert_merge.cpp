#include "alerts/alert_merge.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

[[nodiscard]] AlertId mergeKey(const AlertRule &rule)
{
    return rule.id;
}

[[nodiscard]] const QString &mergeKey(const AlertDestination &destination)
{
    return destination.name;
}

[[nodiscard]] auto mergeKey(const AlertEvent &event)
{
    return std::tuple(event.rule, event.symbol, event.at, event.raisedAt);
}

[[nodiscard]] const Symbol &mergeKey(const AlertAnchor &anchor)
{
    return anchor.symbol;
}

template <typename Value, typename Key>
[[nodiscard]] const Value *found(const std::vector<Value> &values, const Key &key)
{
    const auto value = std::find_if(values.begin(), values.end(), [&key](const Value &other) { return mergeKey(other) == key; });
    return value == values.end() ? nullptr : &*value;
}

// `both` settles what both have changed.
template <typename Value, typename Both>
[[nodiscard]] std::vector<Value> merged(const std::vector<Value> &base, const std::vector<Value> &ours, const std::vector<Value> &theirs, Both both)
{
    std::vector<Value> values;
    for (const auto &their : theirs) {
        const auto *before = found(base, mergeKey(their));
        const auto *our = found(ours, mergeKey(their));
        if (our && before && *our == *before)
            values.push_back(their);
        else if (our)
            values.push_back(both(*our, their));
        else if (!before)
            values.push_back(their);
    }
    for (const auto &our : ours) {
        if (!found(theirs, mergeKey(our)) && !found(base, mergeKey(our)))
            values.push_back(our);
    }
    return values;
}

// A rule that both changed: what theirs told of it is told of ours, too, unless it was switched on anew.
[[nodiscard]] AlertRule mergedRule(const AlertRule &ours, const AlertRule &theirs)
{
    auto rule = ours;
    if (rule.since != theirs.since || !theirs.raisedAt || (rule.raisedAt && *rule.raisedAt >= *theirs.raisedAt))
        return rule;
    rule.raisedAt = theirs.raisedAt;
    rule.toldIn = theirs.toldIn;
    rule.isEnabled = rule.isEnabled && (rule.rest || theirs.isEnabled);
    return rule;
}

[[nodiscard]] AlertAnchor laterAnchor(const AlertAnchor &ours, const AlertAnchor &theirs)
{
    return theirs.watchedUntil > ours.watchedUntil ? theirs : ours;
}

// Two programs may each have made a rule of the same number: ours gets another one.
[[nodiscard]] AlertsKept renumbered(const AlertsKept &base, AlertsKept ours, const AlertsKept &theirs)
{
    for (auto &rule : ours.rules) {
        const auto *their = found(theirs.rules, rule.id);
        if (their && !found(base.rules, rule.id) && !isSameCondition(*their, rule))
            rule.id = std::max(freeAlertId(ours), freeAlertId(theirs));
    }
    return ours;
}

} // namespace

AlertsKept mergedAlerts(const AlertsKept &base, const AlertsKept &mine, const AlertsKept &theirs)
{
    if (theirs == base)
        return mine;
    const auto ours = renumbered(base, mine, theirs);
    const auto keepsOurs = [](const auto &our, const auto &) { return our; };
    AlertsKept kept;
    kept.rules = merged(base.rules, ours.rules, theirs.rules, mergedRule);
    kept.destinations = merged(base.destinations, ours.destinations, theirs.destinations, keepsOurs);
    kept.history = merged(base.history, ours.history, theirs.history, keepsOurs);
    std::stable_sort(kept.history.begin(), kept.history.end(), [](const AlertEvent &a, const AlertEvent &b) { return a.raisedAt < b.raisedAt; });
    kept.anchors = merged(base.anchors, ours.anchors, theirs.anchors, laterAnchor);
    kept.unread = std::min(ours.unread == base.unread ? theirs.unread : ours.unread, int(kept.history.size()));
    return kept;
}

AlertId freeAlertId(const AlertsKept &kept)
{
    constexpr AlertId pastGiven = 1'000'000'000'000; // from here on they were written by hand, and the next one may not be a number any more
    AlertId highest = 0;
    const auto note = [&highest](AlertId id) { highest = std::max(highest, id < pastGiven ? id : 0); };
    for (const auto &rule : kept.rules)
        note(rule.id);
    for (const auto &event : kept.history)
        note(event.rule);
    return highest + 1;
}

} // namespace tidemark
