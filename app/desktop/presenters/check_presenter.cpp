// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/check_presenter.h"

#include "app/desktop/presenters/shared_words.h"
#include "app/desktop/presenters/words.h"
#include "shared/model/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(CheckPresenter)
};

struct Title {
    std::string_view id;
    const char* text;
};

constexpr std::array titles{
    // Of this computer.
    Title{"service", QT_TRANSLATE_NOOP("CheckPresenter", "Service")},
    Title{"config", QT_TRANSLATE_NOOP("CheckPresenter", "Configuration")},
    Title{"config_restart", QT_TRANSLATE_NOOP("CheckPresenter", "Restart needed")},
    Title{"clock_privilege", QT_TRANSLATE_NOOP("CheckPresenter", "Right to steer the clock")},
    Title{"clock_conflict", QT_TRANSLATE_NOOP("CheckPresenter", "No second time service")},
    Title{"port_time_query", QT_TRANSLATE_NOOP("CheckPresenter", "Time query port")},
    Title{"port_ntp_server", QT_TRANSLATE_NOOP("CheckPresenter", "NTP server port")},
    Title{"ptp_ports", QT_TRANSLATE_NOOP("CheckPresenter", "PTP ports")},
    Title{"discovery", QT_TRANSLATE_NOOP("CheckPresenter", "Can be discovered")},
    Title{"ptp_interface", QT_TRANSLATE_NOOP("CheckPresenter", "Network interface")},
    Title{"ptp_heard", QT_TRANSLATE_NOOP("CheckPresenter", "PTP is heard")},
    Title{"grandmaster_trusted", QT_TRANSLATE_NOOP("CheckPresenter", "Trusted grandmaster")},
    Title{"timestamping", QT_TRANSLATE_NOOP("CheckPresenter", "Timestamps")},
    Title{"ntp", QT_TRANSLATE_NOOP("CheckPresenter", "NTP")},
    Title{"synchronised", QT_TRANSLATE_NOOP("CheckPresenter", "Synchronised")},
    Title{"state_directory", QT_TRANSLATE_NOOP("CheckPresenter", "State folder")},
    Title{"disk", QT_TRANSLATE_NOOP("CheckPresenter", "Disk space")},
    // Of the network.
    Title{"fleet", QT_TRANSLATE_NOOP("CheckPresenter", "Network")},
    Title{"hosts_answer", QT_TRANSLATE_NOOP("CheckPresenter", "Expected hosts present")},
    Title{"in_sync", QT_TRANSLATE_NOOP("CheckPresenter", "All in sync")},
    Title{"locked", QT_TRANSLATE_NOOP("CheckPresenter", "All locked")},
    Title{"locked_for", QT_TRANSLATE_NOOP("CheckPresenter", "Locked long enough")},
    Title{"one_grandmaster", QT_TRANSLATE_NOOP("CheckPresenter", "One grandmaster")},
    Title{"one_time_base", QT_TRANSLATE_NOOP("CheckPresenter", "One time base")},
    Title{"date", QT_TRANSLATE_NOOP("CheckPresenter", "NTP reachable")},
    Title{"master", QT_TRANSLATE_NOOP("CheckPresenter", "NTP master")},
    Title{"versions", QT_TRANSLATE_NOOP("CheckPresenter", "Same version")},
    Title{"paths", QT_TRANSLATE_NOOP("CheckPresenter", "Network paths")},
    // Of one host.
    Title{"answers", QT_TRANSLATE_NOOP("CheckPresenter", "Answers")},
    Title{"mode", QT_TRANSLATE_NOOP("CheckPresenter", "Mode")},
    Title{"grandmaster", QT_TRANSLATE_NOOP("CheckPresenter", "Grandmaster")},
    Title{"protocol", QT_TRANSLATE_NOOP("CheckPresenter", "Version")},
};

} // namespace

QString checkTitle(std::string_view id) {
    const auto found = std::find_if(titles.begin(), titles.end(), [id](const Title& title) { return title.id == id; });
    return found == titles.end() ? toQString(printable(id)) : Text::tr(found->text);
}

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::Ok:
        return Text::tr("Good");
    case Verdict::Warn:
        return Text::tr("Warning");
    case Verdict::Fail:
        return Text::tr("Failure");
    }
    return {};
}

QString verdictPicture(Verdict verdict) {
    switch (verdict) {
    case Verdict::Ok:
        return u"mark-ok"_s;
    case Verdict::Warn:
        return u"mark-warn"_s;
    case Verdict::Fail:
        return u"mark-fail"_s;
    }
    return {};
}

Tone verdictTone(Verdict verdict) {
    switch (verdict) {
    case Verdict::Ok:
        return Tone::Good;
    case Verdict::Warn:
        return Tone::Warning;
    case Verdict::Fail:
        return Tone::Bad;
    }
    return Tone::Muted;
}

CheckCounts countChecks(const std::vector<Check>& checks) {
    CheckCounts counts;
    for (const Check& check : checks) {
        counts.good += check.verdict == Verdict::Ok ? 1 : 0;
        counts.warnings += check.verdict == Verdict::Warn ? 1 : 0;
        counts.failures += check.verdict == Verdict::Fail ? 1 : 0;
    }
    return counts;
}

QString checksAsText(const QString& title, const std::vector<Check>& checks) {
    QString out = title + u'\n';
    for (const Check& check : checks) {
        out += u"  [%1] %2: %3\n"_s.arg(verdictText(check.verdict), checkTitle(check.id), inOwnLanguage(check.words));
        if (check.verdict != Verdict::Ok && !check.remedy.empty())
            out += u"      -> %1\n"_s.arg(inOwnLanguage(check.remedy));
    }
    return out;
}

} // namespace dantesync::desktop
