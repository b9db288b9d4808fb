// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/child_process.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace dantesync::desktop {

void endWithUs(QProcess& process) {
    const pid_t parent = getpid();
    process.setChildProcessModifier([parent] {
        prctl(PR_SET_PDEATHSIG, SIGTERM); // it ends its own children in good order
        setpgid(0, 0);                    // Ctrl-C in the terminal we were started from is for us
        if (getppid() != parent)          // we ended before it asked to be told
            _exit(1);
    });
}

} // namespace dantesync::desktop
