#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace tidemark {

// How metrics are written: Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats) and OpenMetrics
// 1.0 (https://openmetrics.io), which differ in how counters are announced and in the end.
enum class ExpositionForm { Prometheus, OpenMetrics };

enum class MetricKind { Counter, Gauge, Summary };

// Writes metrics, family by family. Names and help are ours; the values of labels may hold anything.
class Exposition {
public:
    using Labels = std::vector<std::pair<const char *, QString>>;

    explicit Exposition(ExpositionForm form) : m_form(form) {}

    // What follows belongs to it. The name of a counter ends in _total.
    void begin(const char *name, MetricKind kind, const QByteArray &help);
    void add(std::int64_t value, const Labels &labels = {});
    void add(double value, const Labels &labels = {});
    [[nodiscard]] QByteArray text() const;

private:
    void addText(const QByteArray &value, const Labels &labels);

    ExpositionForm m_form;
    QByteArray m_name;
    QByteArray m_text;
};

// What the client wants, by the header “Accept” of its request.
[[nodiscard]] ExpositionForm expositionForm(const QByteArray &accept);
[[nodiscard]] QByteArray contentType(ExpositionForm form);

} // namespace tidemark
