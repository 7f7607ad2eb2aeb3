#include "session/spool_outlet.h"

#include "core/series_start.h"
#include "spool/spool_doubts.h"
#include "spool/spool_file.h"

#include <QFile>
#include <QLoggingCategory>
#include <QStringList>

#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(outletLog, "tidemark.spool")

constexpr int mostReasons = 3;

} // namespace

SpoolOutlet::SpoolOutlet(QString path, QString identity, std::shared_ptr<SpoolGauge> gauge, SpoolTransfer::Committed committed)
    : m_path(std::move(path))
    , m_identity(std::move(identity))
    , m_gauge(std::move(gauge))
    , m_committed(std::move(committed))
{
}

SpoolOutlet::~SpoolOutlet() = default;

Result<void> SpoolOutlet::open(const QString &record, TradeWriter &writer)
{
    if (m_file)
        return {};
    auto file = SpoolFile::open(m_path, m_identity, m_gauge);
    if (!file)
        return file.error();
    if (auto noted = file.value().noteRecord(record); !noted)
        return noted;
    m_writer = &writer;
    m_file = std::make_unique<SpoolFile>(std::move(file).value());
    m_transfer = std::make_unique<SpoolTransfer>(transferFrom(*m_file));
    return {};
}

void SpoolOutlet::close()
{
    m_transfer.reset();
    m_file.reset();
    m_writer = nullptr;
}

SpoolTransfer SpoolOutlet::transferFrom(SpoolFile &file)
{
    return {file, *m_file, *m_writer, m_committed};
}

Result<void> SpoolOutlet::retryAside(std::chrono::milliseconds after)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_gauge->aside == 0 || (m_asideTried && now - *m_asideTried < after))
        return {};
    m_asideTried = now;
    m_writer->forgetFailures();
    return m_transfer->retryAside();
}

Result<void> SpoolOutlet::noteEnding(const SeriesStart &start)
{
    auto doubts = SpoolDoubts::open(m_path);
    const auto noted = doubts ? doubts.value().keepEnding(start) : Result<void>(doubts.error());
    if (noted)
        return {};
    return Error{QStringLiteral("The spool %1 cannot keep that the ids of %2 have started again: %3. Nothing behind it is stored until it can.")
                     .arg(m_path, start.symbol.toString(), noted.message()), noted.error().code};
}

// One that stays is told once more, and changes nothing.
void SpoolOutlet::forgetEnding(const SeriesStart &start)
{
    if (!QFile::exists(m_path))
        return;
    auto doubts = SpoolDoubts::open(m_path);
    if (const auto released = doubts ? doubts.value().releaseEnding(start) : Result<void>(doubts.error()); !released)
        qCWarning(outletLog).noquote() << m_path << "cannot be written to:" << released.message();
}

std::int64_t SpoolOutlet::aside() const
{
    return m_gauge->aside;
}

QString SpoolOutlet::asideReason()
{
    const auto places = m_gauge->aside > 0 ? m_file->asidePlaces() : Result<std::vector<AsidePlace>>(std::vector<AsidePlace>());
    QStringList reasons;
    for (const auto &place : places ? *places : std::vector<AsidePlace>()) {
        if (reasons.size() < mostReasons)
            reasons += place.why + QLatin1Char('.');
    }
    return reasons.isEmpty() ? QString() : QStringLiteral("Some trades wait in the spool: ") + reasons.join(QLatin1Char(' '));
}

std::int64_t SpoolOutlet::waiting() const
{
    return m_gauge->trades - m_gauge->aside;
}

} // namespace tidemark
