/* SPDX-License-Identifier: Apache-2.0 */
/* utmp_file - records of sign-ins: wtmp, btmp (utmp(5)). */
#include "parse/utmp_file.h"

enum {
	SHORT_RECORD = 384,
	SHORT_SECONDS = 340,
	LONG_RECORD = UTMP_FILE_MAX_RECORD,
	LONG_SECONDS = 344,
	HIGHEST_TYPE = 9, /* ACCOUNTING */
	LOOKED_AT = 64,	  /* records that decide on the size */
};

static uint64_t little_endian(const char *p, size_t n)
{
	uint64_t value = 0;
	for (size_t i = n; i-- > 0;)
		value = value << 8 | (unsigned char)p[i];
	return value;
}

bool utmp_file_time(struct str record, int64_t *ret_time)
{
	uint64_t seconds;
	if (record.n == SHORT_RECORD)
		seconds = little_endian(record.p + SHORT_SECONDS, 4);
	else if (record.n == LONG_RECORD)
		seconds = little_endian(record.p + LONG_SECONDS, 8);
	else
		return false;
	if (little_endian(record.p, 2) > HIGHEST_TYPE || seconds == 0 || seconds > UINT32_MAX)
		return false;
	*ret_time = (int64_t)seconds;
	return true;
}

static size_t count_fitting(struct str head, size_t record_bytes)
{
	size_t n = 0;
	int64_t ignored;
	for (size_t i = 0; i < LOOKED_AT && head.n >= (i + 1) * record_bytes; i++)
		n += utmp_file_time(str_head(str_from(head, i * record_bytes), record_bytes),
				    &ignored);
	return n;
}

size_t utmp_file_record_bytes(struct str head)
{
	size_t n_short = count_fitting(head, SHORT_RECORD),
	       n_long = count_fitting(head, LONG_RECORD);
	if (!n_short && !n_long)
		return 0;
	return n_short >= n_long ? SHORT_RECORD : LONG_RECORD;
}
