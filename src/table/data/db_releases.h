/* SPDX-License-Identifier: Apache-2.0 */
/* db_releases - release series of database servers, as text; see survey/db/db_release.c. */
#ifndef ZICHA_TABLE_DATA_DB_RELEASES_H
#define ZICHA_TABLE_DATA_DB_RELEASES_H

extern const char db_releases[];

#endif
