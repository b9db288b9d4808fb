// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/options.h"

#include <QCommandLineParser>

#include <cmath>
#include <string>
#include <utility>

namespace dantesync {

namespace {

using namespace Qt::StringLiterals;

const QString configOption = u"config"_s;
const QString clockOption = u"clock"_s;
const QString bindOption = u"bind"_s;
const QString interfaceOption = u"interface"_s;
const QString controlOption = u"control"_s;
const QString singleThreadOption = u"single-thread"_s;
const QString stateDirOption = u"state-dir"_s;
const QString checkConfigOption = u"check-config"_s;
const QString logLevelOption = u"log-level"_s;
const QString seedOption = u"virtual-seed"_s;
const QString installOption = u"install"_s;
const QString uninstallOption = u"uninstall"_s;
const QString runServiceOption = u"run-service"_s;

struct NumberOption {
    const char* name;
    const char* help;
    void (*apply)(VirtualOptions& options, double value);
    double low;
    double high;
};

const NumberOption numbers[] = {
    {"virtual-offset-ms", "Virtual clock: start this far from the computer's time.",
     [](VirtualOptions& o, double v) { o.offset = Nanoseconds::fromMilliseconds(v); }, -1e12, 1e12},
    {"virtual-drift-ppm", "Virtual clock: frequency error of its oscillator, positive = fast.",
     [](VirtualOptions& o, double v) { o.drift = Ppm{v}; }, -10000, 10000},
    {"virtual-wander-ppb", "Virtual clock: random walk of its frequency, ppb per square root of a second.",
     [](VirtualOptions& o, double v) { o.wanderPpbSqrtS = v; }, 0, 1e6},
    {"virtual-delay-us", "Virtual clock: delay added to PTP receive stamps.",
     [](VirtualOptions& o, double v) { o.delay = Nanoseconds::fromMicroseconds(v); }, 0, 1e6},
    {"virtual-noise-us", "Virtual clock: Gaussian noise added to PTP receive stamps.",
     [](VirtualOptions& o, double v) { o.noise = Nanoseconds::fromMicroseconds(v); }, 0, 1e6},
    {"virtual-outliers-pct", "Virtual clock: share of PTP receive stamps that come 0.5 to 2 ms late.",
     [](VirtualOptions& o, double v) { o.outlierShare = v / 100; }, 0, 100},
};

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        u"The DanteSync service: keeps this computer's clock on the Dante grandmaster's frequency and phase."_s);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    parser.addOption({u"version"_s, u"Show the version."_s});
    parser.addOption({configOption, u"Configuration file."_s, u"FILE"_s});
    parser.addOption({checkConfigOption, u"Check the configuration, say what is wrong with it, and end."_s});
    parser.addOption({clockOption,
                      u"system disciplines the computer's clock (default), monitor only measures, virtual disciplines "
                      "a software clock of its own."_s,
                      u"system|virtual|monitor"_s});
    parser.addOption(
        {bindOption, u"Address that every server of the service listens on (default: any)."_s, u"ADDRESS"_s});
    parser.addOption({interfaceOption, u"Interface on which PTP is heard, by name or address."_s, u"NAME|ADDRESS"_s});
    parser.addOption({controlOption, u"Control socket: a path or pipe name, or none."_s, u"NAME|none"_s});
    parser.addOption({stateDirOption, u"Directory of the drift file."_s, u"DIR"_s});
    parser.addOption({logLevelOption, u"Least severe line that is logged; overrides the configuration."_s,
                      u"debug|info|warning|error"_s});
    parser.addOption({singleThreadOption, u"Answer queries in the event loop; for clock and network simulators."_s});
    for (const NumberOption& number : numbers)
        parser.addOption({QString::fromLatin1(number.name), QString::fromLatin1(number.help), u"X"_s});
    parser.addOption({seedOption, u"Virtual clock: seed of its faults."_s, u"N"_s});
    parser.addOption(
        {installOption, u"Windows: make this program a service, which is started with the other options."_s});
    parser.addOption({uninstallOption, u"Windows: end the service and remove it."_s});
    parser.addOption({runServiceOption, u"Windows: how the service control manager starts it."_s});
}

