/* SPDX-License-Identifier: Apache-2.0 */
/* db - the rows of database servers, one shape for all engines, for whoever fills them: survey/db/.
 *
 * Of what can be true, false or not known, the member is an int64_t: 1, 0 or NO_INT. */
#ifndef ZICHA_TABLE_DB_DB_H
#define ZICHA_TABLE_DB_DB_H

#include "fact/table.h"

/* One server of databases. */
struct db_instance {
	const char *engine;
	const char *version;
	int64_t version_number;
	const char *host;
	int64_t port;
	const char *account;
	int64_t is_administrator;
	const char *data_directory;
	const char *started;
	int64_t n_databases;
	int64_t is_standby;
	int64_t has_tls;
	const char *source;
};

/* One account. */
struct db_user {
	const char *name;
	const char *host;
	int64_t can_login;
	int64_t is_role;
	int64_t is_superuser;
	int64_t is_default;
	int64_t is_anonymous;
	const char *password;
	int64_t words_tried;
	const char *plugin;
	int64_t is_weak_hash;
	int64_t is_locked;
	int64_t is_expired;
	const char *changed;
	const char *valid_until;
	int64_t lifetime_days;
	int64_t attempts;
	int64_t requires_tls;
};

/* One right of one grantee on one thing. */
struct db_privilege {
	const char *grantee;
	const char *host;
	const char *privilege;
	const char *object_type;
	const char *object;
	int64_t can_grant;
	const char *via;
	int64_t is_public;
	int64_t is_superuser;
};

/* One setting in force. */
struct db_setting {
	const char *name;
	const char *value;
	const char *origin;
	const char *path;
	int64_t line;
	int64_t needs_restart;
};

/* One way in from elsewhere, or from here. */
struct db_remote_host {
	const char *source;
	int64_t position;
	const char *user;
	const char *host;
	const char *database;
	const char *method;
	int64_t is_remote;
	int64_t is_any;
	int64_t requires_tls;
	const char *refused;
	const char *map;
	const char *options;
	const char *path;
	int64_t line;
};

/* One kind of record that the server can keep. */
struct db_audit {
	const char *kind;
	const char *name;
	int64_t is_on;
	const char *value;
	const char *destination;
};

/* One connection at this moment. */
struct db_session {
	const char *id;
	const char *user;
	const char *client;
	int64_t is_remote;
	const char *database;
	const char *program;
	int64_t has_tls;
	const char *protocol;
	const char *started;
};

/* How many of one type there are. */
struct db_object {
	const char *database;
	const char *schema;
	const char *type;
	int64_t n;
};

/* One extension, plugin or feature. */
struct db_module {
	const char *kind;
	const char *database;
	const char *name;
	const char *version;
	int64_t is_on;
	int64_t is_dangerous;
};

/* One routine that runs with another's rights, or that everybody may run. */
struct db_routine {
	const char *database;
	const char *schema;
	const char *name;
	const char *owner;
	int64_t is_definer;
	int64_t is_owner_superuser;
	int64_t has_search_path;
	int64_t is_public;
	const char *language;
};

/* One backup, or one thing that makes backups possible. */
struct db_backup {
	const char *kind;
	const char *name;
	const char *engine;
	const char *format;
	const char *version;
	const char *compression;
	const char *finished;
	double age_hours;
	int64_t bytes;
	int64_t is_on;
	int64_t is_whole;
	const char *damage;
	int64_t is_encrypted;
	int64_t is_on_data_volume;
	int64_t is_others_readable;
	int64_t has_routines;
	int64_t has_events;
	int64_t has_triggers;
	int64_t keep_days;
	int64_t n_failed;
};

/* How many of one type a backup holds. */
struct db_backup_object {
	const char *backup;
	const char *database;
	const char *type;
	int64_t n;
	int64_t expected;
};

/* One trial whether a backup can be restored. */
struct db_restore_test {
	const char *backup;
	const char *engine;
	const char *version;
	const char *tested;
	int64_t is_restored;
	double seconds;
	int64_t n_errors;
	const char *error;
	int64_t n_objects;
	int64_t n_expected;
	int64_t n_tables;
	int64_t n_rows;
	const char *checksum;
};

/* One follower, or one that is followed. */
struct db_standby {
	const char *role;
	const char *peer;
	const char *kind;
	const char *state;
	int64_t is_running;
	int64_t is_reading;
	int64_t is_applying;
	double lag_seconds;
	int64_t lag_bytes;
	int64_t has_tls;
	const char *error;
};

/* What is encrypted, or could be. */
struct db_encryption {
	const char *kind;
	const char *name;
	int64_t is_on;
	const char *value;
};

/* How old a server's release is. */
struct db_patch {
	const char *engine;
	const char *version;
	const char *branch;
	const char *supported_until;
	int64_t is_supported;
	const char *latest;
	int64_t is_latest;
	const char *listed;
};

extern const struct table table_db_db_instances, table_db_db_users, table_db_db_privileges,
	table_db_db_settings, table_db_db_remote_hosts, table_db_db_audit, table_db_db_sessions,
	table_db_db_objects, table_db_db_modules, table_db_db_routines, table_db_db_backups,
	table_db_db_backup_objects, table_db_db_restore_tests, table_db_db_standby,
	table_db_db_encryption, table_db_db_patches;

#endif
