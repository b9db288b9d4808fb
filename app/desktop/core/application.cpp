// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/application.h"

#include "app/desktop/core/icons.h"

#include <QApplication>
#include <QStandardPaths>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

QString dataFolderFor(const Options& options) {
    if (!options.dataFolder.isEmpty())
        return options.dataFolder;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/dantesync"_s;
}

/// How the window looks stays the same wherever one is.
void copyLooks(const Preferences& from, Preferences& to) {
    to.set(Preferences::language, from.get(Preferences::language));
    to.set(Preferences::theme, from.get(Preferences::theme));
    to.set(Preferences::trayStyle, from.get(Preferences::trayStyle));
    to.set(Preferences::sampleRate, from.get(Preferences::sampleRate));
    to.set(Preferences::closeTold, from.get(Preferences::closeTold));
    to.set(Preferences::windowGeometry, from.get(Preferences::windowGeometry));
}

} // namespace

Application::Application(Options options, std::unique_ptr<ServiceControl> control)
    : m_options(std::move(options))
    , m_dataFolder(dataFolderFor(m_options))
    , m_preferences(m_options.dataFolder)
    , m_instance(m_dataFolder)
    // The usual socket is that of the unit.
    , m_serviceControl(control ? std::move(control) : makeServiceControl(m_options.control.isEmpty()))
    , m_virtualLan(m_options.tool, m_options.virtualHosts)
    , m_venue(realVenue(m_options)) {}

Application::~Application() = default;

bool Application::start() {
    if (!m_instance.take())
        return false;
    m_theme.use(m_options.theme.isEmpty() ? m_preferences.get(Preferences::theme) : m_options.theme);
    m_language.use(m_options.language.isEmpty() ? m_preferences.get(Preferences::language) : m_options.language);
    QApplication::setWindowIcon(colouredIcon(u"dantesync"_s));
    follow(m_preferences);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] { window().raiseWindow(); });
    // Queued: what asked for it is a part of the window that goes.
    connect(&m_virtualLan, &VirtualLan::stateChanged, this, &Application::onVirtualLan, Qt::QueuedConnection);
    m_serviceControl->begin();
    m_venue->begin();
    return true;
}

void Application::follow(Preferences& preferences) {
    connect(&preferences, &Preferences::changed, this, [this, &preferences](const QString& name) {
        if (name == QLatin1String(Preferences::theme.name))
            m_theme.use(preferences.get(Preferences::theme));
        else if (name == QLatin1String(Preferences::language.name))
            m_language.use(preferences.get(Preferences::language));
    });
}

std::unique_ptr<Venue> Application::realVenue(Options options) {
    return std::make_unique<Venue>(std::move(options), m_dataFolder,
                                   Venue::Parts{m_preferences, m_theme, m_language, *m_serviceControl, m_virtualLan});
}

void Application::onVirtualLan() {
    const VirtualLan::State state = m_virtualLan.state();
    if (state == VirtualLan::State::Running && !m_stay)
        enterVirtualLan();
    else if (m_stay && (state == VirtualLan::State::Ended || state == VirtualLan::State::Failed))
        leaveVirtualLan();
}

void Application::enterVirtualLan() {
    Options options;
    if (!takeVirtualLan(m_virtualLan.announcement(), options)) {
        m_virtualLan.end(); // what it wrote is not what this version reads
        return;
    }
    options.hidden = !window().isVisible();
    m_stay = std::make_unique<Stay>();
    window().keepGeometry();
    copyLooks(m_preferences, m_stay->preferences);
    follow(m_stay->preferences);
    change(std::make_unique<Venue>(
        std::move(options), m_stay->folder.path(),
        Venue::Parts{m_stay->preferences, m_theme, m_language, m_stay->serviceControl, m_virtualLan}));
}

void Application::leaveVirtualLan() {
    window().keepGeometry();
    copyLooks(m_stay->preferences, m_preferences);
    Options options = m_options;
    options.hidden = !window().isVisible();
    options.page = u"first-run"_s; // where it was begun, and where it says why it ended
    change(realVenue(std::move(options)));
    m_stay.reset();
}

void Application::change(std::unique_ptr<Venue> next) {
    const std::unique_ptr<Venue> before = std::exchange(m_venue, std::move(next));
    m_venue->begin();
}

} // namespace dantesync::desktop
