// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does for a person what needs an administrator's rights; started by the desktop, after User Account Control has asked.
#include "app/admin_helper/apply_over_pipe.h"
#include "app/admin_helper/service_action.h"

#include <QCoreApplication>

namespace {

constexpr unsigned badArguments = 160; // ERROR_BAD_ARGUMENTS

unsigned carryOut(const QStringList& words) {
    using namespace dantesync::admin_helper;
    using namespace Qt::StringLiterals;
    if (words.size() == 2 && words[0] == u"apply"_s)
        return applyOverPipe(words[1]);
    if (words.size() != 1)
        return badArguments;
    if (words[0] == u"start"_s)
        return startService();
    if (words[0] == u"stop"_s)
        return stopService();
    if (words[0] == u"restart"_s) {
        const unsigned error = stopService();
        return error != 0 ? error : startService();
    }
    return badArguments;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return static_cast<int>(carryOut(QCoreApplication::arguments().mid(1)));
}
