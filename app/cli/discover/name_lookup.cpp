// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/discover/name_lookup.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>

namespace dantesync::cli {

std::map<Ipv4, std::string> lookUpNames(const std::vector<Ipv4>& addresses, std::chrono::milliseconds patience) {
    std::map<Ipv4, std::string> names;
    if (addresses.empty())
        return names;
    QEventLoop loop;
    QObject context;
    std::vector<int> lookups;
    std::size_t open = addresses.size();
    for (const Ipv4 address : addresses) {
        const QString text = QString::fromStdString(address.toString());
        lookups.push_back(
            QHostInfo::lookupHost(text, &context, [&names, &open, &loop, address, text](const QHostInfo& info) {
                // A resolver that knows no name gives the address back.
                if (info.error() == QHostInfo::NoError && !info.hostName().isEmpty() && info.hostName() != text)
                    names[address] = info.hostName().toStdString();
                if (--open == 0)
                    loop.quit();
            }));
    }
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    for (const int lookup : lookups)
        QHostInfo::abortHostLookup(lookup);
    return names;
}

bool resolves(const std::string& name, std::chrono::milliseconds patience) {
    QEventLoop loop;
    bool found = false;
    const int lookup = QHostInfo::lookupHost(QString::fromStdString(name), &loop, [&](const QHostInfo& info) {
        const auto addresses = info.addresses();
        found = std::any_of(addresses.begin(), addresses.end(), [](const QHostAddress& address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    QHostInfo::abortHostLookup(lookup);
    return found;
}

} // namespace dantesync::cli
