/* SPDX-License-Identifier: Apache-2.0 */
/* utmp_file - records of sign-ins: utmp, wtmp, btmp (utmp(5)) and lastlog. */
#include "parse/utmp_file.h"

#include "parse/wire.h"

#include <string.h>

enum {
	SHORT_RECORD = 384,
	SHORT_SECONDS = 340,
	LONG_RECORD = UTMP_FILE_MAX_RECORD,
	LONG_SECONDS = 344,
	HIGHEST_TYPE = 9, /* ACCOUNTING */
	LOOKED_AT = 64,	  /* records that decide on the size */
	/* What both have at the same place: offset and length. */
	PID = 4,
	LINE = 8,
	LINE_BYTES = 32,
	USER = 44,
	USER_BYTES = 32,
	HOST = 76,
	HOST_BYTES = 256,
	SHORT_ADDRESS = 348,
	LONG_ADDRESS = 360,
	/* lastlog's time, with and without the 32-bit compatibility. */
	SHORT_LASTLOG = 4 + LINE_BYTES + HOST_BYTES,
	LONG_LASTLOG = 8 + LINE_BYTES + HOST_BYTES,
};

bool utmp_file_time(struct str record, int64_t *ret_time)
{
	uint64_t seconds;
	if (record.n == SHORT_RECORD)
		seconds = wire_le(record, SHORT_SECONDS, 4);
	else if (record.n == LONG_RECORD)
		seconds = wire_le(record, LONG_SECONDS, 8);
	else
		return false;
	if (wire_le(record, 0, 2) > HIGHEST_TYPE || seconds == 0 || seconds > UINT32_MAX)
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

/* A field of fixed length, which ends at its first NUL if it has one. */
static struct str field(struct str record, size_t at, size_t n)
{
	struct str whole = str_head(str_from(record, at), n);
	return str_head(whole, str_find(whole, '\0'));
}

/* Four words of network order; an IPv4 address fills the first. */
static bool read_address(struct str record, struct address *ret)
{
	static const char none[16];
	const char *p = record.p + (record.n == SHORT_RECORD ? SHORT_ADDRESS : LONG_ADDRESS);
	*ret = (struct address){ .is_ipv6 = memcmp(p + 4, none, 12) != 0 };
	memcpy(ret->bytes, p, ret->is_ipv6 ? 16 : 4);
	return memcmp(p, none, 16) != 0;
}

bool utmp_file_read(struct str record, struct utmp_record *ret)
{
	int64_t time;
	if (!utmp_file_time(record, &time))
		return false;
	*ret = (struct utmp_record){
		.type = (int)wire_le(record, 0, 2),
		.pid = (int32_t)wire_le(record, PID, 4),
		.time = time,
		.line = field(record, LINE, LINE_BYTES),
		.user = field(record, USER, USER_BYTES),
		.host = field(record, HOST, HOST_BYTES),
	};
	ret->has_address = read_address(record, &ret->address);
	return true;
}

size_t utmp_file_lastlog_bytes(size_t record_bytes)
{
	return record_bytes == LONG_RECORD ? LONG_LASTLOG : SHORT_LASTLOG;
}

bool utmp_file_lastlog(struct str entry, int64_t *ret_time, struct str *ret_line,
		       struct str *ret_host)
{
	if (entry.n != SHORT_LASTLOG && entry.n != LONG_LASTLOG)
		return false;
	size_t time_bytes = entry.n == LONG_LASTLOG ? 8 : 4;
	uint64_t seconds = wire_le(entry, 0, time_bytes);
	if (seconds == 0 || seconds > UINT32_MAX)
		return false;
	*ret_time = (int64_t)seconds;
	*ret_line = field(entry, time_bytes, LINE_BYTES);
	*ret_host = field(entry, time_bytes + LINE_BYTES, HOST_BYTES);
	return true;
}
