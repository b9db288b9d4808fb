// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/options.h"

#include "shared/fleet/host_spec.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

/// Of a hundred hosts: 40 kB.
constexpr qint64 largestAnnouncement = qint64{1024} * 1024;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Error badValue(const QString& option, const QString& value, const QString& remedy) {
    return Error{Text::tr("'%1' is not allowed").arg(value).toStdString(), option.toStdString(), remedy.toStdString()};
}

Status readPort(const QString& text, Options& options) {
    bool ok = false;
    const int port = text.toInt(&ok);
    if (!ok || port < 1 || port > 65'535)
        return badValue(u"--port"_s, text, Text::tr("give a number from 1 to 65535"));
    options.port = port;
    return success();
}

Status readHosts(const QStringList& texts, Options& options) {
    const QString all = texts.join(u',');
    const auto hosts = fleet::HostSpec::parseList(all.toStdString());
    if (!hosts)
        return Error{hosts.error().what, "--hosts " + hosts.error().where, hosts.error().remedy};
    options.hosts = all.split(u',', Qt::SkipEmptyParts);
    return success();
}

} // namespace

Status takeVirtualLan(const QString& path, Options& options) {
    QFile file(path);
    const QJsonObject lan = file.open(QIODevice::ReadOnly) && file.size() < largestAnnouncement
                                ? QJsonDocument::fromJson(file.readAll()).object()
                                : QJsonObject();
    for (const QJsonValue& value : lan.value(u"hosts"_s).toArray()) {
        const QJsonObject host = value.toObject();
        options.hosts.append(u"%1=%2:%3"_s.arg(host.value(u"name"_s).toString(), host.value(u"address"_s).toString())
                                 .arg(host.value(u"port"_s).toInt()));
        if (host.value(u"control"_s) == lan.value(u"control"_s))
            options.config = host.value(u"config"_s).toString(); // never this computer's own
    }
    if (options.hosts.isEmpty())
        return badValue(u"--virtual-lan"_s, path, Text::tr("give the file that 'dantesync demo --announce' writes"));
    options.virtualLan = true;
    options.control = lan.value(u"control"_s).toString();
    options.reference = lan.value(u"reference"_s).toString();
    return success();
}

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Shows the clocks of this computer and of the whole network."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Show the version."));
    const QCommandLineOption control(u"control"_s, Text::tr("Control socket of the service, or none."), u"NAME"_s);
    const QCommandLineOption config(u"config"_s, Text::tr("Configuration file that names the fleet."), u"FILE"_s);
    const QCommandLineOption hosts(
        u"hosts"_s, Text::tr("Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT]."), u"HOST,..."_s);
    const QCommandLineOption reference(u"reference"_s, Text::tr("Hold all others against this host."), u"HOST"_s);
    const QCommandLineOption port(u"port"_s, Text::tr("Time query port of hosts that name none."), u"PORT"_s);
    const QCommandLineOption loopback(u"discover-loopback"_s, Text::tr("Look for services on loopback addresses too."));
    const QCommandLineOption virtualLan(u"virtual-lan"_s, Text::tr("Watch the virtual LAN that wrote this file."),
                                        u"FILE"_s);
    const QCommandLineOption data(u"data-dir"_s, Text::tr("Keep history and preferences here."), u"FOLDER"_s);
    const QCommandLineOption language(u"language"_s, Text::tr("Language of the window: en, de, ..."), u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, Text::tr("light, dark or system."), u"NAME"_s);
    const QCommandLineOption page(u"page"_s, Text::tr("Show this page first."), u"PAGE"_s);
    const QCommandLineOption hidden(u"hidden"_s, Text::tr("Begin in the tray, without a window."));
    parser.addOptions({help, version, control, config, hosts, reference, port, loopback, virtualLan, data, language,
                       theme, page, hidden});

    if (!parser.parse(QStringList{u"dantesync-app"_s} + arguments))
        return Error{parser.errorText().toStdString(), {}, Text::tr("see dantesync-app --help").toStdString()};
    CommandLine line;
    if (parser.isSet(help)) {
        line.answer = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.answer = u"dantesync-app " DANTESYNC_VERSION "\n"_s;
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return badValue(Text::tr("the command line"), parser.positionalArguments().constFirst(),
                        Text::tr("see dantesync-app --help"));
    Options& options = line.options;
    options.control = parser.value(control);
    options.config = parser.value(config);
    options.reference = parser.value(reference);
    options.dataFolder = parser.value(data);
    options.language = parser.value(language);
    options.page = parser.value(page);
    options.theme = parser.value(theme);
    options.discoverLoopback = parser.isSet(loopback);
    options.hidden = parser.isSet(hidden);
    if (parser.isSet(theme) && !QStringList{u"light"_s, u"dark"_s, u"system"_s}.contains(options.theme))
        return badValue(u"--theme"_s, options.theme, Text::tr("give light, dark or system"));
    if (parser.isSet(port))
        if (const Status read = readPort(parser.value(port), options); !read)
            return read.error();
    if (const Status read = readHosts(parser.values(hosts), options); !read)
        return read.error();
    if (parser.isSet(virtualLan))
        if (const Status read = takeVirtualLan(parser.value(virtualLan), options); !read)
            return read.error();
    return line;
}

} // namespace dantesync::desktop
