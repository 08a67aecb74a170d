/* SPDX-License-Identifier: Apache-2.0 */
/* applications - what passes on networks and how it is told: applications.tsv as text. */
#ifndef ZICHA_TABLE_DATA_APPLICATIONS_H
#define ZICHA_TABLE_DATA_APPLICATIONS_H

extern const char applications[];

#endif
