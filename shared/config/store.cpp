// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/store.h"

#include "shared/config/file_os.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QString>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace dantesync::config {
namespace {

constexpr std::string_view emptyDocument = "{}\n";

QString fileName(const std::string& path) {
    return QString::fromStdString(path);
}

std::filesystem::path nativePath(const QString& path) {
    return {path.toStdU16String()};
}

Error failure(const std::string& what, const std::string& path, const QString& why, std::string remedy) {
    return {what + " (" + why.toStdString() + ')', path, std::move(remedy)};
}

/// The bytes of the file at @p path, cut just above the largest size that is good; nothing when it does not exist.
Result<std::optional<std::string>> read(const std::string& path) {
    std::error_code error;
    const auto status = std::filesystem::status(nativePath(fileName(path)), error);
    if (status.type() == std::filesystem::file_type::not_found) {
        // A link that leads nowhere was meant to lead somewhere.
        if (std::filesystem::is_symlink(nativePath(fileName(path)), error))
            return Error{"a link to a file that is not there", path, "correct or remove the link"};
        return std::optional<std::string>();
    }
    if (error)
        return failure("cannot be looked at", path, QString::fromStdString(error.message()),
                       "check the permissions of the directories on the way");
    if (status.type() != std::filesystem::file_type::regular)
        return Error{"not a regular file", path, "name a file"};
    QFile file(fileName(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be opened", path, file.errorString(), "check its permissions");
    const QByteArray bytes = file.read(static_cast<qint64>(Document::maximumSize) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure("cannot be read", path, file.errorString(), "check the disk");
    return std::optional(bytes.toStdString());
}

/// Such a name nobody gives a file by hand: one that is left behind may be removed.
constexpr QLatin1String unsaved(".unsaved-");
constexpr int lettersAtTheEnd = 6;

QString temporaryName(const QString& path) {
    QString name = path + unsaved;
    for (int i = 0; i < lettersAtTheEnd; ++i)
        name += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return name;
}

/// A save that was killed leaves its temporary file; one that is going on has had it for milliseconds.
void removeLeftovers(const QString& path) {
    constexpr int oldAfter = 60; // s
    const QFileInfo file(path);
    const QRegularExpression ours(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(file.fileName() + unsaved) + QStringLiteral("[a-z]{%1}").arg(lettersAtTheEnd)));
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-oldAfter);
    for (const QFileInfo& found : file.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (ours.match(found.fileName()).hasMatch() && found.lastModified() < old)
            QFile::remove(found.filePath());
}

/// Fills the new @p file, safely on the disk, with the rights and owner that @p like has. Returns what went wrong.
std::optional<QString> fill(QFile& file, std::string_view bytes, const QString& like) {
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.errorString();
    if (QFile::exists(like)) { // before there is anything to read in it
        os::copyOwner(nativePath(like), nativePath(file.fileName()));
        file.setPermissions(QFile::permissions(like));
    }
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) != size || !file.flush())
        return file.errorString();
    const std::error_code error = os::sync(nativePath(file.fileName()));
    file.close();
    return error ? std::optional(QString::fromStdString(error.message())) : std::nullopt;
}

/// Writes a temporary file in the same directory and renames it over @p path. Owner, group and permissions stay those
/// of @p path, or become those of @p like: a backup is no more public than what it is of.
Status replaceFile(const std::string& path, std::string_view bytes, const std::string& like) {
    // A link stays; what it leads to is replaced.
    const QFileInfo named(fileName(path));
    const QString target = named.isSymLink() ? named.canonicalFilePath() : fileName(path);
    removeLeftovers(target);
    QFile file(temporaryName(target));
    std::optional<QString> trouble = fill(file, bytes, fileName(like));
    if (!trouble) {
        std::error_code error;
        std::filesystem::rename(nativePath(file.fileName()), nativePath(target), error);
        if (error)
            trouble = QString::fromStdString(error.message());
    }
    if (trouble) {
        QFile::remove(file.fileName());
        return failure("cannot be written", path, *trouble,
                       "check that the directory exists, can be written to and has room; the file is as it was");
    }
    os::syncNames(nativePath(QFileInfo(target).absolutePath()));
    return success();
}

Document unreadable(const std::string& path, const Error& error) {
    return Document::failed(path, error.what + "; " + error.remedy);
}

} // namespace

std::string defaultPath() {
    return DANTESYNC_CONFIG_PATH;
}

Loaded load(const std::string& path) {
    auto bytes = read(path);
    if (!bytes)
        return {unreadable(path, bytes.error()), false};
    if (!*bytes)
        return {Document::parse(std::string(emptyDocument), path), true};
    return {Document::parse(std::move(**bytes), path), false};
}

Status saveAtomically(const std::string& path, std::string_view text, Replace replace) {
    const Document wanted = Document::parse(std::string(text), path);
    for (const Problem& problem : wanted.problems()) {
        if (problem.severity == ProblemSeverity::Error)
            return Error{"not saved: " + problem.text(), {}, "correct it and save again"};
    }
    const auto old = read(path);
    if (!old)
        return old.error();
    if (*old) {
        const Document current = Document::parse(**old, path);
        if (!current.valid() && replace == Replace::OnlyValid)
            return Error{"not saved: the file there is broken: " + current.problems().front().text(),
                         {},
                         "correct it by hand first"};
        if (**old == text)
            return success(); // also keeps the previous version previous
        if (auto kept = replaceFile(path + ".bak", **old, path); !kept)
            return kept;
    }
    return replaceFile(path, text, path);
}

} // namespace dantesync::config
