// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/surfaces.h"

#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/note_dialog.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/support_bundle_dialog.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/pages/page.h"

#include <QDateTime>
#include <QTest>

namespace dantesync::test {

using namespace desktop;
using namespace Qt::StringLiterals;

namespace {

void settle(QWidget& widget) {
    if (!QTest::qWaitForWindowExposed(&widget))
        qWarning("%s is not shown", qPrintable(widget.objectName()));
    for (int i = 0; i < 3; ++i) // a page is refreshed, and then laid out, by events that follow
        QCoreApplication::processEvents();
}

} // namespace

std::vector<Dialog> makeDialogs(const Context& context) {
    std::vector<Dialog> dialogs;
    dialogs.push_back({u"about"_s, std::make_unique<AboutDialog>(context)});
    dialogs.push_back({u"preferences"_s, std::make_unique<PreferencesDialog>(context)});
    dialogs.push_back({u"add-note"_s, std::make_unique<NoteDialog>(QStringList{u"foh"_s, u"stage-left"_s},
                                                                   QDateTime::currentSecsSinceEpoch())});
    dialogs.push_back({u"support-bundle"_s, std::make_unique<SupportBundleDialog>(context)});
    auto help = std::make_unique<HelpWindow>(); // its topics have languages of their own
    help->showTopic(u"modes"_s);
    dialogs.push_back({u"help"_s, std::move(help)});
    return dialogs;
}

void forEachSurface(Application& application, const std::function<void(const QString& name, QWidget& window)>& look) {
    MainWindow& window = application.window();
    window.raiseWindow();
    settle(window);
    for (const Page* page : window.findChildren<Page*>()) {
        if (!window.showPage(page->id()))
            qFatal("no page %s", qPrintable(page->id()));
        settle(window);
        look(page->id(), window);
    }
    for (const Dialog& dialog : makeDialogs(application.context())) {
        dialog.widget->show();
        dialog.widget->activateWindow();
        settle(*dialog.widget);
        look(dialog.name, *dialog.widget);
        dialog.widget->hide();
    }
}

Options secludedOptions(const QString& folder) {
    Options options;
    options.control = u"none"_s;
    options.hosts = {u"nobody=127.0.0.1:9"_s};
    options.dataFolder = folder;
    options.language = u"en"_s;
    options.theme = u"light"_s;
    return options;
}

} // namespace dantesync::test
