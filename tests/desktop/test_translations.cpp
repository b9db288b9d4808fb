// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translations' files against the sources: nothing missing, nothing that a place for a value fell out of.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(DANTESYNC_SOURCE_DIR);

/// Languages of which every text has to be translated. One that is listed here stays whole, or this test fails.
const QStringList completeLanguages{u"en"_s, u"cs"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"sk"_s};

/// How many forms a number has.
const std::map<QString, qsizetype> pluralForms{{u"en"_s, 2}, {u"cs"_s, 3}, {u"de"_s, 2}, {u"es"_s, 2},
                                               {u"fr"_s, 2}, {u"ja"_s, 1}, {u"sk"_s, 3}};

struct Message {
    QString source;
    QStringList translations; ///< one, or a form each
    bool numerus = false;
    bool unfinished = false;
};

std::vector<Message> read(const QString& path) {
    QFile file(path);
    std::vector<Message> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    Message message;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
            out.push_back(std::exchange(message, {}));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            message.translations.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!message.numerus)
                message.translations.append(xml.readElementText());
        }
    }
    return out;
}

/// %1, %n, <b>: sorted, as their order may differ.
QStringList placesOf(const QString& text) {
    static const QRegularExpression place(u"%L?\\d+|%n|</?[a-z]+>"_s);
    QStringList out;
    for (auto all = place.globalMatch(text); all.hasNext();)
        out.append(all.next().captured());
    out.sort();
    return out;
}

QString fileOf(const QString& folder, const QString& language) {
    return u"%1/dantesync_%2.ts"_s.arg(folder, language);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageHasAFile() {
        for (const auto& [language, forms] : pluralForms)
            QVERIFY2(!read(fileOf(sources + u"/translations"_s, language)).empty(), qPrintable(language));
        QCOMPARE(QDir(sources + u"/translations"_s).entryList({u"*.ts"_s}).size(), pluralForms.size());
    }

    void whatIsTranslatedKeepsItsPlaces() {
        QStringList wrong;
        for (const auto& [language, forms] : pluralForms) {
            for (const Message& message : read(fileOf(sources + u"/translations"_s, language))) {
                if (message.unfinished)
                    continue;
                if (message.numerus && message.translations.size() != forms)
                    wrong.append(language + u": forms of "_s + message.source);
                for (const QString& text : message.translations) {
                    QStringList wanted = placesOf(message.source);
                    QStringList found = placesOf(text);
                    if (message.numerus) { // "one host" may do without its figure
                        wanted.removeAll(u"%n"_s);
                        found.removeAll(u"%n"_s);
                    }
                    if (text.isEmpty() || wanted != found)
                        wrong.append(u"%1: '%2' of '%3'"_s.arg(language, text, message.source));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void completeLanguagesAreComplete() {
        const QTemporaryDir folder;
        for (const QString& language : completeLanguages) {
            // As the sources are now, not as they were when somebody last asked.
            const QString file = fileOf(folder.path(), language);
            QVERIFY(QFile::copy(fileOf(sources + u"/translations"_s, language), file));
            QStringList arguments{u"-silent"_s, u"-I"_s, sources, sources + u"/app/desktop"_s, u"-ts"_s, file};
            if (language == "en"_L1)
                arguments.prepend(u"-pluralonly"_s);
            QCOMPARE(QProcess::execute(QStringLiteral(DANTESYNC_LUPDATE), arguments), 0);
            QStringList missing;
            for (const Message& message : read(file))
                if (message.unfinished)
                    missing.append(message.source);
            QVERIFY2(missing.isEmpty(), qPrintable(language + u":\n"_s + missing.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
