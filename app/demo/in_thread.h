// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace dantesync::demo {

/// A QObject that lives in a thread of its own, so that what it does in time does not wait for the rest.
template<class Object>
class InThread {
public:
    template<class... Arguments>
    explicit InThread(Arguments&&... arguments)
        : m_object(new Object(std::forward<Arguments>(arguments)...)) {
        m_object->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_object, &QObject::deleteLater);
        m_thread.start(QThread::TimeCriticalPriority);
    }
    ~InThread() {
        m_thread.quit();
        m_thread.wait();
    }
    InThread(const InThread&) = delete;
    InThread& operator=(const InThread&) = delete;

    /// Runs @p function(object) over there and waits for what it returns.
    template<class Function>
    auto call(Function function) {
        using Value = decltype(function(*m_object));
        if constexpr (std::is_void_v<Value>) {
            QMetaObject::invokeMethod(
                m_object, [&] { function(*m_object); }, Qt::BlockingQueuedConnection);
        } else {
            Value value = Value();
            QMetaObject::invokeMethod(
                m_object, [&] { value = function(*m_object); }, Qt::BlockingQueuedConnection);
            return value;
        }
    }

private:
    QThread m_thread;
    Object* m_object; // deleted in its thread, when that ends
};

} // namespace dantesync::demo
