/* SPDX-License-Identifier: Apache-2.0 */
/* baseline - the file that says how files of a host were when somebody vouched for them. */
#include "parse/baseline.h"

#include "base/clock.h"
#include "base/crypto.h"

#include <string.h>

static const char magic[] = "zicha-baseline ";
enum { VERSION = 2, N_FIELDS = 9 };

/* ---- paths ---- */

/* Bytes at the front that stand as they are: str_text()'s, without tab and newline. */
static size_t plain_sequence(struct str s)
{
	unsigned char c = (unsigned char)s.p[0];
	return c < 0x20 || c == 0x7f ? 0 : str_utf8_sequence(s);
}

void baseline_escape(struct buf *b, struct str path)
{
	for (size_t i = 0; i < path.n;) {
		size_t n = plain_sequence(str_from(path, i));
		if (n)
			buf_add(b, path.p + i, n);
		else
			buf_printf(b, "\\x%02x", (unsigned char)path.p[i]);
		i += MAX(n, (size_t)1);
	}
}

void baseline_unescape(struct buf *b, struct str path)
{
	int64_t code;
	for (size_t i = 0; i < path.n; i++) {
		struct str digits = str_head(str_from(path, i + 2), 2);
		if (str_starts(str_from(path, i), "\\x") && digits.n == 2 && digits.p[0] != '-' &&
		    digits.p[0] != '+' && str_int(digits, 16, &code)) {
			buf_putc(b, (char)code);
			i += 3;
		} else {
			buf_putc(b, path.p[i]);
		}
	}
}

/* ---- reading ---- */

/* Takes the next line off, if it is "WORD rest". */
static bool take_line(struct str *rest, const char *word, struct str *ret)
{
	struct str after = *rest, line;
	if (!str_starts(after, word) || !str_line(&after, &line))
		return false;
	*ret = str_from(line, strlen(word));
	*rest = after;
	return true;
}

static int read_head(struct str *rest, struct baseline *b, struct err *e)
{
	struct str value;
	int64_t version;
	char made[CLOCK_TEXT_SIZE];
	if (!take_line(rest, magic, &value) || !str_int(value, 10, &version))
		return err_set(e, "not a baseline");
	if (version < 1 || version > VERSION)
		return err_set(e, "a baseline of version %lld; this program reads version %d",
			       (long long)version, VERSION);
	b->n_fields = version == 1 ? N_FIELDS - 1 : N_FIELDS;
	if (!take_line(rest, "made ", &value) || value.n >= sizeof(made))
		return err_set(e, "the baseline is damaged: its head does not say when it was "
				  "made");
	memcpy(made, value.p, value.n);
	made[value.n] = 0;
	if (!clock_parse(made, &b->made_at))
		return err_set(e, "the baseline is damaged: its head does not say when it was "
				  "made");
	while (take_line(rest, "pattern ", &value)) {
		if (b->n_patterns == N(b->pattern))
			return err_set(e, "the baseline has more than %zu patterns", N(b->pattern));
		b->pattern[b->n_patterns++] = value;
	}
	if (!take_line(rest, "files", &value) || value.n)
		return err_set(e, "the baseline is damaged: its head does not end");
	return 0;
}

/* Where the last of the fields of a line begins, or n. */
static size_t last_field(const struct baseline *b, struct str line)
{
	size_t at = 0;
	for (size_t i = 1; i < b->n_fields && at < line.n; i++)
		at += str_find(str_from(line, at), '\t') + 1;
	return MIN(at, line.n);
}

static struct str path_of(const struct baseline *b, size_t i)
{
	struct str from = str_from(b->bytes, b->path_at[i]);
	return str_head(from, str_find(from, '\n'));
}

static int read_entries(struct arena *a, struct str *rest, struct baseline *b, struct err *e)
{
	struct str line, before = { NULL, 0 };
	size_t capacity = 0;
	while (rest->n && !str_starts(*rest, "end ") && str_line(rest, &line)) {
		struct str path = str_from(line, last_field(b, line));
		if (!path.n || (before.p && str_compare(before, path) >= 0))
			return err_set(e, "the baseline is damaged: its files are out of order");
		before = path;
		b->path_at = arena_grow(a, b->path_at, &capacity, b->n + 1, sizeof(*b->path_at));
		b->path_at[b->n++] = (uint32_t)(path.p - b->bytes.p);
	}
	return 0;
}

