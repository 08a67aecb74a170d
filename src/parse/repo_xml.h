/* SPDX-License-Identifier: Apache-2.0 */
/* repo_xml - the packages in a repository's primary.xml and updateinfo.xml, as
 * createrepo makes them and dnf keeps them.
 *
 * A repository's list is tens of megabytes; it comes in pieces, and one element
 * at a time is held whole:
 *
 *     autorepo_xml struct repo_xml x = REPO_XML("package");
 *     repo_xml_give(&x, piece);
 *     while (repo_xml_next(&x, &element))
 *             … repo_xml_name(element) …                                      */
#ifndef ZICHA_PARSE_REPO_XML_H
#define ZICHA_PARSE_REPO_XML_H

#include "base/buf.h"

enum { REPO_XML_ELEMENT_MAX = 8 << 20 };

struct repo_xml {
	const char *element;
	struct buf carried;
	size_t at;
};

#define REPO_XML(name) \
	((struct repo_xml){ .element = (name), .carried = BUF(REPO_XML_ELEMENT_MAX) })

/* The next bytes of the file. False: an element longer than the maximum. */
must_use bool repo_xml_give(struct repo_xml *x, struct str piece);
/* The next element, whole, valid until the next give. */
bool repo_xml_next(struct repo_xml *x, struct str *ret_element);
/* Whether an element has begun that did not end: at the end of a file, it is cut. */
bool repo_xml_is_cut(const struct repo_xml *x);
void repo_xml_free(struct repo_xml *x);

#define autorepo_xml __attribute__((cleanup(repo_xml_free)))

struct repo_package {
	const char *name, *architecture;
	const char *version; /* "epoch:version-release", without an epoch of 0 */
};

/* The name of a <package> of primary.xml, found without reading all of it. */
struct str repo_xml_name(struct str element);
/* All that counts of it. False if something is missing. */
must_use bool repo_xml_package(struct str element, struct arena *a, struct repo_package *ret);

/* Whether an <update> of updateinfo.xml is a security one; then its packages, one
 * after another off the front. */
bool repo_xml_is_security(struct str element, struct arena *a);
bool repo_xml_update_package(struct str *element, struct arena *a, struct repo_package *ret);

#endif
