// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/application.h"
#include "app/desktop/help/help.h"
#include "app/desktop/help/help_window.h"
#include "shared/config/schema.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> anchorsOf(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown);
    QSet<QString> anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            anchors.insert(help::anchorOf(block.text()));
    return anchors;
}

/// Shaped alike: as many headings of each level, tables and items, so that no language misses a part.
QList<qsizetype> shapeOf(const QString& markdown) {
    QList<qsizetype> shape;
    for (const char* pattern : {"^# ", "^## ", "^### ", "^\\|", "^- ", "^\\d+\\. "})
        shape.append(
            markdown.count(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption)));
    return shape;
}

} // namespace

class TestDesktopHelp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_options.control = u"none"_s;
        m_options.hosts = {u"nobody=127.0.0.1:9"_s};
        m_options.dataFolder = m_folder.path();
        m_options.language = u"en"_s;
    }

    void everyLanguageHasEveryTopic() {
        for (const QString& language : help::languages()) {
            for (const QString& topic : help::topics()) {
                QVERIFY2(help::markdown(language, topic).size() > 300, qPrintable(language + u'/' + topic));
                QVERIFY2(!help::titleOf(language, topic).isEmpty(), qPrintable(topic));
                if (topic != "glossary"_L1) // sorted by each language's own words
                    QCOMPARE(shapeOf(help::markdown(language, topic)), shapeOf(help::markdown(u"en"_s, topic)));
            }
            // And none that nobody can reach.
            QCOMPARE(QDir(u":/help/"_s + language).entryList({u"*.md"_s}).size(), help::topics().size());
        }
    }

    void everyPageHasATopic() {
        Application application(m_options);
        QVERIFY(application.start());
        const auto pages = application.window().findChildren<Page*>();
        QVERIFY(!pages.isEmpty());
        for (const Page* page : pages)
            QVERIFY2(help::topics().contains(page->id()), qPrintable(page->id()));
    }

    void everyLinkLeadsSomewhere() {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        qsizetype followed = 0;
        for (const QString& language : help::languages()) {
            QHash<QString, QSet<QString>> anchors;
            for (const QString& topic : help::topics())
                anchors.insert(topic, anchorsOf(help::markdown(language, topic)));
            for (const QString& topic : help::topics()) {
                for (auto all = link.globalMatch(help::markdown(language, topic)); all.hasNext(); ++followed) {
                    const QString href = all.next().captured(1);
                    const help::Target target = help::targetOf(href, topic);
                    const QByteArray where = (language + u'/' + topic + u": "_s + href).toUtf8();
                    QVERIFY2(anchors.contains(target.topic), where.constData());
                    if (!target.anchor.isEmpty())
                        QVERIFY2(anchors[target.topic].contains(target.anchor), where.constData());
                }
            }
        }
        QVERIFY(followed > 50);
    }

    void everyConfigurationKeyIsExplained() {
        for (const QString& language : help::languages()) {
            const QString text = help::markdown(language, u"configuration"_s);
            const QSet<QString> anchors = anchorsOf(text);
            for (const auto& entry : dantesync::config::schema()) {
                const QString key = QString::fromUtf8(entry.key.data(), static_cast<qsizetype>(entry.key.size()));
                QVERIFY2(anchors.contains(key), qPrintable(language + u": "_s + key));
            }
            QVERIFY(!text.contains("<!-- facts"_L1));
        }
        // The facts are the schema's, in the language's words.
        QVERIFY(help::markdown(u"en"_s, u"configuration"_s).contains(u"*Default: `128` · Allowed: 0.1 – 3600000 ms"_s));
        QVERIFY(help::markdown(u"de"_s, u"configuration"_s).contains(u"*Voreinstellung: `128` · Erlaubt: 0.1 – "_s));
    }

    void theWindowGoesToAndFro() {
        HelpWindow window;
        window.showTopic(u"configuration"_s, u"logging.level"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* text = window.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().contains("logging.level"_L1));
        emit text->anchorClicked(QUrl(u"privilege.md"_s));
        QCOMPARE(window.topic(), u"privilege"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.topic(), u"configuration"_s);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.topic(), u"privilege"_s);
        window.showTopic(u"no-such-topic"_s);
        QCOMPARE(window.topic(), u"overview"_s);
    }

    void theWindowFinds() {
        HelpWindow window;
        window.showTopic(u"overview"_s);
        auto* search = window.findChild<QLineEdit*>();
        const auto* list = window.findChild<QListWidget*>();
        QCOMPARE(list->count(), static_cast<int>(help::topics().size()));
        search->setText(u"IGMP"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.topic(), u"troubleshooting"_s);
        QCOMPARE(window.findChild<QTextBrowser*>()->textCursor().selectedText(), u"IGMP"_s);
        search->setText(u"no such words anywhere"_s);
        QCOMPARE(list->count(), 0);
    }

    void f1OpensTheTopicOfThePageInItsLanguage() {
        m_options.language = u"de"_s;
        Application application(m_options);
        QVERIFY(application.start());
        QVERIFY(QTest::qWaitForWindowActive(&application.window()));
        QVERIFY(application.window().showPage(u"lan"_s));
        QTest::keyClick(&application.window(), Qt::Key_F1);
        auto* window = application.window().findChild<HelpWindow*>();
        QVERIFY(window);
        QCOMPARE(window->topic(), u"lan"_s);
        showHelp(u"configuration/fleet.hosts"_s);
        QCOMPARE(window->topic(), u"configuration"_s);
    }

    void theManualHasItAll() {
        for (const QString& language : help::languages()) {
            const QString html = help::manualHtml(language);
            static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
            for (auto all = link.globalMatch(html); all.hasNext();) {
                const QString place = all.next().captured(1);
                QVERIFY2(html.contains(u"name=\"%1\""_s.arg(place)), qPrintable(language + u": "_s + place));
            }
            QVERIFY(!html.contains(".md\""_L1));
            QVERIFY(!html.contains("http://"_L1) || !html.contains("src="_L1)); // needs nothing besides itself
            QVERIFY(help::manualMarkdown(language).contains("](#configuration/interface)"_L1));
        }
    }

private:
    QTemporaryDir m_folder;
    Options m_options;
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestDesktopHelp test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktop_help.moc"
