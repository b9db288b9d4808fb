// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/http/exposition.h"

#include <QRegularExpression>

#include <limits>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

/// Reads line by line; `current` is the family that HELP began.
class Reader {
public:
    Exposition read(const QByteArray& text) {
        if (!text.endsWith('\n'))
            fail("", "the last line has no end");
        QByteArrayList lines = text.split('\n');
        lines.removeLast();
        for (const QByteArray& line : lines)
            if (m_out.trouble.isEmpty())
                this->line(line);
        finishFamily();
        return m_out;
    }

private:
    void line(const QByteArray& line) {
        static const QRegularExpression help(u"^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$"_s);
        static const QRegularExpression type(u"^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (gauge|counter)$"_s);
        static const QRegularExpression sample(u"^([a-zA-Z_:][a-zA-Z0-9_:]*)"
                                               "(\\{[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\""
                                               "(?:,[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\")*\\})?"
                                               " (-?[0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?|[+-]Inf)$"_s);
        const QString text = QString::fromUtf8(line);
        if (const auto match = help.match(text); match.hasMatch())
            beginFamily(line, match.captured(1).toLatin1(), match.captured(2).toUtf8());
        else if (const auto typeMatch = type.match(text); typeMatch.hasMatch())
            setType(line, typeMatch.captured(1).toLatin1(), typeMatch.captured(2).toLatin1());
        else if (const auto sampleMatch = sample.match(text); sampleMatch.hasMatch())
            addSample(line, sampleMatch.captured(1).toLatin1(), sampleMatch.captured(2).toUtf8(),
                      sampleMatch.captured(3).toDouble());
        else
            fail(line, "neither HELP, TYPE nor a sample");
    }

    void beginFamily(const QByteArray& line, const QByteArray& name, const QByteArray& help) {
        finishFamily();
        if (m_out.families.contains(name))
            fail(line, "the family stands there twice");
        m_name = name;
        m_out.families[name].help = help;
    }
    void setType(const QByteArray& line, const QByteArray& name, const QByteArray& type) {
        Exposition::Family& family = m_out.families[m_name];
        if (name != m_name || !family.type.isEmpty() || !family.samples.isEmpty())
            fail(line, "a TYPE must follow its HELP");
        if ((type == "counter") != name.endsWith("_total"))
            fail(line, "counters, and they alone, end in _total");
        family.type = type;
    }
    void addSample(const QByteArray& line, const QByteArray& name, const QByteArray& labels, double value) {
        Exposition::Family& family = m_out.families[m_name];
        if (name != m_name || family.type.isEmpty())
            fail(line, "a sample must follow its TYPE");
        if (family.samples.contains(labels))
            fail(line, "the sample stands there twice");
        family.samples.insert(labels, value);
    }
    void finishFamily() {
        if (!m_name.isEmpty() && m_out.families[m_name].samples.isEmpty())
            fail(m_name, "has no sample");
    }
    void fail(const QByteArray& line, const char* why) {
        if (m_out.trouble.isEmpty())
            m_out.trouble = QString::fromUtf8(line) + u": "_s + QLatin1String(why);
    }

    Exposition m_out;
    QByteArray m_name;
};

} // namespace

double Exposition::value(const QByteArray& name, const QByteArray& labels) const {
    return families.value(name).samples.value(labels, std::numeric_limits<double>::quiet_NaN());
}

Exposition readExposition(const QByteArray& text) {
    return Reader().read(text);
}

} // namespace dantesync::test