Error badValue(const QString& option, const QString& value, const std::string& allowed) {
    return {"'" + value.toStdString() + "' is not allowed", "--" + option.toStdString(), "give " + allowed};
}

std::optional<Error> readNumbers(const QCommandLineParser& parser, VirtualOptions& options) {
    for (const NumberOption& number : numbers) {
        const QString name = QString::fromLatin1(number.name);
        if (!parser.isSet(name))
            continue;
        bool ok = false;
        const double value = parser.value(name).toDouble(&ok);
        if (!ok || !std::isfinite(value) || value < number.low || value > number.high)
            return badValue(name, parser.value(name),
                            "a number from " + QString::number(number.low).toStdString() + " to " +
                                QString::number(number.high).toStdString());
        number.apply(options, value);
    }
    if (parser.isSet(seedOption)) {
        bool ok = false;
        options.seed = parser.value(seedOption).toULongLong(&ok);
        if (!ok)
            return badValue(seedOption, parser.value(seedOption), "a whole number from 0 to 18446744073709551615");
    }
    return std::nullopt;
}

/// Nothing when more than one is asked for.
std::optional<Options::SystemService> systemService(const QCommandLineParser& parser) {
    using Service = Options::SystemService;
    const std::pair<QString, Service> all[] = {
        {installOption, Service::Install}, {uninstallOption, Service::Uninstall}, {runServiceOption, Service::Run}};
    Service found = Service::None;
    for (const auto& [name, service] : all) {
        if (!parser.isSet(name))
            continue;
        if (found != Service::None)
            return std::nullopt;
        found = service;
    }
    return found;
}

std::optional<ClockBackend> clockKind(const QString& word) {
    if (word == u"system")
        return ClockBackend::System;
    if (word == u"virtual")
        return ClockBackend::Virtual;
    if (word == u"monitor")
        return ClockBackend::Monitor;
    return std::nullopt;
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(u"dantesyncd"_s) + arguments))
        return Error{parser.errorText().toStdString(), "command line", "see dantesyncd --help"};
    if (!parser.positionalArguments().isEmpty())
        return Error{"unexpected argument '" + parser.positionalArguments().constFirst().toStdString() + "'",
                     "command line", "see dantesyncd --help"};
    Options options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.configFile = parser.value(configOption);
    options.control = parser.value(controlOption);
    options.stateDirectory = parser.value(stateDirOption);
    options.checkConfig = parser.isSet(checkConfigOption);
    options.singleThread = parser.isSet(singleThreadOption);
    for (const QString& name : {configOption, controlOption, stateDirOption, interfaceOption})
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return badValue(name, {}, "a name");
    if (parser.isSet(interfaceOption))
        options.interface = parser.value(interfaceOption);
    if (parser.isSet(clockOption)) {
        const auto kind = clockKind(parser.value(clockOption));
        if (!kind)
            return badValue(clockOption, parser.value(clockOption), "system, virtual or monitor");
        options.clock = *kind;
    }
    if (parser.isSet(bindOption)) {
        const auto address = Ipv4::parse(parser.value(bindOption).toStdString());
        if (!address || address->isMulticast())
            return badValue(bindOption, parser.value(bindOption), "an IPv4 address of this computer");
        options.bind = *address;
    }
    if (parser.isSet(logLevelOption)) {
        const QString level = parser.value(logLevelOption);
        if (!QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(level))
            return badValue(logLevelOption, level, "debug, info, warning or error");
        options.logLevel = level;
    }
    if (const auto error = readNumbers(parser, options.virtualOptions))
        return *error;
    const auto service = systemService(parser);
    if (!service)
        return Error{"these do not go together", "--install, --uninstall, --run-service", "give one of them"};
    options.systemService = *service;
    return options;
}

QStringList argumentsOfService(const QStringList& arguments) {
    QStringList kept;
    for (const QString& argument : arguments)
        if (argument != u"--install" && argument != u"-install") // either, see describe()
            kept.append(argument);
    return kept;
}

QString optionsHelp() {
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace dantesync
