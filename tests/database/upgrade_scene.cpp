#include "upgrade_scene.h"

#include "database/engine_setup.h"
#include "database/private_engine.h"
#include "host/data_directory.h"
#include "support/engine_server.h"
#include "support/file_content.h"
#include "support/must.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace tidemark::test {

UpgradeScene::UpgradeScene()
{
    makeOnce(true);
    makeOnce(false);
}

void UpgradeScene::makeOnce(bool checksums)
{
    const auto data = madeIn(checksums);
    if (!checksums) {
        (void)mustHave(createDataDirectory(data));
        must(mustHave(ClusterFolder::open(data)).createIfMissing({}, ClusterFolder::Checksums::Off));
    }
    RecordFolder::store(data, RecordFolder::trades("BTCUSDT", 1, 500));
    m_digests[checksums] = RecordFolder::digest(data);
}

void UpgradeScene::begin()
{
    m_place = std::make_unique<RecordFolder::Place>();
    m_data = m_place->filePath(QStringLiteral("data"));
    m_binaries = mustHave(ServerBinaries::find(0));
}

void UpgradeScene::end()
{
    qunsetenv("TIDEMARK_POSTGRES");
}

void UpgradeScene::make(bool checksums)
{
    RecordFolder::copy(madeIn(checksums), m_data);
    m_before = m_digests[checksums];
}

void UpgradeScene::makeHypertable()
{
    qputenv("TIDEMARK_POSTGRES", qgetenv("TIDEMARK_TIMESCALE_BIN"));
    m_binaries = mustHave(ServerBinaries::find(0));
    make(true);
    must(loadTimescale(m_data, {}));
    {
        const auto server = mustHave(PrivateServer::start(m_data));
        const auto target = server->target(QStringLiteral("tidemark"));
        const auto session = mustHave(PgSession::open(target));
        (void)mustHave(EngineSetup(*session, target, {}).make({Engine::Kind::TimescaleDb}, {}, {}));
        must(keepTimescaleQuiet(*session));
    }
    m_before = RecordFolder::digest(m_data);
}

void UpgradeScene::run(const QByteArray &sql) const
{
    const auto server = mustHave(PrivateServer::start(m_data));
    must(mustHave(PgSession::open(server->target(QStringLiteral("tidemark"))))->run(sql));
}

ServerBinaries UpgradeScene::standIn(const QByteArray &script) const
{
    const auto folder = filePath(QStringLiteral("programs"));
    const auto logs = QFileInfo(log()).path();
    QDir().mkpath(folder);
    QDir().mkpath(logs);
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(logs, QFile::permissions(logs) | QFile::ReadOther | QFile::ExeOther | QFile::WriteOther);
    for (const auto &program : QDir(m_binaries.folder).entryInfoList(QDir::Files)) {
        if (program.fileName() != QLatin1String("pg_upgrade"))
            QFile::link(program.filePath(), folder + QLatin1Char('/') + program.fileName());
    }
    const auto path = writeFile(folder + QStringLiteral("/pg_upgrade"), "#!/bin/bash\n" + script + '\n');
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeOther | QFile::ReadOther);
    return {folder, m_binaries.version};
}

void UpgradeScene::nothingHasChanged() const
{
    QCOMPARE(QDir(m_data).entryList({QStringLiteral("cluster*"), QStringLiteral("upgrade*"), QStringLiteral("swap*")}), QStringList{QStringLiteral("cluster")});
    QCOMPARE(RecordFolder::digest(m_data), m_before);
}

} // namespace tidemark::test
