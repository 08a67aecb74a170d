/* SPDX-License-Identifier: Apache-2.0 */
/* utmp_file - records of sign-ins: wtmp, btmp (utmp(5)).
 *
 * A file of bare C structs, without a head: 384 bytes each where the C library
 * keeps the 32-bit time for both word sizes (x86, arm, ppc, s390), 400 where it
 * does not (aarch64, loongarch64, riscv64). Which one is seen from the records. */
#ifndef ZICHA_PARSE_UTMP_FILE_H
#define ZICHA_PARSE_UTMP_FILE_H

#include "base/str.h"

enum { UTMP_FILE_MAX_RECORD = 400 };

/* Bytes of one record, from the front of a file; 0 where neither size fits. */
size_t utmp_file_record_bytes(struct str head);

/* Reads when one record was written (seconds since 1970). False for an empty or
 * damaged one. */
must_use bool utmp_file_time(struct str record, int64_t *ret_time);

#endif
