/* SPDX-License-Identifier: Apache-2.0 */
/* utmp_file - records of sign-ins: utmp, wtmp, btmp (utmp(5)) and lastlog.
 *
 * A file of bare C structs, without a head: 384 bytes each where the C library
 * keeps the 32-bit time for both word sizes (x86, arm, ppc, s390), 400 where it
 * does not (aarch64, loongarch64, riscv64). Which one is seen from the records. */
#ifndef ZICHA_PARSE_UTMP_FILE_H
#define ZICHA_PARSE_UTMP_FILE_H

#include "parse/address.h"

enum { UTMP_FILE_MAX_RECORD = 400 };

/* Bytes of one record, from the front of a file; 0 where neither size fits. */
size_t utmp_file_record_bytes(struct str head);

/* Reads when one record was written (seconds since 1970). False for an empty or
 * damaged one. */
must_use bool utmp_file_time(struct str record, int64_t *ret_time);

/* The kinds of record that tell something (utmp(5)'s ut_type). */
enum { UTMP_FILE_BOOT = 2, UTMP_FILE_USER = 7, UTMP_FILE_DEAD = 8 };

struct utmp_record {
	int type;
	int64_t pid, time;	     /* seconds since 1970 */
	struct str line, user, host; /* within the record */
	struct address address;	     /* of the remote end, if it has one */
	bool has_address;
};

/* Reads a record whole. False for an empty or damaged one. */
must_use bool utmp_file_read(struct str record, struct utmp_record *ret);

/* One entry of lastlog(8): a file of structs of the same kinds of machines, one for
 * each user id from 0 on. */
size_t utmp_file_lastlog_bytes(size_t record_bytes);

/* When that user last signed in, from which line and host. False: never. */
must_use bool utmp_file_lastlog(struct str entry, int64_t *ret_time, struct str *ret_line,
				struct str *ret_host);

#endif
