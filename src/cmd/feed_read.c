/* SPDX-License-Identifier: Apache-2.0 */
/* feed_read - a publisher's file of vulnerabilities, packed or not, read into a feed. */
#include "cmd/feed_read.h"

#include "cmd/cmd.h"
#include "parse/feed_json.h"
#include "parse/feed_oval.h"

#include <archive.h>
#include <archive_entry.h>

/* Ubuntu's OVAL is the largest with some hundred megabytes. */
#define DOCUMENT_MAX ((size_t)1 << 30)

static void free_archive(struct archive **a)
{
	archive_read_free(*a);
}
#define autoarchive __attribute__((cleanup(free_archive))) struct archive

static int read_document(struct archive *a, struct buf *document, struct err *e)
{
	ssize_t n = 0;
	buf_clear(document);
	while (buf_room(document, 256 << 10) &&
	       (n = archive_read_data(a, document->p + document->n,
				      document->capacity - document->n)) > 0)
		document->n += (size_t)n;
	if (document->n == document->max)
		return err_set(e, "larger than %zu bytes when unpacked", document->max);
	return n < 0 ? err_set(e, "%s", archive_error_string(a)) : 0;
}

static int parse(struct str document, const char *release, struct feed *f, struct err *e)
{
	if (str_starts(document, "\xef\xbb\xbf"))
		document = str_from(document, 3);
	struct str text = str_trim(document);
	if (str_starts(text, "<"))
		return feed_oval_parse(text, release, f, e);
	if (str_starts(text, "{"))
		return feed_json_parse(text, f, e);
	return err_set(e, "neither JSON nor OVAL");
}

int feed_read(struct str bytes, const char *release, struct feed *f, struct err *e)
{
	autoarchive *a = archive_read_new();
	autobuf document = BUF(DOCUMENT_MAX);
	struct archive_entry *entry;
	int r;
	archive_read_support_filter_all(a);
	archive_read_support_format_zip(a);
	archive_read_support_format_tar(a);
	archive_read_support_format_raw(a);
	if (archive_read_open_memory(a, bytes.p, bytes.n) != ARCHIVE_OK)
		return err_set(e, "%s", archive_error_string(a));
	bool is_many = false;
	while ((r = archive_read_next_header(a, &entry)) == ARCHIVE_OK && !cmd_stop) {
		if (archive_entry_filetype(entry) != AE_IFREG)
			continue;
		is_many = archive_format(a) != ARCHIVE_FORMAT_RAW;
		if (read_document(a, &document, e) < 0 ||
		    parse(buf_view(&document), release, f, e) < 0)
			return is_many ? err_wrap(e, "%s", archive_entry_pathname(entry)) : -1;
	}
	if (cmd_stop)
		return err_set(e, "interrupted");
	return r == ARCHIVE_EOF ? 0 : err_set(e, "%s", archive_error_string(a));
}
