/* SPDX-License-Identifier: Apache-2.0 */
/* feed_file - what is known of vulnerabilities, in the form that zicha keeps it in. */
#include "parse/feed_file.h"

#include "base/clock.h"

#include <string.h>
#include <zstd.h>

enum { LEVEL = 12 };

const char *feed_file_severity(const char *word)
{
	static const struct {
		const char *word, *severity;
	} map[] = {
		{ "critical", "critical" }, { "important", "high" },   { "high", "high" },
		{ "moderate", "medium" },   { "medium", "medium" },    { "low", "low" },
		{ "negligible", "info" },   { "unimportant", "info" },
	};
	for (size_t i = 0; word && i < N(map); i++)
		if (str_is_nocase(str_of(word), map[i].word))
			return map[i].severity;
	return NULL;
}

static struct str keep(struct feed *f, struct str text)
{
	if (!text.p)
		return STR("");
	return (struct str){ arena_strndup(f->arena, text.p, text.n), text.n };
}

static bool is_field(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < ' ')
			return false;
	return true;
}

void feed_file_add(struct feed *f, const struct feed_entry *e)
{
	if (!e->package.n || !e->id.n || !e->release.n ||
	    str_find(e->release, ' ') < e->release.n || !is_field(e->release) ||
	    !is_field(e->package) || !is_field(e->id) || !is_field(e->from) ||
	    !is_field(e->fixed) || !is_field(e->severity) || !is_field(e->day) ||
	    !is_field(e->streams) || !is_field(e->architectures) || e->id.p[0] == '@')
		return;
	f->entry = arena_grow(f->arena, f->entry, &f->capacity, f->n + 1, sizeof(*f->entry));
	f->entry[f->n++] = (struct feed_entry){
		.release = keep(f, e->release),
		.package = keep(f, e->package),
		.id = keep(f, e->id),
		.from = keep(f, e->from),
		.fixed = keep(f, e->fixed),
		.severity = keep(f, e->severity),
		.day = keep(f, e->day),
		.streams = keep(f, e->streams),
		.architectures = keep(f, e->architectures),
	};
}

static int compare(const void *a, const void *b)
{
	const struct feed_entry *x = a, *y = b;
	int c = str_compare(x->release, y->release);
	c = c ? c : str_compare(x->package, y->package);
	c = c ? c : str_compare(x->id, y->id);
	c = c ? c : str_compare(x->from, y->from);
	c = c ? c : str_compare(x->fixed, y->fixed);
	c = c ? c : str_compare(x->streams, y->streams);
	return c ? c : str_compare(x->architectures, y->architectures);
}

static bool pack(struct buf *text, struct buf *frames)
{
	ZSTD_CCtx *c = ZSTD_createCCtx();
	size_t room = buf_room(frames, ZSTD_compressBound(text->n)), n = 0;
	bool is_packed = c && room >= ZSTD_compressBound(text->n);
	if (is_packed) {
		ZSTD_CCtx_setParameter(c, ZSTD_c_compressionLevel, LEVEL);
		ZSTD_CCtx_setParameter(c, ZSTD_c_checksumFlag, 1);
		n = ZSTD_compress2(c, frames->p + frames->n, room, text->p ? text->p : "", text->n);
		is_packed = !ZSTD_isError(n);
	}
	ZSTD_freeCCtx(c);
	frames->n += is_packed ? n : 0;
	return is_packed;
}

static void write_entry(struct buf *text, const struct feed_entry *e)
{
	const struct str fields[] = { e->id,  e->from,	  e->fixed,	   e->severity,
				      e->day, e->streams, e->architectures };
	size_t n = N(fields);
	while (n > 5 && !fields[n - 1].n)
		n--;
	for (size_t i = 0; i < n; i++) {
		buf_puts(text, i ? "\t" : "");
		buf_str(text, fields[i]);
	}
	buf_putc(text, '\n');
}

int feed_file_write(struct feed *f, const char *name, int64_t imported, struct buf *out,
		    struct err *e)
{
	char published[CLOCK_TEXT_SIZE], now[CLOCK_TEXT_SIZE];
	clock_text(f->published, published);
	clock_text(imported, now);
	buf_printf(out, "zicha-feed %d\nname %s\nkind %s\npublished %s\nimported %s\n",
		   FEED_FILE_VERSION, name, f->kind, published, now);
	if (f->n)
		qsort(f->entry, f->n, sizeof(*f->entry), compare);
	autobuf frames = BUF(FEED_FILE_MAX);
	size_t n_releases = 0;
	for (size_t i = 0; i < f->n;) {
		autobuf text = BUF(FEED_FILE_MAX);
		struct str release = f->entry[i].release, package = { NULL, 0 };
		size_t before = frames.n;
		int64_t n = 0;
		for (; i < f->n && str_eq(f->entry[i].release, release); i++) {
			const struct feed_entry *entry = &f->entry[i];
			if (n && compare(entry, entry - 1) == 0)
				continue;
			if (!str_eq(entry->package, package)) {
				package = entry->package;
				buf_printf(&text, "@%.*s\n", (int)package.n, package.p);
			}
			write_entry(&text, entry);
			n++;
		}
		if (buf_is_over(&text) || !pack(&text, &frames) ||
		    ++n_releases > FEED_FILE_MAX_RELEASES)
			return err_set(e, "too much for one feed");
		buf_printf(out, "release %.*s %zu %zu %lld\n", (int)release.n, release.p,
			   frames.n - before, text.n, (long long)n);
	}
	buf_putc(out, '\n');
	buf_str(out, buf_view(&frames));
	return buf_is_over(out) ? err_set(e, "too much for one feed") : 0;
}

