// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications/notification.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

QString nameOf(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::Lock:
        return u"lock"_s;
    case NoticeKind::Ntp:
        return u"ntp"_s;
    case NoticeKind::Service:
        return u"service"_s;
    case NoticeKind::Conflict:
        return u"conflict"_s;
    case NoticeKind::Fleet:
        return u"fleet"_s;
    case NoticeKind::Grandmaster:
        return u"grandmaster"_s;
    case NoticeKind::ClockStep:
        return u"clock_step"_s;
    case NoticeKind::ClockFault:
        return u"clock_fault"_s;
    }
    return {};
}

} // namespace

QString preferenceOf(NoticeKind kind) {
    return u"notify/"_s + nameOf(kind);
}

QString noticeKindText(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::Lock:
        return Text::tr("This clock loses or regains its lock");
    case NoticeKind::Ntp:
        return Text::tr("NTP stops or answers again");
    case NoticeKind::Service:
        return Text::tr("The service stops or answers again");
    case NoticeKind::Conflict:
        return Text::tr("Another time service begins or ends");
    case NoticeKind::Fleet:
        return Text::tr("Hosts of the network fall out of sync or return");
    case NoticeKind::Grandmaster:
        return Text::tr("The grandmaster changes or restarts");
    case NoticeKind::ClockStep:
        return Text::tr("This clock is stepped");
    case NoticeKind::ClockFault:
        return Text::tr("This clock refuses a correction");
    }
    return {};
}

} // namespace dantesync::desktop
