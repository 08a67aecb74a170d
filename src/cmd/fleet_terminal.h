/* SPDX-License-Identifier: Apache-2.0 */
/* fleet_terminal - questions to the user and one line of progress for all targets. */
#ifndef ZICHA_CMD_FLEET_TERMINAL_H
#define ZICHA_CMD_FLEET_TERMINAL_H

#include "net/remote.h"

struct fleet_terminal {
	bool has_progress;
	/* The answers to the questions for passwords, by enum remote_question: asked once,
	 * they serve for all targets. */
	char known[REMOTE_TRUST][REMOTE_WORDS];
	char shown[400];
};

void fleet_terminal_begin(struct fleet_terminal *t);
/* Forgets the answers. */
void fleet_terminal_end(struct fleet_terminal *t);

/* From the file if there is one, else from the terminal. False: nobody to ask. */
bool fleet_terminal_ask(struct fleet_terminal *t, const char *password_file, const char *target,
			enum remote_question question, bool is_again, struct str words,
			char ret_answer[REMOTE_WORDS]);

/* Asks for one password on the terminal, if there is one. */
bool fleet_terminal_secret(const char *words, char ret_answer[REMOTE_WORDS]);

void fleet_terminal_show(struct fleet_terminal *t, const char *words);

#endif
