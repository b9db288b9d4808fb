// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/status_presenter.h"
#include "app/desktop/presenters/words.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

const QDir sources(QStringLiteral(DANTESYNC_SOURCE_DIR));

/// Names in calls of icon(u"NAME"_s, ...) of the desktop's sources.
QStringList namesInSources() {
    static const QRegularExpression call(u"\\b(?:icon|colouredIcon)\\(u\"([a-z0-9-]+)\"_s"_s);
    QStringList names;
    QDirIterator files(sources.filePath(u"app/desktop"_s), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = call.globalMatch(text); found.hasNext();)
            names.append(found.next().captured(1));
    }
    return names;
}

QStringList names() {
    QStringList all = namesInSources();
    for (const Condition condition : {Condition::Nano, Condition::Locked, Condition::Acquiring, Condition::NtpOnly,
                                      Condition::Error, Condition::Unreachable})
        all.append({iconNameOf(condition), trayIconNameOf(condition)});
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        all.append(iconNameOf(severity));
    for (const QString& page : {u"this-computer"_s, u"lan"_s, u"charts"_s, u"events"_s, u"check"_s, u"configuration"_s,
                                u"log"_s, u"report"_s})
        all.append(u"page-"_s + page);
    all.removeDuplicates();
    return all;
}

/// How many of a picture's points are more than half there.
int drawnPoints(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    return count;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void everyNameHasAPictureThatShowsAt16Points() {
        for (const QString& name : names()) {
            const QImage image = icon(name, Qt::red).pixmap(16).toImage();
            QVERIFY2(!image.isNull(), qPrintable(name));
            QCOMPARE(image.size(), QSize(16, 16));
            QVERIFY2(drawnPoints(image) >= 6, qPrintable(name));
            QVERIFY2(drawnPoints(image) <= 220, qPrintable(name + u" is a blot"_s));
        }
    }

    void theColourIsOurs() {
        const QImage image = icon(u"state-error"_s, QColor(0, 114, 178)).pixmap(32).toImage();
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    QCOMPARE(image.pixelColor(x, y), QColor(0, 114, 178));
    }

    void theSixStatesDifferInShapeAt16Points() {
        QList<QImage> shapes;
        for (const Condition condition : {Condition::Nano, Condition::Locked, Condition::Acquiring, Condition::NtpOnly,
                                          Condition::Error, Condition::Unreachable}) {
            for (const QString& name : {iconNameOf(condition), trayIconNameOf(condition)}) {
                const QImage image = icon(name, Qt::black).pixmap(16).toImage();
                for (const QImage& other : std::as_const(shapes)) {
                    int different = 0;
                    for (int y = 0; y < 16; ++y)
                        for (int x = 0; x < 16; ++x)
                            different += std::abs(qAlpha(image.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 100 ? 1 : 0;
                    QVERIFY2(different >= 10, qPrintable(name + u' ' + QString::number(different)));
                }
                shapes.append(image);
            }
        }
    }

    void everyPictureIsOneColourIn24UnitsOfOneStyle() {
        const QDir folder(sources.filePath(u"resources/icons"_s));
        for (const QString& name : folder.entryList({u"*.svg"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(!text.contains(u"<text"_s) && !text.contains(u"<image"_s), qPrintable(name));
            if (name == "dantesync.svg"_L1)
                continue;
            QVERIFY2(text.contains(u"viewBox=\"0 0 24 24\""_s), qPrintable(name));
            static const QRegularExpression colour(u"#(?!000\"|fff\"|check|bang)[0-9a-f]{3}"_s);
            QVERIFY2(!colour.match(text).hasMatch(), qPrintable(name));
        }
    }

    void theApplicationHasItsOwnColoursInAllSizes() {
        const QIcon application = colouredIcon(u"dantesync"_s);
        for (const int size : {16, 24, 32, 48, 64, 128, 256})
            QVERIFY(application.availableSizes().contains(QSize(size, size)));
    }

    void whatIsNotThereIsNull() { QVERIFY(icon(u"no-such-picture"_s, Qt::black).isNull()); }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
