// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/style.h"
#include "shared/fleet/pair_matrix.h"

#include <QByteArray>

#include <string>

namespace dantesync::cli {

/// The matrix, split where it is wider than 80 columns, and the verdict.
std::string compareText(const fleet::PairMatrix& matrix, const Style& style);
/// The fleet in a line: spread, and who is off.
std::string verdict(const fleet::PairMatrix& matrix);
/// One object: `hosts`; `offset_us`, `uncertainty_us` and `views_disagree` as rows of columns (row minus column), null
/// where unknown.
QByteArray compareJson(const fleet::PairMatrix& matrix, std::int64_t unixTime);

} // namespace dantesync::cli
