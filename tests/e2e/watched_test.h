#pragma once

#include "e2e/watched_desktop.h"

#include <QObject>

namespace tidemark {

// A test of which each function begins where the one before it ended, on one desktop program that has all of its past.
class WatchedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    bool m_hasFailed = false;

protected:
    std::unique_ptr<WatchedDesktop> m_desktop;
};

} // namespace tidemark
