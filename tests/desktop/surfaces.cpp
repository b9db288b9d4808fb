// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/surfaces.h"

#include "app/desktop/configuration/apply_dialog.h"
#include "app/desktop/configuration/conflict_dialog.h"
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/host_dialog.h"
#include "app/desktop/dialogs/note_dialog.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/support_bundle_dialog.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/pages/first_run_page.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/window/wall_view.h"

#include <QDateTime>
#include <QTest>

namespace dantesync::test {

using namespace desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstRoundMs = 10'000;
constexpr QSize wallSize(1180, 664); ///< of a broad screen's shape, and small enough for a test's

/// A change of each kind, something that is wrong with it, and nobody who may do it.
ConfigPreview madeUpPreview() {
    ConfigPreview preview;
    preview.changes = {{"ntp_server", R"("pool.ntp.org")", R"("10.0.0.1")", u"now"_s},
                       {"time_query.port", "31900", "31901", u"at_restart"_s},
                       {"log.level", R"("info")", R"("debug")", u"never"_s}};
    preview.problems = {{config::ProblemSeverity::Warning, "config.json", 3, "ntp_sever", R"("10.0.0.1")",
                         "unknown, so it has no effect; did you mean \"ntp_server\"?"}};
    preview.needsPassword = true;
    return preview;
}

/// Changed here and elsewhere, one key by both.
ConfigDraft madeUpConflict() {
    ConfigDraft draft;
    draft.load({"{\n  \"ntp_server\": \"pool.ntp.org\"\n}\n", "1", "config.json"});
    draft.setText("{\n  \"ntp_server\": \"10.0.0.1\",\n  \"log\": {\"level\": \"debug\"}\n}\n");
    draft.offer({"{\n  \"ntp_server\": \"10.0.0.2\"\n}\n", "2", "config.json"});
    return draft;
}

/// Who has most to tell: not the reference, which everybody is compared with.
std::string someHost(const FleetWatch& fleet) {
    if (!QTest::qWaitFor([&] { return fleet.latest() && !fleet.latest()->fleet.hosts.empty(); }, firstRoundMs))
        return "nobody";
    const FleetRoundPtr round = fleet.latest();
    return round->fleet.hosts[round->fleet.hosts.size() > 1 ? 1 : 0].reading.host.name;
}

void settle(QWidget& widget) {
    if (!QTest::qWaitForWindowExposed(&widget))
        qWarning("%s is not shown", qPrintable(widget.objectName()));
    for (int i = 0; i < 3; ++i) // a page is refreshed, and then laid out, by events that follow
        QCoreApplication::processEvents();
}

// The page shows one step at a time.
void lookAtSteps(MainWindow& window, const QString& id, const std::function<void(const QString&, QWidget&)>& look) {
    auto* page = qobject_cast<FirstRunPage*>(window.page(id));
    for (int step = 1; page && step < page->stepCount(); ++step) {
        page->showStep(step);
        settle(window);
        look(u"%1-%2"_s.arg(id).arg(step), window);
    }
    if (page)
        page->showStep(0);
}

} // namespace

std::vector<Dialog> makeDialogs(const Context& context) {
    std::vector<Dialog> dialogs;
    dialogs.push_back({u"about"_s, std::make_unique<AboutDialog>(context)});
    dialogs.push_back({u"preferences"_s, std::make_unique<PreferencesDialog>(context)});
    dialogs.push_back({u"add-note"_s, std::make_unique<NoteDialog>(QStringList{u"foh"_s, u"stage-left"_s},
                                                                   QDateTime::currentSecsSinceEpoch())});
    dialogs.push_back({u"support-bundle"_s, std::make_unique<SupportBundleDialog>(context)});
    dialogs.push_back({u"host"_s, std::make_unique<HostDialog>(context, someHost(context.fleet))});
    dialogs.push_back({u"apply"_s, std::make_unique<ApplyDialog>(madeUpPreview(), context.theme)});
    dialogs.push_back({u"conflict"_s, std::make_unique<ConflictDialog>(madeUpConflict(), context.theme)});
    auto wall = std::make_unique<WallView>(context);
    wall->resize(wallSize);
    dialogs.push_back({u"wall"_s, std::move(wall)});
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
        lookAtSteps(window, page->id(), look);
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
