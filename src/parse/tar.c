/* SPDX-License-Identifier: Apache-2.0 */
/* tar - entries of an archive in ustar form (POSIX.1-1988), plain files only. */
#include "parse/tar.h"

#include <string.h>

enum {
	BLOCK = 512,
	NAME = 0,
	MODE = 100,
	UID = 108,
	GID = 116,
	SIZE = 124,
	MTIME = 136,
	SUM = 148,
	TYPE = 156,
	MAGIC = 257
};

static size_t padded(size_t n)
{
	return (n + BLOCK - 1) / BLOCK * BLOCK;
}

/* The sum of the header's bytes, its own field read as blanks. */
static int64_t sum_of(const unsigned char *header)
{
	int64_t sum = 0;
	for (size_t i = 0; i < BLOCK; i++)
		sum += i >= SUM && i < SUM + 8 ? ' ' : header[i];
	return sum;
}

static bool octal(const char *field, size_t n, int64_t *ret)
{
	struct str digits = str_head((struct str){ field, n }, strnlen(field, n));
	return str_int(str_trim(digits), 8, ret) && *ret >= 0;
}

static bool is_zero(const char *block)
{
	for (size_t i = 0; i < BLOCK; i++)
		if (block[i])
			return false;
	return true;
}

int tar_next(struct str *rest, struct tar_entry *ret_entry, struct err *e)
{
	if (rest->n < BLOCK)
		return err_set(e, "the archive is cut short");
	const char *h = rest->p;
	if (is_zero(h))
		return 0;
	int64_t sum, size;
	if (memcmp(h + MAGIC, "ustar", 5) != 0 || !octal(h + SUM, 8, &sum) ||
	    sum != sum_of((const unsigned char *)h) || !octal(h + SIZE, 12, &size))
		return err_set(e, "not an archive, or a damaged one");
	if (h[TYPE] != '0')
		return err_set(e, "an entry that is not a plain file");
	struct str after = str_from(*rest, BLOCK);
	if ((uint64_t)size > after.n || padded((size_t)size) > after.n)
		return err_set(e, "the archive is cut short");
	memcpy(ret_entry->name, h + NAME, 100);
	ret_entry->name[100] = 0;
	ret_entry->bytes = str_head(after, (size_t)size);
	*rest = str_from(after, padded((size_t)size));
	return TAR_ENTRY;
}

void tar_add(struct buf *archive, const char *name, struct str bytes, int64_t mtime)
{
	char h[BLOCK] = { 0 };
	memcpy(h + NAME, name, MIN(strlen(name), 100));
	memcpy(h + MODE, "0000644", 8);
	memcpy(h + UID, "0000000", 8);
	memcpy(h + GID, "0000000", 8);
	snprintf(h + SIZE, 12, "%011llo", (unsigned long long)bytes.n);
	snprintf(h + MTIME, 12, "%011llo", (unsigned long long)mtime);
	h[TYPE] = '0';
	memcpy(h + MAGIC, "ustar\00000", 8);
	/* At most 512 times 255: six octal digits. */
	snprintf(h + SUM, 8, "%06o", (unsigned)sum_of((const unsigned char *)h) & 0777777);
	h[SUM + 7] = ' ';
	buf_add(archive, h, BLOCK);
	buf_str(archive, bytes);
	static const char zeros[BLOCK];
	buf_add(archive, zeros, padded(bytes.n) - bytes.n);
}

void tar_finish(struct buf *archive)
{
	static const char zeros[2 * BLOCK];
	buf_add(archive, zeros, sizeof(zeros));
}
