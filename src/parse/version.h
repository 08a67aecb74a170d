/* SPDX-License-Identifier: Apache-2.0 */
/* version - which of two package versions is the newer one.
 *
 * dpkg's order is deb-version(7), rpm's is rpmvercmp() with "~" and "^". Both
 * take any bytes and always agree with themselves: compare(a, b) is
 * -compare(b, a). */
#ifndef ZICHA_PARSE_VERSION_H
#define ZICHA_PARSE_VERSION_H

#include "base/str.h"

/* -1, 0, 1: a is older, the same, newer. [epoch:]upstream[-revision] */
int version_compare_dpkg(struct str a, struct str b);

/* [epoch:]version[-release]; a release that one of them lacks is not compared,
 * as in rpm's own dependencies. */
int version_compare_rpm(struct str a, struct str b);

/* Whether dpkg would accept it: epoch a number that fits, upstream version
 * beginning with a digit, no bytes but those that the policy allows. */
bool version_is_dpkg(struct str s);

#endif
