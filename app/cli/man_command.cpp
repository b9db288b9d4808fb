// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/manual_page.h"

#include <QSaveFile>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array options{
    Option{"all", "DIR", "Write the pages of all commands to this folder: dantesync.1, dantesync-snapshot.1, ..."},
};

bool write(const QString& path, const std::string& page) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(page.size());
    if (file.open(QIODevice::WriteOnly) && file.write(page.data(), size) == size && file.commit())
        return true;
    std::cerr << "dantesync man: " << path.toStdString() << ": cannot be written: " << file.errorString().toStdString()
              << std::endl;
    return false;
}

int writeAll(const QString& folder) {
    if (!write(folder + QStringLiteral("/dantesync.1"), generalManual(commands())))
        return exitNoAnswer;
    for (const Command* command : commands()) {
        const QString name = QString::fromLatin1(command->name.data(), static_cast<qsizetype>(command->name.size()));
        if (!write(folder + QStringLiteral("/dantesync-%1.1").arg(name), commandManual(*command)))
            return exitNoAnswer;
    }
    return 0;
}

int run(const Arguments& arguments) {
    const QStringList& words = arguments.words();
    if (const auto folder = arguments.value("all"); folder && words.isEmpty())
        return writeAll(QString::fromStdString(*folder));
    if (words.isEmpty()) {
        std::cout << generalManual(commands()) << std::flush;
        return 0;
    }
    const std::string name = words.constFirst().toStdString();
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command* c) { return c->name == name; });
    if (found == all.end() || words.size() > 1 || arguments.has("all")) {
        std::cerr << "dantesync man: name one command; see dantesync --help" << std::endl;
        return exitNoAnswer;
    }
    std::cout << commandManual(**found) << std::flush;
    return 0;
}

} // namespace

const Command manCommand{
    "man",
    "The manual page of a command, as roff",
    "Prints the manual page of a command (or, without one, of dantesync itself) for man to show, made from the same "
    "definitions as the help.",
    options,
    "dantesync man snapshot | man -l -\n"
    "dantesync man --all /usr/local/share/man/man1",
    run,
    "[COMMAND]",
};

} // namespace dantesync::cli
