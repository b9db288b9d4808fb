// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/ntp_words.h"

#include "app/desktop/presenters/formats.h"

#include <QCoreApplication>

#include <cstdlib>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(NtpWords)
};

NtpWords words(const NtpMeasurement& found) {
    const QString by = spanText(Nanoseconds{std::llabs(found.offset.count)}) + u' ' + uncertaintyText(found.error);
    const QString how = found.offset.count <= 0 ? Text::tr("This computer's clock is %1 ahead of it.").arg(by)
                                                : Text::tr("This computer's clock is %1 behind it.").arg(by);
    const QString details = Text::tr("%1, stratum %2, round trip %3, %4 of %5 questions answered.")
                                .arg(QString::fromStdString(found.server.toString()))
                                .arg(found.stratum)
                                .arg(spanText(found.roundTrip))
                                .arg(found.answered)
                                .arg(found.asked);
    return {how, details, Tone::Good, u"mark-ok"_s};
}

NtpWords failed(const QString& headline, const QString& remedy) {
    return {headline, remedy, Tone::Bad, u"mark-fail"_s};
}

NtpWords words(const NtpFailure& failure, const QString& server) {
    using Kind = NtpFailure::Kind;
    switch (failure.kind) {
    case Kind::NoAddress:
        return failed(Text::tr("The name %1 is not known.").arg(server),
                      Text::tr("Check the spelling, or give the address in numbers, such as 192.168.1.1."));
    case Kind::Refused:
        return failed(Text::tr("Nobody serves NTP at %1.").arg(server),
                      Text::tr("The computer is there. Start its NTP server, or give another address."));
    case Kind::Turned:
        return failed(Text::tr("%1 does not want to serve this computer (%2).")
                          .arg(server, QString::fromStdString(failure.detail)),
                      Text::tr("Ask its operator, or give another server."));
    case Kind::Unsynchronised:
        return failed(Text::tr("%1 answers, but has no time yet.").arg(server),
                      Text::tr("It says that its own clock is not synchronised. Wait, or give another server."));
    case Kind::Garbage:
        return failed(Text::tr("What answers at %1 is no NTP server.").arg(server),
                      Text::tr("Check address and port."));
    case Kind::NoAnswer:
        break;
    }
    return failed(Text::tr("%1 does not answer.").arg(server),
                  Text::tr("Check the address, the cable, and that no firewall blocks UDP port 123."));
}

} // namespace

NtpWords ntpWords(const NtpOutcome& outcome, const QString& server) {
    if (const auto* found = std::get_if<NtpMeasurement>(&outcome))
        return words(*found);
    return words(std::get<NtpFailure>(outcome), server);
}

} // namespace dantesync::desktop