static bool take_size(struct str *rest, size_t *ret)
{
	struct str word;
	int64_t n;
	if (!str_word(rest, &word) || !str_int(word, 10, &n) || n < 0 || n > FEED_FILE_MAX)
		return false;
	*ret = (size_t)n;
	return true;
}

static bool take_release(struct feed_file *f, struct str rest, size_t *offset)
{
	struct feed_release *r = &f->release[f->n];
	size_t n_entries;
	if (f->n == FEED_FILE_MAX_RELEASES || !str_word(&rest, &r->name) ||
	    !take_size(&rest, &r->packed_bytes) || !take_size(&rest, &r->unpacked_bytes) ||
	    !take_size(&rest, &n_entries))
		return false;
	r->n_entries = (int64_t)n_entries;
	r->offset = *offset;
	*offset += r->packed_bytes;
	f->n++;
	return true;
}

int feed_file_open(struct str bytes, struct feed_file *ret, struct err *e)
{
	struct str rest = bytes, line, word;
	int64_t version;
	size_t offset = 0;
	bool is_right = str_line(&rest, &line) && str_word(&line, &word);
	*ret = (struct feed_file){ .bytes = bytes };
	if (!is_right || !str_is(word, "zicha-feed") || !str_int(str_trim(line), 10, &version))
		return err_set(e, "not a feed of zicha");
	if (version > FEED_FILE_VERSION)
		return err_set(e, "a feed of format %lld, which only a newer zicha can read",
			       (long long)version);
	while ((is_right = str_line(&rest, &line)) && line.n) {
		const struct {
			const char *name;
			struct str *value;
		} fields[] = { { "name", &ret->name },
			       { "kind", &ret->kind },
			       { "published", &ret->published },
			       { "imported", &ret->imported } };
		if (!str_word(&line, &word))
			break;
		if (str_is(word, "release") && !take_release(ret, line, &offset))
			return err_set(e, "a feed whose head is damaged");
		for (size_t i = 0; i < N(fields); i++)
			if (str_is(word, fields[i].name))
				*fields[i].value = str_trim(line);
	}
	if (!is_right || line.n || !ret->name.n || !ret->kind.n || offset != rest.n)
		return err_set(e, "a feed whose head is damaged, or which is cut short");
	for (size_t i = 0; i < ret->n; i++)
		ret->release[i].offset += bytes.n - rest.n;
	return 0;
}

int feed_file_unpack(const struct feed_file *f, const struct feed_release *r, struct buf *out,
		     struct err *e)
{
	size_t room = buf_room(out, r->unpacked_bytes);
	if (room < r->unpacked_bytes)
		return err_set(e, "a feed of %zu bytes", r->unpacked_bytes);
	size_t n = ZSTD_decompress(out->p + out->n, r->unpacked_bytes, f->bytes.p + r->offset,
				   r->packed_bytes);
	if (ZSTD_isError(n) || n != r->unpacked_bytes)
		return err_set(e, "a feed whose content is damaged");
	out->n += n;
	return 0;
}

bool feed_file_package(struct str *rest, struct str *ret_package, struct str *ret_lines)
{
	struct str line;
	if (!str_starts(*rest, "@") || !str_line(rest, &line))
		return false;
	*ret_package = str_from(line, 1);
	const char *next = rest->n ? memmem(rest->p, rest->n, "\n@", 2) : NULL;
	size_t n = rest->n && rest->p[0] == '@' ? 0 : next ? (size_t)(next + 1 - rest->p) : rest->n;
	*ret_lines = str_head(*rest, n);
	*rest = str_from(*rest, n);
	return true;
}

bool feed_file_entry(struct str *lines, struct feed_entry *ret)
{
	struct str line;
	if (!lines->n || !str_line(lines, &line))
		return false;
	struct str *fields[] = { &ret->id,  &ret->from,	   &ret->fixed,	       &ret->severity,
				 &ret->day, &ret->streams, &ret->architectures };
	for (size_t i = 0; i < N(fields); i++)
		if (!str_split(&line, '\t', fields[i]))
			*fields[i] = (struct str){ NULL, 0 };
	return true;
}
