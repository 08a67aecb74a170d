/* SPDX-License-Identifier: Apache-2.0 */
/* survey_pack - the files of an archive, from its bytes in order. */
#include "survey/survey_pack.h"

#include "base/charset.h"
#include "fact/table.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK_BYTES = 64 << 10 };

struct survey_pack {
	struct archive *archive;
	int fd;
	struct unpack_source source;
	struct str head; /* of the source: what was read already and not given yet */
	const char *path;
	struct err fault; /* of the last read of the source */
	bool has_fault;
	char block[BLOCK_BYTES];
};

enum survey_pack_kind survey_pack_kind(struct str head)
{
	static const struct {
		const char *bytes;
		size_t n, at;
		enum survey_pack_kind kind;
	} magics[] = {
		{ "PK\3\4", 4, 0, SURVEY_PACK_FILES },
		{ "7z\xbc\xaf\x27\x1c", 6, 0, SURVEY_PACK_FILES },
		{ "Rar!\x1a\7", 6, 0, SURVEY_PACK_FILES },
		{ "MSCF\0\0\0\0", 8, 0, SURVEY_PACK_FILES },
		{ "ustar", 5, 257, SURVEY_PACK_FILES },
		{ "BZh", 3, 0, SURVEY_PACK_STREAM },
		{ "\x1f\x9d", 2, 0, SURVEY_PACK_STREAM },
	};
	for (size_t i = 0; i < N(magics); i++)
		if (head.n >= magics[i].at + magics[i].n &&
		    memcmp(head.p + magics[i].at, magics[i].bytes, magics[i].n) == 0)
			return magics[i].kind;
	return SURVEY_PACK_NONE;
}

/* ---- where its bytes come from ---- */

static la_ssize_t take_head(struct survey_pack *p, const void **ret)
{
	struct str head = p->head;
	p->head = (struct str){ NULL, 0 };
	*ret = head.p;
	return (la_ssize_t)head.n;
}

static la_ssize_t give_block(struct archive *archive, void *context, const void **ret)
{
	struct survey_pack *p = context;
	ssize_t n;
	*ret = p->block;
	if (p->head.n)
		return take_head(p, ret);
	if (p->fd < 0) {
		n = p->source.read(p->source.context, p->block, sizeof(p->block), &p->fault);
	} else {
		do
			n = read(p->fd, p->block, sizeof(p->block));
		while (n < 0 && errno == EINTR);
		if (n < 0)
			err_sys(&p->fault, "read %s", p->path);
	}
	p->has_fault |= n < 0;
	if (n < 0)
		archive_set_error(archive, EIO, "%s", p->fault.said);
	return n;
}

static la_int64_t seek_to(struct archive *archive, void *context, la_int64_t offset, int whence)
{
	const struct survey_pack *p = context;
	la_int64_t at = lseek(p->fd, offset, whence);
	if (at < 0)
		archive_set_error(archive, errno, "seek");
	return at < 0 ? ARCHIVE_FATAL : at;
}

/* ---- what it says ---- */

/* The source's own words tell more than that it failed. */
static int failed(const struct survey_pack *p, struct err *e)
{
	const char *words = archive_error_string(p->archive);
	if (p->has_fault) {
		*e = p->fault;
		return -1;
	}
	err_set(e, "%s: %s", p->path, words ? words : N_("damaged"));
	e->code = words && strcasestr(words, "support") ? EOPNOTSUPP : 0;
	return -1;
}

/* Formats that are known here; none that starts a program. */
static void support(struct archive *a)
{
	archive_read_support_format_tar(a);
	archive_read_support_format_zip(a);
	archive_read_support_format_7zip(a);
	archive_read_support_format_rar(a);
	archive_read_support_format_rar5(a);
	archive_read_support_format_cab(a);
}

int survey_pack_open(int fd, struct unpack_source source, struct str head, const char *path,
		     struct survey_pack **ret, struct err *e)
{
	autopack struct survey_pack *p = base_alloc(sizeof(*p));
	p->archive = archive_read_new();
	p->fd = fd;
	p->source = source;
	p->head = head;
	p->path = path;
	if (!p->archive)
		return err_set(e, "%s: out of memory", path);
	if (survey_pack_kind(head) == SURVEY_PACK_STREAM) {
		archive_read_support_filter_bzip2(p->archive);
		archive_read_support_filter_compress(p->archive);
		archive_read_support_format_raw(p->archive);
	} else {
		support(p->archive);
	}
	if (fd >= 0) {
		p->head.n = 0;
		if (lseek(fd, 0, SEEK_SET) < 0)
			return err_sys(e, "read %s", path);
		archive_read_set_seek_callback(p->archive, seek_to);
	}
	archive_read_set_read_callback(p->archive, give_block);
	archive_read_set_callback_data(p->archive, p);
	if (archive_read_open1(p->archive) != ARCHIVE_OK)
		return failed(p, e);
	*ret = take(p);
	return 0;
}

/* Archives of Windows have names in the character set of its language. */
static const char *name_of(struct archive_entry *entry, struct arena *a)
{
	const char *name = archive_entry_pathname_utf8(entry);
	autobuf text = BUF(16 << 10);
	struct err ignored;
	if (!name)
		name = archive_entry_pathname(entry);
	if (!name || charset_utf8(str_of(name), &text, &ignored) < 0)
		return arena_strdup(a, name ? name : "?");
	while (str_starts(buf_view(&text), "./")) {
		memmove(text.p, text.p + 2, text.n - 2);
		text.n -= 2;
	}
	return str_text(a, buf_view(&text));
}

int survey_pack_next(struct survey_pack *p, struct arena *a, struct survey_pack_member *ret,
		     struct err *e)
{
	struct archive_entry *entry;
	int got;
	do {
		got = archive_read_next_header(p->archive, &entry);
		if (got == ARCHIVE_EOF)
			return 0;
		if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
			return failed(p, e);
	} while (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry));
	*ret = (struct survey_pack_member){
		.name = name_of(entry, a),
		.bytes = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : NO_INT,
		.modified = archive_entry_mtime_is_set(entry) ? archive_entry_mtime(entry) : NO_INT,
		.is_sealed = archive_entry_is_encrypted(entry) == 1
	};
	return 1;
}

static ssize_t read_member(void *context, char *ret, size_t n, struct err *e)
{
	struct survey_pack *p = context;
	la_ssize_t got = archive_read_data(p->archive, ret, n);
	return got < 0 ? failed(p, e) : (ssize_t)got;
}

struct unpack_source survey_pack_source(struct survey_pack *p)
{
	return (struct unpack_source){ read_member, p };
}

void survey_pack_close(struct survey_pack **p)
{
	if (!*p)
		return;
	archive_read_free((*p)->archive);
	free(*p);
	*p = NULL;
}
