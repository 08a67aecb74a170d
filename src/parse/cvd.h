/* SPDX-License-Identifier: Apache-2.0 */
/* cvd - the head of a ClamAV signature database (.cvd, .cld): 512 bytes of text,
 *
 *     ClamAV-VDB:07 Dec 2023 05-32 -0500:27116:2049:90:md5:signature:builder:1701945138
 *
 * build date, version, number of signatures, level, digests, builder, seconds. */
#ifndef ZICHA_PARSE_CVD_H
#define ZICHA_PARSE_CVD_H

#include "base/str.h"

enum { CVD_HEAD_BYTES = 512 };

struct cvd {
	int64_t built_at; /* seconds since 1970 */
	int64_t version;
};

/* False if it is no such head. */
bool cvd_read(struct str bytes, struct cvd *ret);

#endif
