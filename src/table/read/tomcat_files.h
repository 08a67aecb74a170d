/* SPDX-License-Identifier: Apache-2.0 */
/* tomcat_files - where instances of Tomcat have their files. */
#ifndef ZICHA_TABLE_READ_TOMCAT_FILES_H
#define ZICHA_TABLE_READ_TOMCAT_FILES_H

#include "fact/scan.h"

/* The server.xml of each instance; a folder that cannot be read makes the table partial,
 * and *ret_is_whole false. */
struct names tomcat_files_find(struct scan *s, bool *ret_is_whole);

/* The directory of a server.xml, and what paths in it are relative to. */
const char *tomcat_files_dir(struct scan *s, const char *server_xml);
const char *tomcat_files_base(struct scan *s, const char *server_xml);

#endif
