/* SPDX-License-Identifier: Apache-2.0 */
/* shell_command - the commands of a shell script, one after another, none of them run.
 *
 * For /etc/profile and its like and for grub.cfg, whose language is a shell's too:
 * quotes, comments, joined lines, here documents and nested $(…) are followed as far
 * as is needed to know where a command begins and ends. Nothing is expanded. */
#ifndef ZICHA_PARSE_SHELL_COMMAND_H
#define ZICHA_PARSE_SHELL_COMMAND_H

#include "base/str.h"

struct shell_word {
	const char *text; /* without its quotes; "$x" and "$(x)" stay as they are written */
	bool is_dynamic;  /* only a shell could tell what becomes of it */
};

struct shell_command {
	const struct shell_word *word;
	size_t n; /* 0: only an end, such as "}" */
	int64_t line;
	/* What ended it: a newline, one of "; & | ( ) { }", or 0 at the end of the script.
	 * A brace is one where it stands as a word of its own. */
	char end;
};

/* A script being read: start with the whole of it in `rest` and line 1. */
struct shell_script {
	struct str rest;
	int64_t line;
	struct str document; /* the end of a here document that begins with the next line */
	bool is_cut;	     /* it ended within quotes or a here document: commands are missing */
};

#define SHELL_SCRIPT(bytes) ((struct shell_script){ .rest = (bytes), .line = 1 })

/* False at the end. Texts live in `a`. */
must_use bool shell_command_next(struct shell_script *f, struct arena *a,
				 struct shell_command *ret);

/* Whether the word is NAME=value; ret_value is the part of its text behind "=". */
must_use bool shell_command_assigns(const struct shell_word *w, struct str *ret_name,
				    struct str *ret_value);

#endif
