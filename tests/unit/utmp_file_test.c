/* SPDX-License-Identifier: Apache-2.0 */
/* utmp_file_test - records of sign-ins, of both sizes. */
#include "parse/utmp_file.h"

#include "tap.h"

enum { RECORDS = 3, THEN = 1767225600 };

/* Puts a record with that type and time to `p`. */
static void put(char *p, size_t seconds_at, size_t seconds_bytes, int type, uint64_t seconds)
{
	p[0] = (char)type;
	for (size_t i = 0; i < seconds_bytes; i++)
		p[seconds_at + i] = (char)(seconds >> (8 * i));
}

int main(void)
{
	char file[RECORDS * UTMP_FILE_MAX_RECORD] = { 0 };
	int64_t time = 0;
	for (size_t i = 0; i < RECORDS; i++)
		put(file + i * 384, 340, 4, 7, THEN + i);
	is_int((int64_t)utmp_file_record_bytes((struct str){ file, RECORDS * 384 }), 384,
	       "x86 writes 384 bytes");
	ok(utmp_file_time((struct str){ file + 384, 384 }, &time), "a record of 384 bytes is read");
	is_int(time, THEN + 1, "its time is that of the record");
	put(file, 340, 4, 7, 4000000000);
	ok(utmp_file_time((struct str){ file, 384 }, &time) && time == 4000000000,
	   "the 32 bits are not signed: they last beyond 2038");
	memset(file, 0, sizeof(file));
	for (size_t i = 0; i < RECORDS; i++)
		put(file + i * 400, 344, 8, 7, THEN + i);
	is_int((int64_t)utmp_file_record_bytes((struct str){ file, RECORDS * 400 }), 400,
	       "aarch64 writes 400 bytes");
	ok(utmp_file_time((struct str){ file + 800, 400 }, &time) && time == THEN + 2,
	   "a record of 400 bytes is read");
	put(file, 344, 8, 77, THEN);
	ok(!utmp_file_time((struct str){ file, 400 }, &time), "no record has the type 77");
	put(file, 344, 8, 0, 0);
	ok(!utmp_file_time((struct str){ file, 400 }, &time), "an empty record has no time");
	memset(file, 'x', sizeof(file));
	is_int((int64_t)utmp_file_record_bytes((struct str){ file, sizeof(file) }), 0,
	       "text is no wtmp");
	is_int((int64_t)utmp_file_record_bytes((struct str){ file, 100 }), 0,
	       "less than a record is no wtmp");
	return done();
}
