/* SPDX-License-Identifier: Apache-2.0 */
/* journal_file - the entry times of a systemd journal file.
 *
 * Entries are found through a chain of arrays of their offsets. journald appends,
 * so each array lies behind the one before it: a chain that goes back is damaged,
 * and thus none can lead in circles. */
#include "parse/journal_file.h"

#include "parse/wire.h"

/* Offsets in the header and in objects, in bytes. */
enum {
	INCOMPATIBLE_FLAGS = 12,
	HEADER_SIZE = 88,
	N_ENTRIES = 152,
	ENTRY_ARRAY_OFFSET = 176,
	HEAD_ENTRY_REALTIME = 184,
	TAIL_ENTRY_REALTIME = 192,
	LEAST_HEADER = 208,
	OBJECT_SIZE = 8,
	ENTRY_REALTIME = 24,
	ENTRY_LEAST = 64,
	ARRAY_NEXT = 16,
	ARRAY_ITEMS = 24,
};

enum { OBJECT_ENTRY = 3, OBJECT_ENTRY_ARRAY = 6 };

/* XZ, LZ4, keyed hash, ZSTD, compact: none changes where times lie but the last. */
enum { FLAG_COMPACT = 1 << 4, KNOWN_FLAGS = (1 << 5) - 1 };

static int read_at(struct journal_file *j, uint64_t offset, char *ret, size_t n, struct err *e)
{
	if (offset > j->size_bytes || j->size_bytes - offset < n)
		return err_set(e, "an offset lies behind the end of the file");
	return j->read(j->context, offset, ret, n, e);
}

int journal_file_open(struct journal_file *j, struct err *e)
{
	char h[LEAST_HEADER] = { 0 };
	const struct str head = { h, sizeof(h) };
	if (j->size_bytes < sizeof(h))
		return err_set(e, "too short for a journal file");
	if (read_at(j, 0, h, sizeof(h), e) < 0)
		return -1;
	if (!str_is(str_head(head, 8), "LPKSHHRH"))
		return err_set(e, "not a journal file");
	uint64_t flags = wire_le(head, INCOMPATIBLE_FLAGS, 4);
	if (flags & ~(uint64_t)KNOWN_FLAGS)
		return err_set(e, "a newer kind of journal file (flags 0x%llx)",
			       (unsigned long long)flags);
	uint64_t header_size = wire_le(head, HEADER_SIZE, 8);
	uint64_t first = wire_le(head, HEAD_ENTRY_REALTIME, 8);
	uint64_t last = wire_le(head, TAIL_ENTRY_REALTIME, 8);
	j->is_compact = flags & FLAG_COMPACT;
	j->n_entries = wire_le(head, N_ENTRIES, 8);
	j->next_array = wire_le(head, ENTRY_ARRAY_OFFSET, 8);
	j->n_arrays = 0;
	j->first_time = (int64_t)(first / 1000000);
	j->last_time = (int64_t)(last / 1000000);
	if (header_size < LEAST_HEADER || header_size > j->size_bytes ||
	    j->n_entries > j->size_bytes / ENTRY_LEAST ||
	    (j->n_entries && (!first || !last || !j->next_array)))
		return err_set(e, "the header of the journal file is damaged");
	return 0;
}

/* Reads the head of an object and checks its kind and size. */
static int read_object(struct journal_file *j, uint64_t offset, unsigned kind, size_t least,
		       char *ret, uint64_t *ret_size, struct err *e)
{
	if (offset < LEAST_HEADER || offset % 8)
		return err_set(e, "an offset in the journal file is damaged");
	if (read_at(j, offset, ret, least, e) < 0)
		return -1;
	*ret_size = wire_le((struct str){ ret, least }, OBJECT_SIZE, 8);
	if (wire_u8((struct str){ ret, least }, 0) != kind || *ret_size < least ||
	    *ret_size > j->size_bytes - offset)
		return err_set(e, "an object of the journal file is damaged");
	return 0;
}

static int see_next_array(struct journal_file *j, struct err *e)
{
	char object[ARRAY_ITEMS] = { 0 };
	uint64_t size = 0, offset = j->next_array;
	const struct journal_array *before = j->n_arrays ? &j->arrays[j->n_arrays - 1] : NULL;
	if (!offset || j->n_arrays == N(j->arrays) || (before && offset <= before->offset))
		return err_set(e, "the entry list of the journal file is damaged");
	if (read_object(j, offset, OBJECT_ENTRY_ARRAY, sizeof(object), object, &size, e) < 0)
		return -1;
	j->arrays[j->n_arrays++] = (struct journal_array){
		.offset = offset,
		.first = before ? before->first + before->n_items : 0,
		.n_items = (size - ARRAY_ITEMS) / (j->is_compact ? 4 : 8),
	};
	j->next_array = wire_le((struct str){ object, sizeof(object) }, ARRAY_NEXT, 8);
	return 0;
}

int journal_file_time(struct journal_file *j, uint64_t i, int64_t *ret_time, struct err *e)
{
	size_t a = 0;
	for (;; a++) {
		if (a == j->n_arrays && see_next_array(j, e) < 0)
			return -1;
		if (i - j->arrays[a].first < j->arrays[a].n_items)
			break;
	}
	char item[8] = { 0 }, entry[ENTRY_LEAST] = { 0 };
	size_t item_bytes = j->is_compact ? 4 : 8;
	uint64_t at = j->arrays[a].offset + ARRAY_ITEMS + (i - j->arrays[a].first) * item_bytes,
		 size;
	if (read_at(j, at, item, item_bytes, e) < 0 ||
	    read_object(j, wire_le((struct str){ item, sizeof(item) }, 0, item_bytes), OBJECT_ENTRY,
			sizeof(entry), entry, &size, e) < 0)
		return -1;
	*ret_time = (int64_t)(wire_le((struct str){ entry, sizeof(entry) }, ENTRY_REALTIME, 8) /
			      1000000);
	return 0;
}
