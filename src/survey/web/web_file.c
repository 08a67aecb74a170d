/* SPDX-License-Identifier: Apache-2.0 */
/* web_file - the operator's own files that a setting names. */
#include "survey/web/web_file.h"

#include "base/file.h"

#include <string.h>
#include <unistd.h>

int web_file_at(struct web_site *w, const char *path, struct buf *out, struct err *e)
{
	size_t n = 0;
	while (n < survey_n_files(w->survey) && strcmp(survey_file_name(w->survey, n), path) != 0)
		n++;
	if (n == survey_n_files(w->survey))
		return err_set(e, "%s: was not handed over", path);
	autofd int fd = survey_open(w->survey, n, e);
	/* It is the core's own, and may have been read before. */
	if (fd >= 0)
		(void)lseek(fd, 0, SEEK_SET);
	return fd < 0 || file_read_fd(fd, path, out, e) < 0 ? -1 : 1;
}

int web_file(struct web_site *w, const char *setting, struct buf *out, struct err *e)
{
	const char *path = survey_setting(w->survey, setting);
	return path && path[0] ? web_file_at(w, path, out, e) : 0;
}

bool web_file_cells(struct str *rest, struct str *cells, size_t n)
{
	struct str line;
	while (str_line(rest, &line)) {
		if (!line.n || line.p[0] == '#')
			continue;
		for (size_t i = 0; i < n; i++)
			if (!line.p || !str_split(&line, '\t', &cells[i]))
				cells[i] = STR("");
		return true;
	}
	return false;
}
