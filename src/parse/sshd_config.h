/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_config - the lines of sshd_config(5), split as OpenSSH 9 splits them.
 *
 * A keyword, at most one "=", and arguments with quotes ('…', "…"), backslash
 * escapes and a trailing comment; and the lists of algorithms that start with
 * "+", "-" or "^" and so change the default instead of replacing it. */
#ifndef ZICHA_PARSE_SSHD_CONFIG_H
#define ZICHA_PARSE_SSHD_CONFIG_H

#include "base/buf.h"
#include "base/err.h"

enum { SSHD_CONFIG_BLANK = 1 };

struct sshd_config_line {
	const char *keyword;  /* lower case */
	struct str *argument; /* unquoted */
	size_t n_arguments;
	struct str rest; /* all behind the keyword, as written */
};

/* 0 read, SSHD_CONFIG_BLANK for an empty line or a comment, <0 a line that sshd
 * would not start with. */
must_use int sshd_config_line(struct arena *a, struct str line, struct sshd_config_line *ret_line,
			      struct err *e);

/* The list that is in force, from what is written and the compiled-in one. */
const char *sshd_config_algorithms(struct arena *a, struct str written, const char *compiled_in);

/* Seconds of a time such as "90", "2m", "1h30m", -1 if it is none (sshd_config(5), TIME
 * FORMATS). */
int64_t sshd_config_seconds(struct str text);

/* Bytes and seconds of a RekeyLimit such as "512M 1h" or "default none"; 0 where
 * it sets no such limit. False if it is none. */
must_use bool sshd_config_rekey(struct str text, int64_t *ret_bytes, int64_t *ret_seconds);

/* The version that the bytes of the program name ("OpenSSH_9.2p1"), as major * 100
 * + minor (902); 0 if there is none. */
int sshd_config_version(struct str program);

#endif
