#include "simulator/archive_server.h"

#include "simulator/archive_index.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpSocket>

#include <algorithm>

namespace tidemark {
namespace {

enum ArchiveAnswer : std::uint64_t { Unavailable = 41, Cut };

const QString sumEnding = QStringLiteral(".CHECKSUM");

[[nodiscard]] QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

// "bytes=N-", the one form that a download is gone on with; −1 where another or none is asked for.
[[nodiscard]] qint64 firstAsked(const QByteArray &range)
{
    static const QRegularExpression form(QStringLiteral(R"(\Abytes=(\d{1,18})-\z)"));
    const auto match = form.match(QString::fromLatin1(range));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace

ArchiveServer::ArchiveServer(const SimulatorOptions &options, const Faults &faults, QObject *parent)
    : QObject(parent), m_faults(faults), m_seed(options.seed), m_maker(options, faults)
{
    m_pool.setMaxThreadCount(1);
}

ArchiveServer::~ArchiveServer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool ArchiveServer::owns(const ArchiveRequest &request)
{
    return request.path.startsWith(QLatin1String("/data/"))
        || ((request.path.isEmpty() || request.path == QLatin1String("/")) && request.query.hasQueryItem(QStringLiteral("prefix")));
}

bool ArchiveServer::strikes(double chance, std::uint64_t purpose) const
{
    return happens(chance, m_seed, purpose, m_answered);
}

void ArchiveServer::refuse(int status, const QByteArray &reason, QTcpSocket &socket) const
{
    ArchiveSender::Answer answer{.status = status, .reason = reason};
    answer.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + QByteArray(reason).replace(' ', "") + "</Code></Error>";
    answer.headers.emplace_back("Content-Type", "application/xml");
    ArchiveSender::send(answer, socket);
}

void ArchiveServer::answer(const ArchiveRequest &request, QTcpSocket &socket)
{
    ++m_answered;
    if (strikes(m_faults.archiveUnavailable, Unavailable))
        return refuse(503, "Slow Down", socket);
    if (!request.path.startsWith(QLatin1String("/data/"))) {
        ArchiveSender::Answer answer;
        answer.body = archiveIndex(keysUnder(request.query.queryItemValue(QStringLiteral("prefix"), QUrl::FullyDecoded)), request.query);
        answer.headers.emplace_back("Content-Type", "application/xml");
        return ArchiveSender::send(answer, socket);
    }
    auto key = request.path.mid(1);
    const bool isSum = key.endsWith(sumEnding);
    if (isSum)
        key.chop(sumEnding.size());
    const auto file = ArchiveFile::fromPath(key);
    if (!file || !(isSum ? m_maker.hasSum(*file) : m_maker.has(*file)))
        return refuse(404, "Not Found", socket);
    answerFile(*file, request, socket);
}

void ArchiveServer::answerFile(const ArchiveFile &file, const ArchiveRequest &request, QTcpSocket &socket)
{
    const auto made = m_made.find(file.name());
    if (made == m_made.end()) {
        m_waiting[file.name()].push_back({request, &socket});
        if (m_waiting[file.name()].size() == 1)
            make(file);
        return;
    }
    if (made->second.sum.isEmpty())
        return refuse(500, "Internal Server Error", socket);
    if (request.path.endsWith(sumEnding))
        sendSum(file, made->second, request, socket);
    else
        sendFile(file, made->second, request, socket);
}

void ArchiveServer::make(const ArchiveFile &file)
{
    const auto path = m_folder.filePath(file.name());
    m_pool.start([this, file, path] {
        Made made{path, {}, 0};
        if (m_maker.make(file, path)) {
            made.sum = sha256Of(path);
            made.size = QFileInfo(path).size();
        }
        QMetaObject::invokeMethod(this, [this, name = file.name(), made] { finishMaking(name, made); }, Qt::QueuedConnection);
    });
}

void ArchiveServer::finishMaking(const QString &name, const Made &made)
{
    m_made[name] = made;
    const auto waiting = std::exchange(m_waiting[name], {});
    m_waiting.erase(name);
    for (const auto &[request, socket] : waiting) {
        auto key = request.path.mid(1);
        if (key.endsWith(sumEnding))
            key.chop(sumEnding.size());
        if (const auto file = ArchiveFile::fromPath(key); file && socket)
            answerFile(*file, request, *socket);
    }
}

void ArchiveServer::sendFile(const ArchiveFile &file, const Made &made, const ArchiveRequest &request, QTcpSocket &socket)
{
    const auto tag = '"' + made.sum.left(32) + '"';
    const auto first = m_faults.archiveHasNoRanges || (!request.ifRange.isEmpty() && request.ifRange != tag) ? -1 : firstAsked(request.range);
    ArchiveSender::Answer answer{.file = made.path, .from = std::max<qint64>(first, 0), .bytesPerSecond = m_faults.archiveBytesPerSecond,
                                 .hasBody = !request.isHead};
    if (first >= made.size) {
        answer = {.status = 416, .reason = "Range Not Satisfiable"};
        answer.headers.emplace_back("Content-Range", "bytes */" + QByteArray::number(made.size));
        return ArchiveSender::send(answer, socket);
    }
    if (first >= 0) {
        answer.status = 206;
        answer.reason = "Partial Content";
        answer.headers.emplace_back("Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(made.size - 1) + '/'
                                                         + QByteArray::number(made.size));
    }
    answer.count = made.size - answer.from;
    if (strikes(m_faults.archiveCut, Cut))
        answer.sentOnly = answer.count / 2;
    answer.headers.emplace_back("Content-Type", "application/zip");
    answer.headers.emplace_back("ETag", tag);
    answer.headers.emplace_back("Accept-Ranges", "bytes");
    const auto changed = QDateTime::fromSecsSinceEpoch(microsOf(file.to()) / 1'000'000, Qt::UTC);
    answer.headers.emplace_back("Last-Modified", QLocale::c().toString(changed, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1());
    ArchiveSender::send(answer, socket);
}

// No line end behind it, as the archive has it.
void ArchiveServer::sendSum(const ArchiveFile &file, const Made &made, const ArchiveRequest &request, QTcpSocket &socket)
{
    auto sum = made.sum;
    if (!m_maker.hasRightSum(file))
        std::reverse(sum.begin(), sum.end());
    ArchiveSender::Answer answer{.body = sum + "  " + file.name().toUtf8(), .hasBody = !request.isHead};
    answer.headers.emplace_back("Content-Type", "binary/octet-stream");
    ArchiveSender::send(answer, socket);
}

QStringList ArchiveServer::keysUnder(const QString &prefix) const
{
    QStringList keys;
    for (const auto span : {ArchiveFile::Span::Day, ArchiveFile::Span::Month}) {
        for (const auto &symbol : m_maker.symbols()) {
            const auto folder = ArchiveFile::folder(symbol, span);
            if (!folder.startsWith(prefix) && !prefix.startsWith(folder))
                continue;
            for (const auto &file : m_maker.files(symbol, span)) {
                keys.append(file.path());
                if (m_maker.hasSum(file))
                    keys.append(file.path() + sumEnding);
            }
        }
    }
    keys.sort();
    return keys;
}

} // namespace tidemark
