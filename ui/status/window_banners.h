#pragma once

#include "core/keeping_values.h"
#include "ui/status/notice_banner.h"
#include "ui/status/status_sentences.h"

#include <QWidget>

#include <optional>

namespace tidemark {

class Banner;
class RecordPort;

// What is wrong, in words across the window: each trouble while it lasts, and notices that can be dismissed. GUI thread.
class WindowBanners : public QWidget {
    Q_OBJECT

public:
    // `port` tells what is to be known of the disk.
    explicit WindowBanners(bool isSimulated, RecordPort *port = nullptr, QWidget *parent = nullptr);

    void showStatus(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling);
    // A gap that a person has to decide about; told before everything else that can be dismissed.
    void setLargeGap(const std::optional<Notice> &notice);
    void setQuitting(const QString &sentence);
    // Says it after all that is about the record, the newest first, until it is answered or taken back.
    void tell(const Notice &notice);
    void takeBack(const QString &key);

Q_SIGNALS:
    void simulatedMarketWanted();
    void quitNow();
    void largeGapDecided(bool fetch);
    // Why the record may only be read; empty where it is written.
    void viewerChanged(const QString &why);
    // Of what was told: which of its actions, or −1 where it was dismissed.
    void answered(const QString &key, int action);

private:
    void createActions(bool isSimulated);
    void showUpkeep(const UpkeepStatus &status);
    void tellUpkeep(const QString &key, QString &told, const QString &sentence);
    void showNotices();
    void answer(const QString &key, int action);

    Banner *m_quit;
    Banner *m_spool;
    Banner *m_database;
    Banner *m_feed;
    NoticeBanner *m_notices;
    std::optional<Notice> m_largeGap;
    std::vector<Notice> m_told;  // by the status
    QString m_viewer;
    bool m_isStored = true; // or will be in a moment
    QString m_room;   // what was last told of the disk, and of what keeps old trades from being packed
    QString m_upkeep;
    std::vector<Notice> m_asides; // by others
};

} // namespace tidemark
