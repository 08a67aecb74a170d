/* SPDX-License-Identifier: Apache-2.0 */
/* cvss - any vector has a score from 0 to 10, or none. */
#include "parse/cvss.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	double score;
	if (cvss_score((struct str){ (const char *)data, size }, &score))
		assert(score >= 0 && score <= 10 && cvss_severity(score));
	return 0;
}
