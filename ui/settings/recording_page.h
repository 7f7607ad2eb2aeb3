#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

namespace tidemark {

class RemarkedEdit;

// How much of the past is fetched, and how much may wait on the disk: three numbers, each taken when it is left. GUI thread.
class RecordingPage : public SettingsPage {
    Q_OBJECT

public:
    RecordingPage(const RecordingLimits &limits, const GivenOptions &given, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(tidemark::RecordingLimits limits);

private:
    void wire();
    void take(const RecordingLimits &limits);

    RecordingLimits m_limits;
    RemarkedEdit *m_quota;
    RemarkedEdit *m_backfill;
    RemarkedEdit *m_gapLimit;
};

} // namespace tidemark
