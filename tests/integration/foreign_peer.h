// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/child_process.h"

namespace dantesync::test {

/// A peer that shares no code with us: a script of tests/interop, written in Python from the tables.
class ForeignPeer {
public:
    ForeignPeer(const TestPlace& place, const QString& name)
        : m_process(place, name) {}

    /// Starts `python3 tests/interop/SCRIPT ARGUMENTS`, behind the words of @p wrapper.
    bool start(const QString& script, const QStringList& arguments, const QStringList& wrapper = {});
    static QStringList command(const QString& script, const QStringList& arguments);
    ChildProcess& process() { return m_process; }
    const ChildProcess& process() const { return m_process; }

private:
    ChildProcess m_process;
};

} // namespace dantesync::test
