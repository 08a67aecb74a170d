/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_ndpi - this program was built without libndpi: it knows what applications.tsv knows. */
#include "survey/net/traffic.h"

struct traffic_ndpi *traffic_ndpi_open(struct arena *a)
{
	return NULL;
}

const char *traffic_ndpi_look(struct traffic_ndpi *x, struct traffic_flow *f, struct str ip,
			      int64_t time_us, bool is_server)
{
	return NULL;
}

void traffic_ndpi_end(struct traffic_ndpi *x, struct traffic_flow *f)
{
}
