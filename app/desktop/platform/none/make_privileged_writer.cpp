// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/privileged_writer.h"

namespace dantesync::desktop {
namespace {

class NoPrivilegedWriter : public PrivilegedWriter {
public:
    bool available() const override { return false; }
    void write(const QString&, const QString&) override {
        QMetaObject::invokeMethod(
            this, [this] { emit finished({}, PrivilegedWriter::tr("There is no way to ask an administrator here.")); },
            Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<PrivilegedWriter> makePrivilegedWriter() {
    return std::make_unique<NoPrivilegedWriter>();
}

} // namespace dantesync::desktop
