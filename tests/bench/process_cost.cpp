// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_cost.h"

#include <QDir>
#include <QFile>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number behind "NAME:" in a status file of /proc.
double number(const QByteArray& status, const QByteArray& name) {
    for (const QByteArray& line : status.split('\n'))
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble();
    return 0;
}

} // namespace

ProcessCost ProcessCost::of(qint64 pid) {
    ProcessCost cost;
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = tasks + u'/' + task;
        cost.cpuSeconds += contents(folder + u"/schedstat"_s).split(' ').first().toDouble() * 1e-9;
        cost.wakeUps += number(contents(folder + u"/status"_s), "voluntary_ctxt_switches");
    }
    return cost;
}

double residentMemory(qint64 pid) {
    return number(contents(u"/proc/%1/status"_s.arg(pid)), "VmRSS") / 1024;
}

} // namespace dantesync::test
