// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/application.h"

#include "app/desktop/core/icons.h"
#include "shared/config/store.h"
#include "shared/ipc/methods.h"

#include <QApplication>
#include <QStandardPaths>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

QString dataFolderFor(const Options& options) {
    if (!options.dataFolder.isEmpty())
        return options.dataFolder;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/dantesync"_s;
}

} // namespace

Application::Application(Options options, std::unique_ptr<ServiceControl> control)
    : m_options(std::move(options))
    , m_dataFolder(dataFolderFor(m_options))
    , m_preferences(m_options.dataFolder)
    , m_instance(m_dataFolder)
    , m_service(m_options.control)
    // The usual socket is that of the unit.
    , m_serviceControl(control ? std::move(control) : makeServiceControl(m_options.control.isEmpty()))
    , m_fleet(m_dataFolder + u"/history.sqlite"_s)
    , m_history(m_fleet.historyFile())
    , m_context{m_options, m_preferences, m_theme, m_language, m_service, *m_serviceControl, m_fleet, m_history} {}

Application::~Application() = default;

bool Application::start() {
    if (!m_instance.take())
        return false;
    m_theme.use(m_options.theme.isEmpty() ? m_preferences.get(Preferences::theme) : m_options.theme);
    m_language.use(m_options.language.isEmpty() ? m_preferences.get(Preferences::language) : m_options.language);
    QApplication::setWindowIcon(colouredIcon(u"dantesync"_s));
    m_shell = std::make_unique<Shell>(m_context);
    connect(&m_preferences, &Preferences::changed, this, &Application::onPreference);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] { window().raiseWindow(); });
    connect(&m_service, &ServiceSession::linkChanged, this, &Application::watchFleet);
    if (m_options.hidden) { // until a window is shown
        m_service.setPace(ServiceSession::Pace::Hidden);
        m_fleet.setPace(FleetWatch::Pace::Hidden);
    }
    m_service.start();
    m_serviceControl->begin();
    watchFleet();
    m_shell->begin();
    return true;
}

void Application::onPreference(const QString& name) {
    if (name == QLatin1String(Preferences::theme.name))
        m_theme.use(m_preferences.get(Preferences::theme));
    else if (name == QLatin1String(Preferences::language.name))
        m_language.use(m_preferences.get(Preferences::language));
}

void Application::watchFleet() {
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

void Application::watch(const config::Config& config) {
    FleetChoice choice = chooseFleet(config, m_options);
    if (const QString reference = m_preferences.get(Preferences::reference);
        m_options.reference.isEmpty() && !reference.isEmpty())
        choice.reference.wanted = reference.toStdString(); // as this person chose it last
    m_fleet.watch(choice);
}

void Application::takeConfiguration(const QJsonObject& answer) {
    const QString text = answer.value(u"text"_s).toString();
    if (text == m_watchedConfig)
        return;
    m_watchedConfig = text;
    const auto document = config::Document::parse(text.toStdString(), answer.value(u"file"_s).toString().toStdString());
    watch(document.valid() ? document.config() : config::Config{});
}

} // namespace dantesync::desktop
