// SPDX-License-Identifier: GPL-3.0-or-later
//
// A precompiled header is made for a target, and a target needs a source.
