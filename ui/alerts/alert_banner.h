#pragma once

#include "ui/status/notice_banner.h"

namespace tidemark {

class AlertsPage;

// Says alerts across the window, where the desktop cannot and their list is not seen: until somebody looks at the list. What is
// wrong with keeping them stays until it is dismissed, and is said again when it comes again. GUI thread.
class AlertBanner : public NoticeBanner {
    Q_OBJECT

public:
    explicit AlertBanner(const AlertsPage &page, QWidget *parent = nullptr);

    // The key tells it from others.
    void tell(const QString &key, const QString &sentence);
    void tellProblem(const QString &sentence);

Q_SIGNALS:
    void listWanted();

private:
    void add(const Notice &notice);
    template <typename Matches>
    void forget(Matches matches);
    void forgetRaised();

    const AlertsPage &m_page;
    std::vector<Notice> m_told; // the newest first
};

} // namespace tidemark
