#include "ui/manual/manual_access.h"

#include "ui/manual/manual_window.h"

namespace tidemark {
namespace {

const QString geometryKey = QStringLiteral("geometry");

} // namespace

ManualAccess::~ManualAccess()
{
    delete m_window;
}

// Without a parent, so that the window that it explains can come before it.
void ManualAccess::open(const QString &page)
{
    if (!m_window) {
        m_window = new ManualWindow;
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->restoreGeometry(m_geometry);
        connect(m_window, &QDialog::finished, this, [this, closed = m_window.data()] { m_geometry = closed->saveGeometry(); });
    }
    m_window->showPage(page);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ManualAccess::close()
{
    if (m_window)
        m_window->close();
}

QString ManualAccess::shownPage() const
{
    return m_window && m_window->isVisible() ? m_window->page() : QString();
}

QVariantMap ManualAccess::state() const
{
    return {{geometryKey, m_window ? m_window->saveGeometry() : m_geometry}};
}

void ManualAccess::restoreState(const QVariantMap &state)
{
    m_geometry = state.value(geometryKey).toByteArray();
}

} // namespace tidemark