static int read_hex(struct arena *a, struct str hex, struct str *ret)
{
	int64_t byte;
	char *bytes = arena_alloc(a, hex.n / 2 + 1);
	for (size_t i = 0; i + 1 < hex.n; i += 2) {
		struct str pair = str_head(str_from(hex, i), 2);
		if (pair.p[0] == '-' || pair.p[0] == '+' || !str_int(pair, 16, &byte))
			return -1;
		bytes[i / 2] = (char)byte;
	}
	*ret = (struct str){ bytes, hex.n / 2 };
	return hex.n == (size_t)CRYPTO_SIGNATURE_BYTES * 2 ? 0 : -1;
}

static int read_end(struct arena *a, struct str rest, struct baseline *b, struct err *e)
{
	struct str value, before = str_range(b->bytes.p, rest.p);
	char hex[CRYPTO_HEX_SIZE];
	crypto_sha256_hex(before, hex);
	if (!take_line(&rest, "end ", &value) || !str_is(value, hex))
		return err_set(e, "the baseline is damaged: it was cut short or changed");
	b->signed_bytes = str_range(b->bytes.p, rest.p);
	if (take_line(&rest, "signature ", &value) && read_hex(a, value, &b->signature) < 0)
		return err_set(e, "the baseline is damaged: its signature is none");
	if (rest.n)
		return err_set(e, "the baseline is damaged: something stands behind its end");
	return 0;
}

int baseline_read(struct arena *a, struct str bytes, struct baseline *ret, struct err *e)
{
	struct str rest = bytes;
	*ret = (struct baseline){ .bytes = bytes };
	if (bytes.n > BASELINE_MAX_BYTES)
		return err_set(e, "the baseline is larger than %d bytes", BASELINE_MAX_BYTES);
	if (read_head(&rest, ret, e) < 0 || read_entries(a, &rest, ret, e) < 0)
		return -1;
	return read_end(a, rest, ret, e);
}

bool baseline_get(const struct baseline *b, size_t i, struct baseline_entry *ret)
{
	struct str path = path_of(b, i), line, field[N_FIELDS - 1] = { 0 };
	const char *newline = memrchr(b->bytes.p, '\n', b->path_at[i]);
	line = str_range(newline ? newline + 1 : b->bytes.p, path.p);
	for (size_t f = 0; f + 1 < b->n_fields; f++)
		if (!str_split(&line, '\t', &field[f]))
			return false;
	*ret = (struct baseline_entry){ .sha256 = field[6], .path = path };
	if (!str_is(field[7], "?"))
		ret->attributes = field[7];
	if (field[0].n != 1 || !strchr("fdlo", field[0].p[0]) || !field[6].n)
		return false;
	ret->kind = field[0].p[0];
	return str_int(field[1], 8, &ret->mode) && str_int(field[2], 10, &ret->uid) &&
	       str_int(field[3], 10, &ret->gid) && str_int(field[4], 10, &ret->size_bytes) &&
	       str_int(field[5], 10, &ret->modified_at);
}

int64_t baseline_find(const struct baseline *b, struct str path)
{
	size_t low = 0, high = b->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_compare(path, path_of(b, middle));
		if (order == 0)
			return (int64_t)middle;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return -1;
}

/* ---- writing ---- */

void baseline_write_head(struct buf *b, int64_t made_at, const struct str *patterns, size_t n)
{
	char made[CLOCK_TEXT_SIZE];
	clock_text(made_at, made);
	buf_printf(b, "%s%d\nmade %s\n", magic, VERSION, made);
	for (size_t i = 0; i < n; i++) {
		buf_puts(b, "pattern ");
		buf_str(b, patterns[i]);
		buf_putc(b, '\n');
	}
	buf_puts(b, "files\n");
}

void baseline_write_entry(struct buf *b, const struct baseline_entry *entry)
{
	buf_printf(b, "%c\t%04o\t%lld\t%lld\t%lld\t%lld\t", entry->kind, (unsigned)entry->mode,
		   (long long)entry->uid, (long long)entry->gid, (long long)entry->size_bytes,
		   (long long)entry->modified_at);
	buf_str(b, entry->sha256);
	buf_putc(b, '\t');
	buf_str(b, entry->attributes.p ? entry->attributes : STR("?"));
	buf_putc(b, '\t');
	buf_str(b, entry->path);
	buf_putc(b, '\n');
}

void baseline_write_end(struct buf *b)
{
	char hex[CRYPTO_HEX_SIZE];
	crypto_sha256_hex(buf_view(b), hex);
	buf_printf(b, "end %s\n", hex);
}

void baseline_write_signature(struct buf *b, const unsigned char *bytes, size_t n)
{
	buf_puts(b, "signature ");
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "%02x", bytes[i]);
	buf_putc(b, '\n');
}
