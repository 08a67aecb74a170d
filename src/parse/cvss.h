/* SPDX-License-Identifier: Apache-2.0 */
/* cvss - how severe a vulnerability is, from its vector: CVSS 3.0 and 3.1. */
#ifndef ZICHA_PARSE_CVSS_H
#define ZICHA_PARSE_CVSS_H

#include "base/str.h"

/* The base score, 0 to 10, of "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H".
 * https://www.first.org/cvss/v3.1/specification-document, section 7.1. False for
 * other versions and vectors that are not whole. */
must_use bool cvss_score(struct str vector, double *ret_score);

/* critical, high, medium, low or info, as section 5 has it. */
const char *cvss_severity(double score);

#endif
