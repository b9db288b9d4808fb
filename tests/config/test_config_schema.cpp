// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every entry of the schema, whatever entries there are: its default is allowed, its limits are kept and told.
#include "shared/config/document.h"
#include "shared/config/schema.h"

#include <QTest>

#include <set>

using namespace dantesync::config;

namespace {

struct Case {
    QString name;
    QString value; ///< JSON text
};

QString number(double value) {
    return QString::number(value, 'g', 15);
}

QList<Case> wrongValues(const Entry& entry) {
    QList<Case> out = {{QStringLiteral("object"), QStringLiteral("{}")}};
    if (!entry.mayBeUnset)
        out += {QStringLiteral("null"), QStringLiteral("null")};
    if (entry.type != EntryType::Boolean)
        out += {QStringLiteral("boolean"), QStringLiteral("true")};
    const bool numeric = entry.type == EntryType::Integer || entry.type == EntryType::Number;
    if (numeric) {
        const double step = entry.type == EntryType::Integer ? 1 : 1e-6;
        out += {QStringLiteral("below"), number(entry.minimum - step)};
        out += {QStringLiteral("above"), number(entry.maximum + std::max(step, entry.maximum * 1e-9))};
        out += {QStringLiteral("far above"), QStringLiteral("1e300")};
        out += {QStringLiteral("negative"), QStringLiteral("-1")};
        out += {QStringLiteral("text"), QLatin1Char('"') + number(entry.minimum) + QLatin1Char('"')};
    } else {
        out += {QStringLiteral("number"), QStringLiteral("5")};
    }
    if (entry.type == EntryType::Integer)
        out += {QStringLiteral("fraction"), number(entry.minimum + 0.5)};
    if (entry.type == EntryType::Text) {
        const QString longText(static_cast<int>(entry.maximumLength) + 1, QLatin1Char('/'));
        out += {QStringLiteral("too long"), QLatin1Char('"') + longText + QLatin1Char('"')};
        out += {QStringLiteral("two lines"), QStringLiteral("\"/a\\nb\"")};
        out += {QStringLiteral("half a surrogate pair"), QStringLiteral("\"/\\udc00\"")};
    }
    if (entry.type == EntryType::Host)
        out += {QStringLiteral("two hosts"), QStringLiteral("\"a b\"")};
    if (entry.type == EntryType::Choice)
        out += {QStringLiteral("not a choice"), QStringLiteral("\"no such choice\"")};
    if (entry.type == EntryType::Networks || entry.type == EntryType::Hosts) {
        out += {QStringLiteral("text"), QStringLiteral("\"10.0.0.0/8\"")};
        out += {QStringLiteral("wrong element"), QStringLiteral("[7]")};
        out += {QStringLiteral("wrong address"), QStringLiteral("[\"10.0.0.0/33\"]")};
        QString many;
        for (std::size_t i = 0; i <= entry.maximumLength; ++i) {
            const QString element = entry.type == EntryType::Networks
                                        ? QStringLiteral("\"10.0.0.1\"")
                                        : QStringLiteral("{\"address\":\"host%1\"}").arg(i);
            many += (i == 0 ? QString() : QStringLiteral(",")) + element;
        }
        out += {QStringLiteral("too many"), QLatin1Char('[') + many + QLatin1Char(']')};
    }
    return out;
}

/// A document with @p value at @p key, which stands on line 1 + the number of its parts.
QString documentWith(std::string_view key, const QString& value) {
    const QStringList parts = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())).split(QLatin1Char('.'));
    QString text = QStringLiteral("{");
    for (qsizetype i = 0; i < parts.size(); ++i)
        text += QStringLiteral("\n\"%1\": ").arg(parts[i]) + (i + 1 < parts.size() ? QStringLiteral("{") : value);
    return text + QString(parts.size(), QLatin1Char('}'));
}

Document parsed(const QString& text) {
    return Document::parse(text.toStdString(), "config.json");
}

} // namespace

