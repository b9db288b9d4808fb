// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person reads of a configuration key, in the present language.
#pragma once

#include "shared/config/problem.h"
#include "shared/config/schema.h"

#include <QString>

#include <string_view>
#include <vector>

namespace dantesync::desktop {

/// Keys under one heading, in the order of the form.
struct KeySection {
    QString title;
    std::vector<const config::Entry*> entries;
};

/// Every key that a person sees, once. Keys of the schema that no section names come last.
std::vector<KeySection> keySections();

/// "NTP server"; of a key without words of its own, the key.
QString keyTitle(const config::Entry& entry);
/// What it does, a sentence or two.
QString keyHelp(const config::Entry& entry);
/// "ms", "per second"; empty when there is none.
QString keyUnit(const config::Entry& entry);
/// One of the choices of a key, in words; a choice without words of its own stays as it is in the file.
QString choiceText(const QString& choice);
/// "0.1 to 3,600,000 ms"; empty where any text is allowed.
QString allowedText(const config::Entry& entry);
/// A JSON text as people read it: "on", "128 ms", "not set", "2 hosts".
QString valueText(const config::Entry& entry, std::string_view json);
/// What is wrong with the value of @p entry.
QString problemText(const config::Entry& entry, const config::Problem& problem);

} // namespace dantesync::desktop
