/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_header - what rpm knows of one package: tags and their values.
 *
 * The form in which a header lies in rpm's database: the number of entries and
 * of bytes, entries of 16 bytes (tag, type, offset, count), the values; all
 * numbers with the highest byte first. */
#ifndef ZICHA_PARSE_RPM_HEADER_H
#define ZICHA_PARSE_RPM_HEADER_H

#include "base/str.h"

enum rpm_tag {
	RPM_NAME = 1000,
	RPM_VERSION = 1001,
	RPM_RELEASE = 1002,
	RPM_EPOCH = 1003,
	RPM_GROUP = 1016,
	RPM_ARCH = 1022,
	RPM_FILE_MODES = 1030,
	RPM_FILE_DIGESTS = 1035,
	RPM_FILE_FLAGS = 1037,
	RPM_SOURCE_RPM = 1044,
	RPM_DIR_INDEXES = 1116,
	RPM_BASE_NAMES = 1117,
	RPM_DIR_NAMES = 1118,
	RPM_FILE_DIGEST_ALGORITHM = 5011,
	RPM_MODULARITY_LABEL = 5096,
};

enum { RPM_FILE_IS_CONFIG = 1, RPM_FILE_IS_DOC = 2, RPM_FILE_IS_GHOST = 64 };

struct rpm_header {
	struct str entries, values;
};

/* The values of one tag: texts, or numbers of `width` bytes. */
struct rpm_values {
	struct str bytes; /* from the first value on */
	size_t n;
	size_t width; /* 0: texts */
};

/* False if the bytes are no such header. */
must_use bool rpm_header_open(struct str bytes, struct rpm_header *ret);

/* False if the header has not got the tag, or it does not lie in the header. */
must_use bool rpm_header_get(const struct rpm_header *h, enum rpm_tag tag, struct rpm_values *ret);

/* The first text of a tag; absent where there is none. */
struct str rpm_header_text(const struct rpm_header *h, enum rpm_tag tag);
/* The first number of a tag, or `none`. */
int64_t rpm_header_int(const struct rpm_header *h, enum rpm_tag tag, int64_t none);

/* Number i (0 beyond the last), or the next text off the front. */
int64_t rpm_header_number(const struct rpm_values *v, size_t i);
bool rpm_header_next(struct rpm_values *v, struct str *ret_text);

#endif
