/* SPDX-License-Identifier: Apache-2.0 */
/* process - what the files in /proc/PID say: proc(5). */
#include "parse/process.h"

#include <string.h>

/* Later than any clock and any count of ticks shows; sums of such do not wrap. */
#define TIME_MAX ((int64_t)1 << 50)

bool process_stat_read(struct str bytes, struct process_stat *ret)
{
	/* Of the fields behind the name, counted from 0. */
	enum { STATE = 0, PARENT = 1, START = 19 };
	const char *close = bytes.n ? memrchr(bytes.p, ')', bytes.n) : NULL;
	size_t open = str_find(bytes, '(');
	if (!close || open >= (size_t)(close - bytes.p))
		return false;
	struct process_stat st = { .name = str_range(bytes.p + open + 1, close) };
	struct str rest = str_range(close + 1, bytes.p + bytes.n), word;
	for (int i = 0; i <= START; i++) {
		if (!str_word(&rest, &word))
			return false;
		if (i == STATE)
			st.state = word.p[0];
		if ((i == PARENT && !str_int(word, 10, &st.parent_pid)) ||
		    (i == START && !str_int(word, 10, &st.start_ticks)))
			return false;
	}
	if (st.parent_pid < 0 || st.start_ticks < 0 || st.start_ticks > TIME_MAX)
		return false;
	*ret = st;
	return true;
}

bool process_status_read(struct str bytes, struct process_status *ret)
{
	struct process_status st = { .uid = -1, .memory_bytes = INT64_MIN };
	struct str line, word;
	while (str_line(&bytes, &line)) {
		if (str_starts(line, "Uid:")) {
			line = str_from(line, 4);
			if (!str_word(&line, &word) || !str_int(word, 10, &st.uid) || st.uid < 0 ||
			    st.uid > UINT32_MAX)
				return false;
		} else if (str_starts(line, "VmRSS:")) {
			int64_t kib;
			line = str_from(line, 6);
			if (!str_word(&line, &word) || !str_int(word, 10, &kib) || kib < 0 ||
			    kib > INT64_MAX / 1024)
				return false;
			st.memory_bytes = kib * 1024;
		}
	}
	if (st.uid < 0)
		return false;
	*ret = st;
	return true;
}

/* The first part of the path that is no slice: a user's own units stand below
 * user@1000.service, which is the one that the system knows. */
static struct str unit_of(struct str path)
{
	struct str part;
	while (str_split(&path, '/', &part)) {
		if (!part.n || str_ends(part, ".slice"))
			continue;
		return str_ends(part, ".service") || str_ends(part, ".scope") ||
				       str_ends(part, ".socket") || str_ends(part, ".mount")
			       ? part
			       : (struct str){ NULL, 0 };
	}
	return (struct str){ NULL, 0 };
}

struct str process_unit(struct str bytes)
{
	struct str unit = { NULL, 0 }, line, id, controllers;
	while (str_line(&bytes, &line)) {
		if (!str_split(&line, ':', &id) || !str_split(&line, ':', &controllers))
			continue;
		/* systemd's own hierarchy, or the only one of version 2. */
		bool is_named = str_is(controllers, "name=systemd");
		if (is_named || (str_is(id, "0") && !controllers.n && !unit.p))
			unit = unit_of(line);
		if (is_named)
			break;
	}
	return unit;
}

bool process_boot_time(struct str bytes, int64_t *ret_unix_seconds)
{
	struct str line;
	while (str_line(&bytes, &line))
		if (str_starts(line, "btime "))
			return str_int(str_trim(str_from(line, 6)), 10, ret_unix_seconds) &&
			       *ret_unix_seconds >= 0 &&
			       *ret_unix_seconds <= (int64_t)UINT32_MAX * 4;
	return false;
}
