#pragma once

#include "core/live_values.h"
#include "core/record_port.h"
#include "core/replay_port.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <vector>

class QShortcut;

namespace tidemark {

class LivePage;
class PastPort;
class ReplayStrip;

// A past time of the record as Live would have shown it, under a strip that says so: the same page, fed with the replay's frames and
// with answers of that time only. GUI thread.
class ReplayPage : public QWidget {
    Q_OBJECT

public:
    // The ports outlive it. `arrangement`: of Live.
    ReplayPage(RecordPort &port, ReplayPort &replay, std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols,
               const QVariantMap &arrangement, QWidget *parent = nullptr);
    ~ReplayPage() override;

    void play(Symbol market, Timestamp moment);
    void showUpdate(const LiveUpdate &update);
    void setTimeFormat(const TimeFormat &format);
    [[nodiscard]] LivePage &page() { return *m_page; }

Q_SIGNALS:
    void told(const QString &title); // "Replay of …"
    void liveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wire();
    void createShortcuts();
    void begin(Timestamp moment, bool isRunning);
    void step(ReplayStep::Unit unit, int count);
    void followCharts();
    void tellTitle();
    void leaveKeysTo(const QWidget *focused);
    [[nodiscard]] std::vector<Symbol> followed() const;

    ReplayPort &m_replay;
    PastPort *m_past;
    ReplayStrip *m_strip;
    LivePage *m_page;
    QShortcut *m_space = nullptr;
    QShortcut *m_escape = nullptr;
    Timestamp m_now;
    bool m_isRunning = true;
    std::vector<Symbol> m_followed; // that the replay was told of
    QString m_title;
};

} // namespace tidemark
