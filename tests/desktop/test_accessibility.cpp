// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that is shown, as those meet it who use the keyboard alone, hear the screen, or see few contrasts.
#include "tests/desktop/surfaces.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5; // WCAG 2.1 AA
constexpr double forShapes = 3.0;

QString describe(const QWidget& widget) {
    QString out = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        out += u" '%1'"_s.arg(widget.objectName());
    for (const QWidget* up = widget.parentWidget(); up && up != widget.window(); up = up->parentWidget())
        out += u" in "_s + QString::fromLatin1(up->metaObject()->className());
    return out;
}

/// What a person reaches with the Tab key, as far as it is ours: not the parts that Qt's own widgets are made of.
QList<QWidget*> tabStopsOf(QWidget& window) {
    QList<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith("qt_"_L1) || widget->focusProxy() != nullptr;
        if (isPart || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (const auto* radio = qobject_cast<QRadioButton*>(widget); radio && !radio->isChecked())
            continue; // the arrows go there
        stops.append(widget);
    }
    return stops;
}

/// Tab is kept for itself, so that a person without a mouse never gets out.
bool keepsTab(const QWidget* widget) {
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return view->tabKeyNavigation();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->tabChangesFocus();
    return false;
}

QString nameOf(QWidget* widget) {
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsWrong() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* label = new QLabel(u"&Name:"_s);
        auto* named = new QLineEdit;
        auto* nameless = new QLineEdit;
        auto* table = new QTableView;
        label->setBuddy(named);
        for (QWidget* widget : std::initializer_list<QWidget*>{label, named, nameless, table})
            layout->addWidget(widget);
        window.show();
        QCOMPARE(tabStopsOf(window).size(), 3);
        QCOMPARE(nameOf(named), u"Name:"_s);
        QVERIFY(nameOf(nameless).isEmpty());
        QVERIFY(keepsTab(table) && !keepsTab(named));
    }

    void everythingInteractiveHasAName() {
        QStringList nameless;
        look([&](const QString& surface, QWidget& window) {
            for (QWidget* widget : tabStopsOf(window))
                if (nameOf(widget).isEmpty() && !qobject_cast<QTabBar*>(widget)) // its tabs have names
                    nameless.append(surface + u": "_s + describe(*widget));
        });
        QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    }

    void tabReachesEverything() {
        QStringList unreached;
        look([&](const QString& surface, QWidget& window) {
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), qPrintable(surface));
            const QList<QWidget*> stops = tabStopsOf(window);
            QSet<QWidget*> reached;
            for (qsizetype i = 0; i < 3 * stops.size() + 10; ++i) {
                if (QWidget* focus = QApplication::focusWidget())
                    reached.insert(focus);
                QTest::keyClick(&window, Qt::Key_Tab);
            }
            for (QWidget* widget : stops)
                if (keepsTab(widget))
                    unreached.append(surface + u": Tab does not leave "_s + describe(*widget));
                else if (!reached.contains(widget) && widget->isVisible() && widget->isEnabled())
                    unreached.append(surface + u": "_s + describe(*widget) + u' ' + nameOf(widget));
        });
        QVERIFY2(unreached.isEmpty(), qPrintable(u'\n' + unreached.join(u'\n')));
    }

    void theWindowFitsASmallScreen() {
        look([&](const QString& surface, QWidget& window) {
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 700,
                     qPrintable(u"%1 needs %2 x %3"_s.arg(surface).arg(least.width()).arg(least.height())));
        });
    }

    void contrastOfTones_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrastOfTones() {
        QFETCH(bool, dark);
        Theme theme;
        theme.use(dark ? u"dark"_s : u"light"_s);
        const QPalette palette = Theme::palette(dark);
        QStringList poor;
        const auto check = [&](const QString& what, const QColor& colour, QPalette::ColorRole ground, double least) {
            const double found = contrast(colour, palette.color(ground));
            if (found < least)
                poor.append(u"%1 on %2: %3"_s.arg(what).arg(ground).arg(found, 0, 'f', 2));
        };
        for (const Tone tone :
             {Tone::Good, Tone::Fine, Tone::Busy, Tone::Warning, Tone::Bad, Tone::Muted, Tone::Accent}) {
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                check(u"text %1"_s.arg(static_cast<int>(tone)), theme.text(tone), ground, forText);
                check(u"shape %1"_s.arg(static_cast<int>(tone)), theme.shape(tone), ground, forShapes);
            }
        }
        for (int i = 0; i < 6; ++i)
            check(u"line %1"_s.arg(i), theme.line(i), QPalette::Base, forShapes);
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
    }

    void contrastOfThePalette_data() { contrastOfTones_data(); }
    void contrastOfThePalette() {
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        const std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Window},
            {QPalette::Link, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Base}};
        for (const auto& [text, ground] : pairs)
            QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= forText,
                     qPrintable(u"role %1 on %2: %3"_s.arg(text).arg(ground).arg(
                         contrast(palette.color(text), palette.color(ground)))));
    }

private:
    static void look(const std::function<void(const QString&, QWidget&)>& at) {
        QTemporaryDir folder;
        Application application(test::secludedOptions(folder.path()));
        QVERIFY(application.start());
        test::forEachSurface(application, at);
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_accessibility.moc"
