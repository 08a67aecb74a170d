/* SPDX-License-Identifier: Apache-2.0 */
/* db_cell - what a program of a restore can reach: its folder, and nothing that others notice.
 *
 * A dump may hold any command, and psql and COPY PROGRAM run it. */
#ifndef ZICHA_SURVEY_DB_DB_CELL_H
#define ZICHA_SURVEY_DB_DB_CELL_H

#include "base/base.h"

enum { DB_CELL_REFUSED = 126 }; /* exit status where this machine does not allow it */

/* In a child, which becomes the guard of another one that goes on behind this call: without a
 * network, alone with its own processes, all file systems read-only but the folder, the places of
 * other programs' sockets empty, as nobody. The guard ends as that one does, and with that one ends
 * whatever it has started. Ends the process where that cannot be had. */
void db_cell_enter(const char *folder);

/* Gives up root for nobody, for good; ends the process where that cannot be had. */
void db_cell_become_nobody(void);

#endif
