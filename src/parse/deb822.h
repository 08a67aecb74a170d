/* SPDX-License-Identifier: Apache-2.0 */
/* deb822 - stanzas of "Field: value", as dpkg and apt keep them.
 *
 * A stanza ends at an empty line. It is handed out as the bytes that it
 * consists of, mostly without a copy: of the 63,000 stanzas in Debian's package
 * list nearly all are looked at for one field and passed over. The reader takes
 * the file whole or in pieces of any size:
 *
 *     autodeb822 struct deb822 d = DEB822;
 *     deb822_give(&d, piece);
 *     while (deb822_next(&d, &stanza))
 *             … deb822_get(stanza, "Package") …
 *     …                                    the same for each further piece
 *     deb822_end(&d);                      and once for the last stanza       */
#ifndef ZICHA_PARSE_DEB822_H
#define ZICHA_PARSE_DEB822_H

#include "base/buf.h"

enum { DEB822_STANZA_MAX = 512 << 10 };

struct deb822 {
	struct str input;   /* what is left of the piece */
	struct buf carried; /* the front of a stanza that goes on in the next piece */
	bool is_ended, is_carried_given;
	size_t n_cut; /* stanzas longer than DEB822_STANZA_MAX, which are left out */
};

#define DEB822 ((struct deb822){ .carried = BUF(DEB822_STANZA_MAX) })

/* The next bytes of the file; valid until the next give. Only when deb822_next()
 * has returned false. */
void deb822_give(struct deb822 *d, struct str piece);
/* There are no more bytes. */
void deb822_end(struct deb822 *d);
/* The next stanza, valid until the next call. False: give more, or all is read. */
bool deb822_next(struct deb822 *d, struct str *ret_stanza);
void deb822_free(struct deb822 *d);

#define autodeb822 __attribute__((cleanup(deb822_free)))

/* Takes the next field off a stanza. The value is trimmed and has its further
 * lines in it. A line that is no field comes as the absent name and itself. */
bool deb822_field(struct str *rest, struct str *ret_name, struct str *ret_value);

/* The value of a field, the absent str if there is none. */
struct str deb822_get(struct str stanza, const char *name);

#endif
