// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const QString folder = u":/translations"_s;
const QString prefix = u"dantesync_"_s;
const QString english = u"en"_s;

QString systemCode() {
    const QStringList there = Language::available();
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString code = wanted.section(u'-', 0, 0); there.contains(code))
            return code;
    return english;
}

} // namespace

Language::Language(QObject* parent)
    : QObject(parent) {}

QStringList Language::available() {
    QStringList codes;
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s});
    for (const QString& file : files)
        codes.append(file.mid(prefix.size()).chopped(3));
    codes.removeAll(english);
    codes.prepend(english);
    return codes;
}

QString Language::nameOf(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    if (code == english)
        name = u"English"_s; // rather than "American English"
    if (code == "es"_L1)
        name = u"espa\u00f1ol"_s; // rather than that of Spain
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void Language::use(const QString& wanted) {
    const QString code = available().contains(wanted) ? wanted : systemCode();
    if (code == m_code)
        return;
    m_code = code;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // Numbers and dates go by the language as well, but by the system's country where it has that language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().section(u'_', 0, 0) == code ? system : QLocale(code));
    if (m_qts.load(QLocale(code), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(prefix + code, folder)) // English has plurals to tell, too
        QCoreApplication::installTranslator(&m_ours);
    emit changed();
}

} // namespace dantesync::desktop
