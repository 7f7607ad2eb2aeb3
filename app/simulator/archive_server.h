#pragma once

#include "simulator/archive_maker.h"
#include "simulator/archive_sender.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrlQuery>

#include <map>

class QTcpSocket;

namespace tidemark {

// What is asked of the archive.
struct ArchiveRequest {
    QString path;
    QUrlQuery query;
    QByteArray range;
    QByteArray ifRange;
    bool isHead = false;
};

// The public archive of a generated market, on the local exchange's own port: files by day and month, their sums, the listing, and
// parts of files by Range. Files are made when they are asked for, beside the thread that it lives on, and kept while it lives.
class ArchiveServer : public QObject {
    Q_OBJECT

public:
    ArchiveServer(const SimulatorOptions &options, const Faults &faults, QObject *parent = nullptr);
    ~ArchiveServer() override;

    // Paths that are the archive's own.
    [[nodiscard]] static bool owns(const ArchiveRequest &request);
    void answer(const ArchiveRequest &request, QTcpSocket &socket);

private:
    struct Made {
        QString path;
        QByteArray sum; // in hexadecimal digits; empty: it could not be made
        qint64 size = 0;
    };
    struct Waiting {
        ArchiveRequest request;
        QPointer<QTcpSocket> socket;
    };

    void answerFile(const ArchiveFile &file, const ArchiveRequest &request, QTcpSocket &socket);
    void make(const ArchiveFile &file);
    void finishMaking(const QString &name, const Made &made);
    void sendFile(const ArchiveFile &file, const Made &made, const ArchiveRequest &request, QTcpSocket &socket);
    void sendSum(const ArchiveFile &file, const Made &made, const ArchiveRequest &request, QTcpSocket &socket);
    void refuse(int status, const QByteArray &reason, QTcpSocket &socket) const;
    [[nodiscard]] QStringList keysUnder(const QString &prefix) const;
    [[nodiscard]] bool strikes(double chance, std::uint64_t purpose) const;

    Faults m_faults;
    std::uint64_t m_seed;
    std::uint64_t m_answered = 0;
    ArchiveMaker m_maker;
    QTemporaryDir m_folder;
    std::map<QString, Made> m_made;                     // by name
    std::map<QString, std::vector<Waiting>> m_waiting; // by name, while it is being made
    QThreadPool m_pool;
};

} // namespace tidemark
