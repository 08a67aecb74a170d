/* SPDX-License-Identifier: Apache-2.0 */
/* backup_stream - whether a backup ends where it should, from its bytes in order. */
#include "parse/backup_stream.h"

#include "parse/wire.h"

#include <string.h>

enum { SIZE_AT = 124, SIZE_BYTES = 12, SUM_AT = 148, SUM_BYTES = 8, MAGIC_AT = 257 };

static bool is_tar(const struct backup_stream *b)
{
	return b->n_head == BACKUP_BLOCK && memcmp(b->head + MAGIC_AT, "ustar", 5) == 0;
}

/* An octal number with blanks or NULs around it, or a binary one marked by its
 * highest bit. */
static bool number(const char *p, size_t n, uint64_t *ret)
{
	uint64_t value = 0;
	if ((unsigned char)p[0] == 0x80) {
		for (size_t i = 1; i < n; i++) {
			if (value >> 55)
				return false;
			value = value << 8 | (unsigned char)p[i];
		}
		*ret = value;
		return true;
	}
	size_t i = 0;
	while (i < n && p[i] == ' ')
		i++;
	for (; i < n && p[i] >= '0' && p[i] <= '7'; i++)
		value = value << 3 | (uint64_t)(p[i] - '0');
	*ret = value;
	return i == n || p[i] == 0 || p[i] == ' ';
}

static bool is_zero(const char *block)
{
	for (size_t i = 0; i < BACKUP_BLOCK; i++)
		if (block[i])
			return false;
	return true;
}

static bool is_header(const char *h)
{
	uint64_t wanted, sum = 0;
	for (size_t i = 0; i < BACKUP_BLOCK; i++)
		sum += i >= SUM_AT && i < SUM_AT + SUM_BYTES ? ' ' : (unsigned char)h[i];
	return number(h + SUM_AT, SUM_BYTES, &wanted) && wanted == sum;
}

/* A header is whole: how much of content follows it. */
static void see_header(struct backup_stream *b)
{
	uint64_t size;
	b->n_header = 0;
	if (is_zero(b->header)) {
		b->is_tar_over = true;
		return;
	}
	if (!is_header(b->header) || !number(b->header + SIZE_AT, SIZE_BYTES, &size)) {
		b->is_damaged = true;
		return;
	}
	/* Links, devices and folders have a size without content in some archives. */
	char type = b->header[156];
	if (type >= '1' && type <= '6')
		size = 0;
	b->skip = (size + BACKUP_BLOCK - 1) / BACKUP_BLOCK * BACKUP_BLOCK;
}

static void follow_tar(struct backup_stream *b, struct str piece)
{
	while (piece.n && !b->is_tar_over && !b->is_damaged) {
		uint64_t skipped = MIN(b->skip, (uint64_t)piece.n);
		b->skip -= skipped;
		piece = str_from(piece, (size_t)skipped);
		size_t n = MIN(BACKUP_BLOCK - b->n_header, piece.n);
		if (b->skip || !n)
			return;
		memcpy(b->header + b->n_header, piece.p, n);
		b->n_header += n;
		piece = str_from(piece, n);
		if (b->n_header == BACKUP_BLOCK)
			see_header(b);
	}
}

/* Each byte is as the one before it, and the first is zero: so are all. */
static bool has_content(struct str piece)
{
	return piece.p[0] || memcmp(piece.p, piece.p + 1, piece.n - 1) != 0;
}

static void keep_tail(struct backup_stream *b, struct str piece)
{
	if (piece.n >= BACKUP_BLOCK) {
		memcpy(b->tail, piece.p + piece.n - BACKUP_BLOCK, BACKUP_BLOCK);
		b->n_tail = BACKUP_BLOCK;
		return;
	}
	size_t kept = MIN(b->n_tail, BACKUP_BLOCK - piece.n);
	memmove(b->tail, b->tail + b->n_tail - kept, kept);
	memcpy(b->tail + kept, piece.p, piece.n);
	b->n_tail = kept + piece.n;
}

void backup_stream_feed(struct backup_stream *b, struct str piece)
{
	if (!piece.n)
		return;
	b->bytes += piece.n;
	b->has_content = b->has_content || has_content(piece);
	keep_tail(b, piece);
	size_t n = MIN(BACKUP_BLOCK - b->n_head, piece.n);
	bool was_known = b->n_head == BACKUP_BLOCK;
	memcpy(b->head + b->n_head, piece.p, n);
	b->n_head += n;
	if (was_known) {
		if (is_tar(b))
			follow_tar(b, piece);
	} else if (is_tar(b)) {
		follow_tar(b, (struct str){ b->head, BACKUP_BLOCK });
		follow_tar(b, str_from(piece, n));
	}
}

