/* SPDX-License-Identifier: Apache-2.0 */
/* evtx - Windows event logs (.evtx, since Vista): records of binary XML in chunks of 64 KiB.
 *
 * Format as documented by the libevtx project and in MS-EVEN6 (2.2.12 BinXml). A chunk stands for
 * itself: its templates and names are in it, so a damaged one costs its own records only. */
#ifndef ZICHA_PARSE_EVTX_H
#define ZICHA_PARSE_EVTX_H

#include "base/err.h"
#include "base/str.h"

enum {
	EVTX_HEADER_BYTES = 4096,
	EVTX_CHUNK_BYTES = 65536,
	EVTX_MAX_VALUES = 64,
};

/* Whether a file that begins so is one. */
bool evtx_is(struct str head);

struct evtx_record {
	uint64_t number;
	int64_t time;		      /* seconds since 1970, UTC */
	int64_t event;		      /* EventID; -1 where it has none */
	struct str channel, computer; /* UTF-8; p == NULL: not there */
	struct {
		struct str name, value;
	} data[EVTX_MAX_VALUES]; /* EventData's and UserData's, as far as there is room */
	size_t n_data;
};

/* The value of a name of the data; p == NULL where there is none. */
struct str evtx_value(const struct evtx_record *r, const char *name);

/* By a file's first EVTX_HEADER_BYTES: how many chunks it says that it has, and whether Windows was
 * still writing when it was copied. */
size_t evtx_n_chunks(struct str header);
bool evtx_is_in_use(struct str header);

struct evtx_chunk {
	struct str bytes;
	size_t at;	    /* of the next record */
	size_t end;	    /* behind the last one, as the chunk says; 0: it does not */
	uint64_t previous;  /* number of the record before `at`; at first the one before all */
	bool is_as_written; /* its records fit its checksum, or it says that it has none yet */
};

/* Begins to read a chunk of EVTX_CHUNK_BYTES. 1; 0: room that was never written; <0: damaged. */
must_use int evtx_chunk_open(struct evtx_chunk *c, struct str bytes, struct err *e);

/* Reads the next record; its texts live in `a`. 1: there is one; 0: no more; <0: it is damaged, and
 * so is what follows in this chunk (or, if *ret_goes_on, only this record). */
must_use int evtx_chunk_next(struct evtx_chunk *c, struct arena *a, struct evtx_record *ret,
			     bool *ret_goes_on, struct err *e);

#endif