class TestConfigSchema : public QObject {
    Q_OBJECT

private slots:
    void keysAreUniqueAndExplained() {
        std::set<std::string_view> keys;
        for (const Entry& entry : schema()) {
            QVERIFY2(keys.insert(entry.key).second, entry.key.data());
            QVERIFY2(!entry.help.empty(), entry.key.data());
            QVERIFY2(!entry.allowed.empty(), entry.key.data());
            QCOMPARE(findEntry(entry.key), &entry);
        }
        QVERIFY(!findEntry("ptp"));
        QVERIFY(!findEntry(""));
    }

    void defaultsAreThoseOfTheDocumentation() {
        const std::map<std::string, std::string> documented = {{"ntp_server_mode.enabled", "false"},
                                                               {"ntp_server_mode.port", "123"},
                                                               {"ntp_server_mode.stratum", "3"},
                                                               {"http_status.enabled", "true"},
                                                               {"http_status.port", "8898"},
                                                               {"http_status.bind", "\"\""},
                                                               {"ptp.event_port", "319"},
                                                               {"ptp.general_port", "320"},
                                                               {"ptp.subdomain", "\"_DFLT\""},
                                                               {"hardware_timestamps", "false"},
                                                               {"time_query.port", "31900"},
                                                               {"time_query.per_source_per_s", "200"},
                                                               {"time_query.per_source_burst", "400"},
                                                               {"clock.step_threshold_ms", "128"},
                                                               {"clock.max_slew_ppm", "100"},
                                                               {"clock.allow_conflicts", "false"},
                                                               {"ntp_server", "null"}};
        for (const auto& [key, text] : documented) {
            const Entry* entry = findEntry(key);
            QVERIFY2(entry != nullptr, key.c_str());
            QCOMPARE(defaultText(*entry), text);
        }
    }

    void everyDefaultIsAllowed() {
        for (const Entry& entry : schema()) {
            const Document document = parsed(documentWith(entry.key, QString::fromStdString(defaultText(entry))));
            QVERIFY2(document.problems().empty(), document.valid() ? "" : document.problems()[0].text().c_str());
            QVERIFY2(document.config() == Config{}, entry.key.data());
        }
    }

    void limitsThemselvesAreAllowedAndTakeEffect() {
        for (const Entry& entry : schema()) {
            if (entry.type != EntryType::Integer && entry.type != EntryType::Number)
                continue;
            for (const double limit : {entry.minimum, entry.maximum}) {
                const Document document = parsed(documentWith(entry.key, number(limit)));
                QVERIFY2(document.valid(), entry.key.data());
                QCOMPARE(QString::fromStdString(entry.write(document.config())).toDouble(), limit);
            }
        }
    }

    void wrongValue_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        for (const Entry& entry : schema()) {
            const QString key = QString::fromUtf8(entry.key.data(), static_cast<qsizetype>(entry.key.size()));
            for (const Case& wrong : wrongValues(entry))
                QTest::newRow(qPrintable(key + QStringLiteral(" ") + wrong.name)) << key << wrong.value;
        }
    }
    void wrongValue() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Document document = parsed(documentWith(key.toStdString(), value));
        QVERIFY(!document.valid());
        QCOMPARE(document.problems().size(), std::size_t(1));
        const Problem& problem = document.problems()[0];
        QCOMPARE(problem.file, std::string("config.json"));
        QCOMPARE(problem.line, static_cast<int>(key.count(QLatin1Char('.'))) + 2);
        QVERIFY2(QString::fromStdString(problem.key).startsWith(key), problem.key.c_str());
        QVERIFY2(problem.message.find("must be ") == 0, problem.message.c_str());
        QVERIFY(!problem.value.empty());
        QVERIFY(document.config() == Config{}); // the key in error has its default
        const Entry* const entry = findEntry(key.toStdString());
        if (problem.key == key.toStdString())
            QCOMPARE(problem.message, "must be " + entry->allowed);
    }
};

QTEST_APPLESS_MAIN(TestConfigSchema)
#include "test_config_schema.moc"
