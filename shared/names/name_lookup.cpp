// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/names/name_lookup.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QMetaObject>

#include <mutex>
#include <system_error>
#include <thread>

namespace dantesync {

/// What the thread and the one who asked share. The thread may outlive the other.
struct NameLookup::Errand {
    std::mutex mutex;
    QObject* receiver = nullptr; ///< none any more: nobody waits for the answer
    Handler handler;

    void forget() {
        const std::lock_guard lock(mutex);
        receiver = nullptr;
    }
};

NameLookup::NameLookup(Resolver resolver)
    : m_resolver(std::move(resolver)) {}

NameLookup::~NameLookup() {
    if (m_errand)
        m_errand->forget();
}

NameLookup::Addresses NameLookup::lookUpHost(const std::string& name) {
    const QHostInfo info = QHostInfo::fromName(QString::fromStdString(name));
    std::vector<Ipv4> found;
    for (const QHostAddress& address : info.addresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            found.push_back(Ipv4{address.toIPv4Address()});
    }
    if (!found.empty())
        return found;
    return Error{info.addresses().isEmpty() ? info.errorString().toStdString() : "it has no IPv4 address", name, {}};
}

void NameLookup::start(const std::string& name, Handler handler) {
    if (m_errand)
        m_errand->forget();
    m_errand = std::make_shared<Errand>();
    m_errand->receiver = &m_context;
    m_errand->handler = std::move(handler);

    const auto answer = [](const std::shared_ptr<Errand>& errand, const Addresses& addresses) {
        const std::lock_guard lock(errand->mutex);
        if (errand->receiver == nullptr)
            return;
        QMetaObject::invokeMethod(
            errand->receiver,
            [errand, addresses] {
                // In the thread of the one who asked: it cannot vanish meanwhile.
                if (errand->receiver != nullptr)
                    errand->handler(addresses);
            },
            Qt::QueuedConnection);
    };
    try {
        std::thread([errand = m_errand, resolver = m_resolver, name, answer] {
            answer(errand, resolver(name));
        }).detach();
    } catch (const std::system_error& error) {
        answer(m_errand, Error{std::string("no thread to ask the resolver: ") + error.what(), name, {}});
    }
}

} // namespace dantesync
