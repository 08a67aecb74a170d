/* SPDX-License-Identifier: Apache-2.0 */
/* time_conf - the configuration of chrony, ntp or openntpd with what it includes. */
#include "table/read/time_conf.h"

#include <string.h>

/* Files of one daemon: a circle of includes ends there. */
enum { FILES_MAX = 64 };

struct reader {
	struct scan *scan;
	int (*give)(void *context, const struct time_conf_line *line);
	void *context;
	size_t n_files;
};

static int read_file(struct reader *reader, const char *path);

static int read_includes(struct reader *reader, struct str words, const char *within)
{
	struct scan *s = reader->scan;
	struct str word;
	int r = 0;
	while (!r && str_word(&words, &word)) {
		struct err why;
		struct names paths;
		const char *pattern = scan_printf(s, "%.*s%s", (int)word.n, word.p, within);
		if (scan_glob(s, pattern, &paths, &why) < 0) {
			scan_partial(s, "%s", why.said);
			continue;
		}
		for (size_t i = 0; !r && i < paths.n; i++)
			r = read_file(reader, paths.name[i]);
	}
	return r;
}

static int read_line(struct reader *reader, const struct lines *lines)
{
	static const struct {
		const char *word, *within;
	} includes[] = {
		{ "include", "" },
		{ "includefile", "" },
		{ "confdir", "/*.conf" },
		{ "sourcedir", "/*.sources" },
	};
	struct time_conf_line line = { .rest = lines->line,
				       .path = lines->path,
				       .number = lines->number };
	if (!str_word(&line.rest, &line.word) || strchr("#!;%", line.word.p[0]))
		return 0;
	for (size_t i = 0; i < N(includes); i++)
		if (str_is_nocase(line.word, includes[i].word))
			return read_includes(reader, line.rest, includes[i].within);
	line.rest = str_trim(line.rest);
	return reader->give(reader->context, &line);
}

static int read_file(struct reader *reader, const char *path)
{
	struct scan *s = reader->scan;
	struct err why;
	struct lines lines;
	if (reader->n_files++ >= FILES_MAX) {
		if (reader->n_files == FILES_MAX + 1)
			scan_partial(s, "%s: more than %d files, or an include loop", path,
				     (int)FILES_MAX);
		return 0;
	}
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return 0;
	while (!r && scan_line(s, &lines))
		r = read_line(reader, &lines);
	return r;
}

int time_conf_read(struct scan *s, const char *path,
		   int (*give)(void *context, const struct time_conf_line *line), void *context)
{
	struct reader reader = { .scan = s, .give = give, .context = context };
	return read_file(&reader, path);
}