static bool head_has(const struct backup_stream *b, const char *text)
{
	return str_has((struct str){ b->head, b->n_head }, text);
}

const char *backup_stream_kind(const struct backup_stream *b)
{
	if (is_tar(b))
		return "tar";
	if (head_has(b, "-- MySQL dump") || head_has(b, "-- MariaDB dump"))
		return "mysql";
	if (head_has(b, "-- PostgreSQL database dump") || head_has(b, "-- PostgreSQL database "
								      "cluster dump"))
		return "postgresql";
	return "other";
}

enum backup_end backup_stream_end(const struct backup_stream *b)
{
	const char *kind = backup_stream_kind(b);
	struct str tail = { b->tail, b->n_tail };
	if (strcmp(kind, "tar") == 0)
		return b->is_damaged	? BACKUP_DAMAGED
		       : b->is_tar_over ? BACKUP_WHOLE
					: BACKUP_CUT_SHORT;
	if (strcmp(kind, "mysql") == 0)
		return str_has(tail, "-- Dump completed") ? BACKUP_WHOLE : BACKUP_CUT_SHORT;
	if (strcmp(kind, "postgresql") == 0)
		return str_has(tail, "dump complete") ? BACKUP_WHOLE : BACKUP_CUT_SHORT;
	return b->has_content ? BACKUP_UNKNOWN : b->bytes ? BACKUP_ZEROS : BACKUP_CUT_SHORT;
}

/* Parts of a set have numbers; 0xffff: Zip64 keeps it elsewhere. */
static bool is_sole(uint16_t number)
{
	return number == 0 || number == UINT16_MAX;
}

enum backup_end backup_stream_zip(struct str head, struct str tail, uint64_t size)
{
	enum { END_BYTES = 22, FLAGS_AT = 6, IS_SEALED = 1 };
	bool is_sealed = head.n > FLAGS_AT && str_starts(head, "PK\3\4") &&
			 head.p[FLAGS_AT] & IS_SEALED;
	for (size_t at = tail.n >= END_BYTES ? tail.n - END_BYTES + 1 : 0; at-- > 0;) {
		if (memcmp(tail.p + at, "PK\5\6", 4) != 0)
			continue;
		uint64_t directory_bytes = wire_le32(tail, at + 12);
		uint64_t directory_at = wire_le32(tail, at + 16);
		uint64_t end_at = size - tail.n + at;
		if (is_sealed || !is_sole(wire_le16(tail, at + 4)))
			return BACKUP_UNKNOWN;
		/* Zip64 keeps the true numbers elsewhere. */
		if (directory_at == UINT32_MAX || directory_bytes == UINT32_MAX)
			return BACKUP_WHOLE;
		return directory_at + directory_bytes <= end_at ? BACKUP_WHOLE : BACKUP_DAMAGED;
	}
	return BACKUP_CUT_SHORT;
}

/* Takes what is behind the last dot off the name. */
static struct str take_ending(struct str *name)
{
	size_t n = name->n;
	while (n > 0 && name->p[n - 1] != '.')
		n--;
	struct str ending = str_from(*name, n);
	*name = str_head(*name, n ? n - 1 : 0);
	return ending;
}

bool backup_stream_is_part(struct str name)
{
	struct str ending = take_ending(&name), before = name, inner = take_ending(&before);
	if (!before.n && !name.n)
		return false;
	/* split(1) counts aa, ab, …, behind what the whole was called. */
	bool is_of_split = ending.n == 2 && before.n && ending.p[0] >= 'a' && ending.p[0] <= 'c' &&
			   ending.p[1] >= 'a' && ending.p[1] <= 'z';
	return (ending.n == 3 && str_is_decimal(ending)) || is_of_split ||
	       (ending.n == 3 && (ending.p[0] == 'z' || ending.p[0] == 'r') &&
		str_is_decimal(str_from(ending, 1))) ||
	       (str_is_nocase(ending, "rar") && str_starts(inner, "part") &&
		str_is_decimal(str_from(inner, 4)));
}
