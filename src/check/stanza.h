/* SPDX-License-Identifier: Apache-2.0 */
/* stanza - a folder of files of stanzas: lines `name: value`, an empty line between two of them.
 *
 * So questions, claims and kinds of record are written. A mistake is told with its file, line and
 * column; its stanza is left out, and the others go on. */
#ifndef ZICHA_CHECK_STANZA_H
#define ZICHA_CHECK_STANZA_H

#include "check/check.h"
#include "parse/head.h"

struct stanza_file {
	struct arena *arena; /* of the mistakes: what is read lives there */
	struct mistakes *mistakes;
	const char *path, *area; /* the area is the file's name without its suffix */
	struct str text;
	bool has_mistake; /* in the stanza at hand */
};

struct stanza_reader {
	const char *suffix; /* ".questions" */
	void (*field)(void *arg, struct stanza_file *f, const struct head_field *h);
	void (*end)(void *arg, struct stanza_file *f); /* of a stanza, perhaps an empty one */
	void *arg;
};

/* Reads all files with the suffix, by name. <0: the folder or a file cannot be read. */
must_use int stanza_load(const char *dir, const struct stanza_reader *r, struct mistakes *m,
			 struct err *e);

/* Tells a mistake of the stanza at hand. The words are a msgid. */
void stanza_wrong(struct stanza_file *f, int line, int column, const char *words);
/* Sets a text of the stanza, which may stand in it once. */
void stanza_text(struct stanza_file *f, const char **place, const struct head_field *h);
/* At the end of a stanza that began at `line` (0: nothing stood in it): whether it is to be kept.
 * Tells its fault, a msgid or NULL, and is ready for the next. */
must_use bool stanza_is_whole(struct stanza_file *f, int line, const char *fault);
/* Adds the words of a value to a list. */
void stanza_words(struct stanza_file *f, struct check_list *list, const char *value);

#endif
