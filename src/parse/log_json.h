/* SPDX-License-Identifier: Apache-2.0 */
/* log_json - a record of a log that is a JSON object on one line: `journalctl -o json`, Docker,
 * Filebeat and Logstash, and programs that write so themselves. */
#ifndef ZICHA_PARSE_LOG_JSON_H
#define ZICHA_PARSE_LOG_JSON_H

#include "base/str.h"

struct log_json {
	int64_t time;	 /* seconds since 1970; INT64_MIN: it is in words, or not there */
	struct str when; /* the words; p == NULL: none */
	struct str host, program, message; /* p == NULL: not there */
};

/* False: it is no such object, or tells no time. The texts are in the line, or in `a`. */
must_use bool log_json_read(struct str line, struct arena *a, struct log_json *ret);

#endif
