// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/venue.h"

#include "shared/config/store.h"
#include "shared/ipc/methods.h"

#include <utility>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

Venue::Venue(Options options, const QString& dataFolder, const Parts& parts)
    : m_options(std::move(options))
    , m_service(m_options.control)
    , m_fleet(dataFolder + u"/history.sqlite"_s)
    , m_history(m_fleet.historyFile())
    , m_context{m_options, parts.preferences, parts.theme,     parts.language, m_service, parts.serviceControl,
                m_fleet,   m_history,         parts.virtualLan} {}

Venue::~Venue() = default;

void Venue::begin() {
    m_shell = std::make_unique<Shell>(m_context);
    connect(&m_service, &ServiceSession::linkChanged, this, &Venue::watchFleet);
    connect(&m_context.preferences, &Preferences::changed, this, [this](const QString& name) {
        if (name == QLatin1String(Preferences::watchedHosts.name))
            watch(m_fleetConfig);
    });
    if (m_options.hidden) { // until a window is shown
        m_service.setPace(ServiceSession::Pace::Hidden);
        m_fleet.setPace(FleetWatch::Pace::Hidden);
    }
    m_service.start();
    watchFleet();
    m_shell->begin();
}

void Venue::watchFleet() {
    if (m_service.state().connected()) {
        m_service.call(ipc::method::configGet, {}, this, [this](const ipc::Outcome& outcome) {
            if (const auto* result = std::get_if<QJsonValue>(&outcome))
                takeConfiguration(result->toObject());
        });
        return;
    }
    if (!m_watchedConfig.isNull())
        return; // what the service told stays while it is away
    const std::string path = m_options.config.isEmpty() ? config::defaultPath() : m_options.config.toStdString();
    const config::Loaded loaded = config::load(path);
    m_watchedConfig = QString::fromStdString(std::string(loaded.document.text()));
    watch(loaded.document.valid() ? loaded.document.config() : config::Config{});
}

void Venue::watch(const config::Config& config) {
    m_fleetConfig = config;
    FleetChoice choice = chooseFleet(config, m_options, m_context.preferences.get(Preferences::watchedHosts));
    if (const QString reference = m_context.preferences.get(Preferences::reference);
        m_options.reference.isEmpty() && !reference.isEmpty())
        choice.reference.wanted = reference.toStdString(); // as this person chose it last
    m_fleet.watch(choice);
}

void Venue::takeConfiguration(const QJsonObject& answer) {
    const QString text = answer.value(u"text"_s).toString();
    if (text == m_watchedConfig)
        return;
    m_watchedConfig = text;
    const auto document = config::Document::parse(text.toStdString(), answer.value(u"file"_s).toString().toStdString());
    watch(document.valid() ? document.config() : config::Config{});
}

} // namespace dantesync::desktop
