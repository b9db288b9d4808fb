// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/csv.h"

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

bool isNumber(const QString& text) {
    bool ok = false;
    text.toDouble(&ok); // of the C locale
    return ok;
}

/// Without what would break its row, or be carried out by the program that opens it.
QString tame(QString text) {
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; }, u' ');
    const bool formula = !text.isEmpty() && u"=+-@"_s.contains(text.front());
    return formula && !isNumber(text) ? u'\'' + text : text;
}

} // namespace

QString csvField(const QString& text) {
    const QString field = tame(text);
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u';'))
        return field;
    return u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList& fields) {
    QStringList out;
    for (const QString& field : fields)
        out.append(csvField(field));
    return out.join(u',') + u"\r\n"_s;
}

QString tsvLine(const QStringList& fields) {
    QStringList out;
    for (const QString& field : fields)
        out.append(tame(field));
    return out.join(u'\t') + u'\n';
}

} // namespace dantesync::desktop
