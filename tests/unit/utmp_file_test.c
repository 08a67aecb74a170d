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

static void test_whole_records(char *file, size_t size)
{
	int64_t time = 0;
	memset(file, 0, size);
	put(file, 340, 4, UTMP_FILE_USER, THEN);
	memcpy(file + 4, "\x39\x05\0\0", 4);
	memcpy(file + 8, "pts/0", 5);
	memset(file + 44, 'u', 32);
	memcpy(file + 76, "10.1.2.3", 8);
	memcpy(file + 348, "\x0a\x01\x02\x03", 4);
	struct utmp_record r;
	char address[ADDRESS_TEXT_SIZE];
	ok(utmp_file_read((struct str){ file, 384 }, &r) && r.type == UTMP_FILE_USER &&
		   r.pid == 1337 && r.time == THEN && str_is(r.line, "pts/0") &&
		   str_is(r.host, "10.1.2.3"),
	   "a sign-in is read");
	is_int((int64_t)r.user.n, 32, "a name may fill its field");
	address_text(&r.address, address);
	ok(r.has_address, "it came from somewhere");
	is_text(address, "10.1.2.3", "an IPv4 address fills the first of four words");
	memcpy(file + 348, "\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01", 16);
	ok(utmp_file_read((struct str){ file, 384 }, &r) && r.address.is_ipv6, "an IPv6 address "
									       "fills all");
	struct str line, host;
	memset(file, 0, size);
	is_int((int64_t)utmp_file_lastlog_bytes(384), 292,
	       "lastlog beside records of 384 bytes has 292");
	ok(!utmp_file_lastlog((struct str){ file, 292 }, &time, &line, &host), "zeros: never "
									       "signed in");
	put(file, 0, 4, 0, THEN);
	memcpy(file + 4, "tty1", 4);
	ok(utmp_file_lastlog((struct str){ file, 292 }, &time, &line, &host) && time == THEN &&
		   str_is(line, "tty1") && host.n == 0,
	   "a last sign-in is read");
	put(file, 0, 8, 0, THEN);
	memcpy(file + 8, "tty2", 5);
	ok(utmp_file_lastlog((struct str){ file, utmp_file_lastlog_bytes(400) }, &time, &line,
			     &host) &&
		   str_is(line, "tty2"),
	   "also with the longer time");
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
	test_whole_records(file, sizeof(file));
	return done();
}
