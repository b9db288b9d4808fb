// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/source_tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

namespace dantesync::rules {
namespace fs = std::filesystem;
namespace {

constexpr std::array<std::string_view, 7> kRooms = {"app",          "service",   "shared", "resources",
                                                    "translations", "installer", "tests"};
constexpr std::array<std::string_view, 3> kRootFiles = {"CMakeLists.txt", "dev", ".ci/run"};
constexpr std::array<std::string_view, 9> kSuffixes = {".cpp", ".cc", ".c",     ".h", ".hpp",
                                                       ".py",  ".sh", ".cmake", ".js"};

bool isSource(const fs::path& path) {
    const std::string suffix = path.extension().string();
    return path.filename() == "CMakeLists.txt" ||
           std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
}

void readInto(Tree& tree, const fs::path& root, const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (in) {
        tree[file.lexically_relative(root).generic_string()] =
            std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
}

} // namespace

Tree readTree(const std::string& root) {
    Tree tree;
    std::error_code ignored;
    for (const std::string_view room : kRooms) {
        for (auto it = fs::recursive_directory_iterator(fs::path(root) / room, ignored);
             it != fs::recursive_directory_iterator(); it.increment(ignored)) {
            if (it->is_regular_file(ignored) && isSource(it->path())) {
                readInto(tree, root, it->path());
            }
        }
    }
    for (const std::string_view file : kRootFiles) {
        readInto(tree, root, fs::path(root) / file);
    }
    return tree;
}

} // namespace dantesync::rules
