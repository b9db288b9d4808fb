// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace dantesync::test {

/// A language that nobody speaks: every text of ours in brackets, with accents, and a third longer, as translations
/// are. What is shown without brackets was never translated.
class PseudoLocale : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// What of @p text is outside of brackets, and no figure, unit, technical word or markup: words that bypass
/// translation.
QString untranslatedPart(const QString& text);

} // namespace dantesync::test
