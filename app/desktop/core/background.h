// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace dantesync::desktop {

/// Runs @p work in a thread of its own and gives what it returns to @p done, in the caller's thread, unless @p receiver
/// is gone by then. For files and other waits of bounded length: the thread is not stopped.
template<class Work, class Done>
void inBackground(QObject* receiver, Work work, Done done) {
    using Value = decltype(work());
    auto value = std::make_shared<Value>();
    QThread* thread = QThread::create([work = std::move(work), value]() mutable { *value = work(); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, receiver,
                     [value, done = std::move(done)]() mutable { done(std::move(*value)); });
    thread->start();
}

} // namespace dantesync::desktop
