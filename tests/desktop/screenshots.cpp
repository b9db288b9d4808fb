// SPDX-License-Identifier: GPL-3.0-or-later
//
// dantesync-screenshots FOLDER [LANGUAGES [SECONDS [SIZE]]]: starts a virtual LAN, looks at it for that long (75 s by
// default; 20 at least) and makes a picture of every page and dialog, light and dark. No figure in them is made up.
// LANGUAGES: "en", or several, "en,de,ja", each in a folder of its own. SIZE of the window: "1180x760".
#include "app/demo/virtual_lan.h"
#include "app/desktop/pages/first_run_page.h"
#include "tests/desktop/surfaces.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace dantesync;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 10;
constexpr int troubleSeconds = 12; ///< before the pictures: a host dies, and is missed
constexpr int redrawMs = 1500;
constexpr QSize windowSize(1180, 760);

void say(const QString& words) {
    QTextStream(stderr) << "screenshots: " << words << '\n';
}

desktop::Options optionsFor(const demo::VirtualLan& lan, const QString& folder, const QString& language) {
    desktop::Options options;
    options.control = lan.controlName(0);
    options.dataFolder = folder;
    options.language = language;
    options.theme = u"light"_s;
    for (const demo::HostPlan& host : lan.plan().hosts)
        options.hosts.append(
            u"%1=%2:%3"_s.arg(QString::fromStdString(host.name), QString::fromStdString(host.address.toString()))
                .arg(lan.plan().places.queryPort));
    return options;
}

bool takePicture(QWidget& widget, const QString& folder, const QString& name) {
    QTest::qWait(redrawMs); // its data comes, its chart is drawn
    const QString file = folder + u'/' + name + u".png"_s;
    say(file);
    return widget.grab().save(file);
}

/// Of the page that has some.
bool takeSteps(desktop::MainWindow& window, const QString& folder, const QString& theme) {
    auto* page = qobject_cast<desktop::FirstRunPage*>(window.currentPage());
    bool good = true;
    for (int step = 1; page && step < page->stepCount(); ++step) {
        page->showStep(step);
        good = takePicture(window, folder, u"first-run-%1-"_s.arg(step) + theme) && good;
    }
    if (page)
        page->showStep(0);
    return good;
}

bool takeAllPictures(desktop::Application& application, const QString& folder, const QString& theme) {
    desktop::MainWindow& window = application.window();
    bool good = true;
    for (const desktop::Page* page : window.findChildren<desktop::Page*>()) {
        good = window.showPage(page->id()) && good;
        if (auto* make = page->findChild<QAbstractButton*>(u"makeReport"_s))
            make->click(); // there is something to report by now
        good = takePicture(window, folder, page->id() + u'-' + theme) && good;
        good = takeSteps(window, folder, theme) && good;
    }
    for (const test::Dialog& dialog : test::makeDialogs(application.context())) {
        dialog.widget->show();
        good = takePicture(*dialog.widget, folder, u"dialog-"_s + dialog.name + u'-' + theme) && good;
    }
    return good;
}

void note(const desktop::Context& context, int secondsAgo, const std::string& host, const std::string& text) {
    context.fleet.addNote({QDateTime::currentSecsSinceEpoch() - secondsAgo, host, "note", text});
}

QSize sizeFrom(const QString& words) {
    const QStringList parts = words.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.isEmpty() ? windowSize : size;
}

/// Light and dark in each language, switched while it runs.
bool takeAllPictures(desktop::Application& application, const QString& folder, const QStringList& languages) {
    bool good = true;
    for (const QString& language : languages) {
        const QString own = languages.size() > 1 ? folder + u'/' + language : folder;
        good = QDir().mkpath(own) && good;
        application.context().language.use(language);
        for (const QString& theme : {u"light"_s, u"dark"_s}) {
            application.context().theme.use(theme);
            good = takeAllPictures(application, own, theme) && good;
        }
    }
    return good;
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        say(u"usage: dantesync-screenshots FOLDER [LANGUAGES [SECONDS [SIZE]]]"_s);
        return 2;
    }
    const int seconds = std::max(20, arguments.value(3, u"75"_s).toInt());

    demo::VirtualLan lan;
    demo::DemoOptions demoOptions;
    demoOptions.hosts = hosts;
    const QString service = QApplication::applicationDirPath() + u"/dantesyncd"_s;
    if (const Status started = lan.start(demoOptions, service); !started) {
        say(QString::fromStdString(started.error().text()));
        return 1;
    }
    QTemporaryDir data;
    const QStringList languages = arguments.value(2, u"en"_s).split(u',');
    desktop::Application desktop(optionsFor(lan, data.path(), languages.front()));
    if (!desktop.start())
        return 1;
    desktop.window().resize(sizeFrom(arguments.value(4)));
    say(u"the virtual LAN runs for %1 s"_s.arg(seconds));
    QTest::qWait((seconds - troubleSeconds) * 1000);
    note(desktop.context(), seconds / 3, {}, "Line check begins");
    lan.killHost(hosts - 1);
    note(desktop.context(), 5, lan.plan().hosts.back().name, "Power supply replaced");
    QTest::qWait(troubleSeconds * 1000);
    return takeAllPictures(desktop, arguments[1], languages) ? 0 : 1;
}
