// SPDX-License-Identifier: GPL-3.0-or-later
//
// In a made-up language: what bypasses translation is found, and what does not fit once texts are longer. What is no
// text of ours (names of hosts, the service's own words) carries the property "notTranslated"; what may be cut, since
// it says so with three dots, "mayElide".
#include "tests/desktop/pseudo_locale.h"
#include "tests/desktop/surfaces.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

bool has(const QObject* object, const char* property) {
    for (; object; object = object->parent())
        if (object->property(property).toBool())
            return true;
    return false;
}

/// Everything that a person may read in or hear of @p widget.
QStringList textsOf(QWidget* widget) {
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (widget->isWindow())
        texts.append(widget->windowTitle());
    if (const auto* label = qobject_cast<QLabel*>(widget))
        texts.append(label->text());
    else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
        texts.append(button->text());
    else if (const auto* group = qobject_cast<QGroupBox*>(widget))
        texts.append(group->title());
    else if (const auto* edit = qobject_cast<QLineEdit*>(widget))
        texts.append(edit->placeholderText());
    else if (const auto* box = qobject_cast<QComboBox*>(widget))
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    else if (const auto* tabs = qobject_cast<QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    else if (const auto* header = qobject_cast<QHeaderView*>(widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, header->orientation()).toString());
    else if (const auto* list = qobject_cast<QListWidget*>(widget))
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
    texts.removeAll(QString());
    return texts;
}

bool isCut(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || !label->pixmap().isNull())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 2;
        return label->sizeHint().width() > label->width() + 1 ||
               label->minimumSizeHint().height() > label->height() + 1;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1;
}

QString describe(const QString& surface, const QWidget* widget, const QString& text) {
    return u"%1: %2: %3"_s.arg(surface, QString::fromLatin1(widget->metaObject()->className()), text.left(120));
}

} // namespace

class TestPseudoLocale : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatBypassesIt() {
        const test::PseudoLocale pseudo;
        const QString text = pseudo.translate("Page", "&Save %1 as <b>file</b>", nullptr, -1);
        QVERIFY2(text.startsWith(u"[&Sá"_s) && text.contains("%1"_L1) && text.contains("<b>"_L1), qPrintable(text));
        QVERIFY(test::untranslatedPart(text.arg(u"[inner]"_s)).isEmpty());
        QCOMPARE(test::untranslatedPart(u"[x] forgotten words"_s), u"forgotten words"_s);
        QVERIFY(test::untranslatedPart(u"+12.3 µs ± 4 µs, 0.1 ppm, NTP"_s).isEmpty());
        QVERIFY(pseudo.translate("QDialogButtonBox", "OK", nullptr, -1).isEmpty());
    }

    void everyTextIsTranslatedAndFits() {
        QTemporaryDir folder;
        Application application(test::secludedOptions(folder.path()));
        QVERIFY(application.start());
        application.window().resize(1180, 760);
        test::PseudoLocale pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo)); // while it runs, as a person switches the language
        QStringList bypass;
        QStringList cut;
        test::forEachSurface(application, [&](const QString& surface, QWidget& window) {
            QList<QWidget*> widgets = window.findChildren<QWidget*>();
            widgets.prepend(&window);
            for (QWidget* widget : widgets) {
                if (!widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
                    continue;
                if (!has(widget, "notTranslated"))
                    for (const QString& text : textsOf(widget))
                        if (!test::untranslatedPart(text).isEmpty())
                            bypass.append(describe(surface, widget, text));
                if (isCut(widget) && !has(widget, "mayElide"))
                    cut.append(describe(surface, widget, textsOf(widget).join(u" / "_s)));
            }
        });
        QCoreApplication::removeTranslator(&pseudo);
        bypass.removeDuplicates();
        cut.removeDuplicates();
        QVERIFY2(bypass.isEmpty(), qPrintable(u"not translated:\n"_s + bypass.join(u'\n')));
        QVERIFY2(cut.isEmpty(), qPrintable(u"does not fit:\n"_s + cut.join(u'\n')));
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestPseudoLocale test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_pseudo_locale.moc"
