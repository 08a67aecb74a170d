/* SPDX-License-Identifier: Apache-2.0 */
/* journal_file_test - journals made here as https://systemd.io/JOURNAL_FILE_FORMAT/
 * says; a file that journald wrote is among the fixtures of log_spans. */
#include "parse/journal_file.h"

#include "tap.h"

enum { SIZE = 2048, HEADER = 264, ENTRIES = 6, THEN = 1767225600 };

static unsigned char file[SIZE];

static void put(size_t at, uint64_t value, int n)
{
	for (int i = 0; i < n; i++)
		file[at + (size_t)i] = (unsigned char)(value >> (8 * i));
}

static void put_array(size_t at, uint64_t next, int n_items, int item_bytes)
{
	file[at] = 6;
	put(at + 8, 24 + (uint64_t)n_items * (uint64_t)item_bytes, 8);
	put(at + 16, next, 8);
}

/* Six entries, an hour apart; two of them in the first array, four in the second. */
static void make(bool is_compact)
{
	int item_bytes = is_compact ? 4 : 8;
	memset(file, 0, sizeof(file));
	memcpy(file, "LPKSHHRH", 8);
	put(12, is_compact ? 8 | 16 : 0, 4);
	put(88, HEADER, 8);
	put(152, ENTRIES, 8);
	put(176, 1024, 8);
	put(184, (uint64_t)THEN * 1000000 + 999999, 8);
	put(192, (THEN + 5 * 3600) * UINT64_C(1000000), 8);
	put_array(1024, 1536, 2, item_bytes);
	put_array(1536, 0, 8, item_bytes);
	for (int i = 0; i < ENTRIES; i++) {
		size_t at = HEADER + (size_t)i * 64;
		file[at] = 3;
		put(at + 8, 64, 8);
		put(at + 24, (uint64_t)(THEN + i * 3600) * 1000000, 8);
		put((i < 2 ? 1024 + i * item_bytes : 1536 + (i - 2) * item_bytes) + 24, at,
		    item_bytes);
	}
}

static int read_at(void *context, uint64_t offset, void *ret, size_t n, struct err *e)
{
	memcpy(ret, file + offset, n);
	return 0;
}

static bool is_open(struct journal_file *j)
{
	struct err e;
	*j = (struct journal_file){ .read = read_at, .size_bytes = SIZE };
	return journal_file_open(j, &e) == 0;
}

/* The hour of an entry; -1 where it cannot be read. */
static int64_t hour(struct journal_file *j, uint64_t i)
{
	struct err e;
	int64_t time;
	return journal_file_time(j, i, &time, &e) < 0 ? -1 : (time - THEN) / 3600;
}

static void read_kind(bool is_compact)
{
	struct journal_file j;
	make(is_compact);
	ok(is_open(&j), is_compact ? "a compact journal is read" : "a journal is read");
	is_int((int64_t)j.n_entries, ENTRIES, "its entries are counted");
	is_int(j.first_time, THEN, "the first time is in the header");
	is_int(j.last_time, THEN + 5 * 3600, "and so is the last");
	is_int(hour(&j, 5), 5, "the last entry is in the second array");
	is_int(hour(&j, 1), 1, "an earlier one is found after it");
	is_int(hour(&j, 2), 2, "arrays are counted through");
}

int main(void)
{
	struct journal_file j;
	read_kind(false);
	read_kind(true);

	ok(is_open(&j), "a compact journal again");
	is_int(hour(&j, 6), -1, "an item that was not filled yet is no entry");
	is_int(hour(&j, 1000), -1, "there is no entry behind the last array");
	put(1536 + 16, 1024, 8);
	ok(is_open(&j) && hour(&j, 1000) == -1, "arrays that lead in a circle end");
	make(false);
	put(1024 + 16, SIZE - 8, 8);
	ok(is_open(&j) && hour(&j, 3) == -1, "an array behind the end is not followed");
	put(1024 + 24, 1 << 20, 8);
	ok(is_open(&j) && hour(&j, 0) == -1, "an entry behind the end is not followed");
	make(false);
	put(1024 + 24, 1024, 8);
	ok(is_open(&j) && hour(&j, 0) == -1, "an array is no entry");
	make(false);
	put(1024 + 8, UINT64_MAX, 8);
	ok(is_open(&j) && hour(&j, 0) == -1, "an array larger than the file is refused");
	put(152, UINT64_MAX, 8);
	ok(!is_open(&j), "more entries than fit into the file are refused");
	make(false);
	put(12, 1 << 9, 4);
	ok(!is_open(&j), "a kind of file that is not known is refused");
	make(false);
	file[0] = 'l';
	ok(!is_open(&j), "another file is refused");
	return done();
}
