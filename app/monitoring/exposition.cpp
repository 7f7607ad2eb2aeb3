#include "monitoring/exposition.h"

#include <QLocale>

#include <cmath>

namespace tidemark {
namespace {

[[nodiscard]] QByteArray escaped(QByteArray text, bool isQuoted)
{
    text.replace('\\', "\\\\").replace('\n', "\\n");
    return isQuoted ? text.replace('"', "\\\"") : text;
}

[[nodiscard]] QByteArray numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

[[nodiscard]] QByteArray kindText(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Counter: return "counter";
    case MetricKind::Gauge: return "gauge";
    case MetricKind::Summary: break;
    }
    return "summary";
}

// How much a client likes a form, 0 to 1; 0 where it does not name it.
[[nodiscard]] double weightOf(const QByteArray &accept, const QByteArray &form)
{
    double most = 0;
    for (const auto &range : accept.split(',')) {
        const auto parts = range.split(';');
        if (parts.first().trimmed().compare(form, Qt::CaseInsensitive) != 0)
            continue;
        double weight = 1;
        for (const auto &part : parts) {
            if (part.trimmed().startsWith("q="))
                weight = part.trimmed().mid(2).toDouble();
        }
        most = std::max(most, weight);
    }
    return most;
}

} // namespace

void Exposition::begin(const char *name, MetricKind kind, const QByteArray &help)
{
    m_name = name;
    auto announced = m_name;
    if (kind == MetricKind::Counter && m_form == ExpositionForm::OpenMetrics)
        announced.chop(qstrlen("_total"));
    m_text += "# HELP " + announced + ' ' + escaped(help, m_form == ExpositionForm::OpenMetrics) + '\n';
    m_text += "# TYPE " + announced + ' ' + kindText(kind) + '\n';
}

void Exposition::add(std::int64_t value, const Labels &labels)
{
    addText(QByteArray::number(qint64(value)), labels);
}

void Exposition::add(double value, const Labels &labels)
{
    addText(numberText(value), labels);
}

void Exposition::addText(const QByteArray &value, const Labels &labels)
{
    m_text += m_name;
    char before = '{';
    for (const auto &[name, text] : labels) {
        m_text += before + QByteArray(name) + "=\"" + escaped(text.toUtf8(), true) + '"';
        before = ',';
    }
    m_text += labels.empty() ? " " : "} ";
    m_text += value + '\n';
}

QByteArray Exposition::text() const
{
    return m_form == ExpositionForm::OpenMetrics ? m_text + "# EOF\n" : m_text;
}

ExpositionForm expositionForm(const QByteArray &accept)
{
    const auto open = weightOf(accept, "application/openmetrics-text");
    return open > 0 && open >= weightOf(accept, "text/plain") ? ExpositionForm::OpenMetrics : ExpositionForm::Prometheus;
}

QByteArray contentType(ExpositionForm form)
{
    return form == ExpositionForm::OpenMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                               : "text/plain; version=0.0.4; charset=utf-8";
}

} // namespace tidemark
