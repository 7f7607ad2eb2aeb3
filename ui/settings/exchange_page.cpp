#include "ui/settings/exchange_page.h"

#include "core/endpoints.h"
#include "ui/settings/remarked_edit.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace tidemark {

ExchangePage::ExchangePage(const ExchangeSettings &chosen, const SettingsFacts &facts, QWidget *parent)
    : SettingsPage(parent),
      m_stream(new RemarkedEdit(tr("Streams"))),
      m_api(new RemarkedEdit(tr("Calls (REST)"))),
      m_archive(new RemarkedEdit(tr("Archive of files"))),
      m_kind(new QComboBox),
      m_host(new RemarkedEdit(tr("Proxy's host"))),
      m_port(new RemarkedEdit(tr("Proxy's port"))),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_use(new QPushButton(tr("&Use these"))),
      m_verdict(new VerdictLine)
{
    addAddresses(facts);
    addProxy();
    auto *buttons = new QHBoxLayout;
    m_use->setProperty("primary", true);
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    add(buttons);
    add(m_verdict);
    addStretch();
    fill(chosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExchangePage::showKind);
    connect(m_use, &QPushButton::clicked, this, &ExchangePage::use);
}

void ExchangePage::addAddresses(const SettingsFacts &facts)
{
    const auto binance = ExchangeEndpoints::binance();
    m_stream->edit().setPlaceholderText(binance.stream.toString());
    m_api->edit().setPlaceholderText(binance.api.toString());
    m_archive->edit().setPlaceholderText(binance.archive.toString());
    addHeading(tr("Addresses"));
    addWords(facts.isSimulated ? tr("The simulated market is shown now; these count when the exchange is watched.")
                               : tr("Leave them empty for Binance's own. Another exchange needs a database of its own."));
    addField(tr("&Streams"), m_stream);
    addField(tr("&Calls (REST)"), m_api);
    addField(tr("&Archive"), m_archive);
    for (const auto &[isGiven, option] : {std::pair(facts.given.streamUrl, "--stream-url"), {facts.given.apiUrl, "--api-url"}, {facts.given.archiveUrl, "--archive-url"}}) {
        if (isGiven)
            addGiven(QLatin1String(option));
    }
}

void ExchangePage::addProxy()
{
    m_kind->addItem(tr("None"), int(ProxyKind::None));
    m_kind->addItem(tr("As the system says"), int(ProxyKind::System));
    m_kind->addItem(tr("HTTP"), int(ProxyKind::Http));
    m_kind->addItem(tr("SOCKS5"), int(ProxyKind::Socks5));
    m_kind->setAccessibleName(tr("Proxy"));
    m_user->setAccessibleName(tr("Proxy's user"));
    m_user->setPlaceholderText(tr("Empty: the proxy asks for none"));
    m_password->setAccessibleName(tr("Proxy's password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Empty: the one that was typed before"));
    addHeading(tr("Proxy"));
    addField(tr("&Proxy"), m_kind);
    addField(tr("&Host"), m_host);
    addField(tr("P&ort"), m_port);
    addField(tr("Us&er"), m_user);
    addField(tr("Pass&word"), m_password);
    addWords(tr("The password is kept in a file of the data folder that only you can read, apart from these settings."));
}

void ExchangePage::fill(const ExchangeSettings &settings)
{
    m_stream->setText(settings.streamUrl);
    m_api->setText(settings.apiUrl);
    m_archive->setText(settings.archiveUrl);
    m_kind->setCurrentIndex(m_kind->findData(int(settings.proxy.kind)));
    m_host->setText(settings.proxy.host);
    m_port->setText(settings.proxy.port == 0 ? QString() : QString::number(settings.proxy.port));
    m_user->setText(settings.proxy.user);
    m_password->clear();
    showKind();
}

void ExchangePage::showKind()
{
    const auto kind = ProxyKind(m_kind->currentData().toInt());
    const bool isNamed = kind == ProxyKind::Http || kind == ProxyKind::Socks5;
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                           static_cast<QWidget *>(m_password)})
        field->setEnabled(isNamed);
    if (!isNamed) {
        m_host->setRemark({});
        m_port->setRemark({});
    }
}

ExchangeSettings ExchangePage::typed() const
{
    ExchangeSettings settings{m_stream->text().trimmed(), m_api->text().trimmed(), {}, m_archive->text().trimmed()};
    settings.proxy.kind = ProxyKind(m_kind->currentData().toInt());
    if (m_host->isEnabled())
        settings.proxy = {settings.proxy.kind, m_host->text().trimmed(), quint16(m_port->text().toUShort()), m_user->text().trimmed(),
                          m_password->text()};
    return settings;
}

bool ExchangePage::check()
{
    const bool isStream = ExchangeEndpoints::fromText(m_stream->text().trimmed(), {}).ok();
    const bool isApi = ExchangeEndpoints::fromText({}, m_api->text().trimmed()).ok();
    m_stream->setRemark(isStream ? QString() : tr("This is not a base address: write it as wss://host:port, without a path."));
    m_api->setRemark(isApi ? QString() : tr("This is not a base address: write it as https://host:port, without a path."));
    const bool isArchive = ExchangeEndpoints::fromText({}, {}, m_archive->text().trimmed()).ok();
    m_archive->setRemark(isArchive ? QString() : tr("This is not an archive's address: write it as https://host or https://host/folder."));
    const bool isProxy = checkProxy();
    if (!isStream || !isApi || !isArchive)
        (!isStream ? m_stream : !isApi ? m_api : m_archive)->setFocus();
    return isStream && isApi && isArchive && isProxy;
}

bool ExchangePage::checkProxy()
{
    if (!m_host->isEnabled())
        return true;
    static const QRegularExpression host(QStringLiteral(R"(\A[\w.:\[\]-]+\z)"), QRegularExpression::UseUnicodePropertiesOption);
    const bool isHost = host.match(m_host->text().trimmed()).hasMatch();
    const bool isPort = m_port->text().toUShort() > 0;
    m_host->setRemark(isHost ? QString() : tr("Type the proxy's host name or address, without http:// before it."));
    m_port->setRemark(isPort ? QString() : tr("A port is a whole number from 1 to 65535, such as 8080 or 1080."));
    return isHost && isPort;
}

void ExchangePage::use()
{
    m_verdict->say({}, Tone::Dim);
    if (check())
        Q_EMIT chosen(typed());
}

void ExchangePage::showTaken(const ExchangeSettings &settings, const QString &sentence)
{
    fill(settings);
    m_verdict->say(sentence, Tone::Good);
}

void ExchangePage::showRefused(const QString &sentence)
{
    m_verdict->say(sentence, Tone::Bad);
}

} // namespace tidemark
