/* SPDX-License-Identifier: Apache-2.0 */
/* web_data - the lists in data/ beside this file, as text. */
#ifndef ZICHA_SURVEY_WEB_WEB_DATA_H
#define ZICHA_SURVEY_WEB_WEB_DATA_H

extern const char web_data_keywords[], web_data_technologies[], web_data_paths[],
	web_data_disclosures[];

#endif
