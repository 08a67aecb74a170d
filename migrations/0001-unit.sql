-- The unit's database. Every table is keyed by unit first, so that many units can share
-- one server and a fleet of them can be spread.

CREATE TABLE setting (
	unit TEXT NOT NULL,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (unit, name)
);

-- What people entered: one row a record, its fields as a JSON object by name.
CREATE TABLE record (
	unit TEXT NOT NULL,
	kind TEXT NOT NULL,
	id TEXT NOT NULL,
	body TEXT NOT NULL,
	changed_at BIGINT NOT NULL,
	changed_by TEXT NOT NULL,
	PRIMARY KEY (unit, kind, id)
);

-- Every change, append-only; `hash` is over the row and the hash before it.
CREATE TABLE journal (
	unit TEXT NOT NULL,
	number BIGINT NOT NULL,
	at BIGINT NOT NULL,
	who TEXT NOT NULL,
	action TEXT NOT NULL,
	kind TEXT NOT NULL,
	id TEXT NOT NULL,
	before TEXT,
	after TEXT,
	hash TEXT NOT NULL,
	PRIMARY KEY (unit, number)
);
CREATE INDEX journal_of_record ON journal (unit, kind, id, number);

-- Bytes by their SHA-256: files attached as evidence, rows of inspected tables.
CREATE TABLE content (
	unit TEXT NOT NULL,
	hash TEXT NOT NULL,
	bytes BYTEA NOT NULL,
	PRIMARY KEY (unit, hash)
);

-- What inspections saw: one row a target and moment.
CREATE TABLE inspection (
	unit TEXT NOT NULL,
	target TEXT NOT NULL,
	at BIGINT NOT NULL,
	profile TEXT NOT NULL,
	is_latest INTEGER NOT NULL,
	PRIMARY KEY (unit, target, at)
);

-- The tables it saw, their rows by content (zstd-compressed JSON arrays, one a line).
CREATE TABLE inspected (
	unit TEXT NOT NULL,
	target TEXT NOT NULL,
	at BIGINT NOT NULL,
	name TEXT NOT NULL,
	status TEXT NOT NULL,
	detail TEXT NOT NULL,
	columns TEXT NOT NULL,
	hash TEXT NOT NULL,
	PRIMARY KEY (unit, target, at, name)
);

CREATE TABLE result (
	unit TEXT NOT NULL,
	target TEXT NOT NULL,
	at BIGINT NOT NULL,
	check_id TEXT NOT NULL,
	state TEXT NOT NULL,
	severity TEXT NOT NULL,
	reason TEXT,
	n_findings BIGINT NOT NULL,
	PRIMARY KEY (unit, target, at, check_id)
);

-- `key_text` tells one problem from another over time; `body` is the row as a JSON object.
CREATE TABLE finding (
	unit TEXT NOT NULL,
	target TEXT NOT NULL,
	at BIGINT NOT NULL,
	check_id TEXT NOT NULL,
	number BIGINT NOT NULL,
	key_text TEXT NOT NULL,
	body TEXT NOT NULL,
	is_waived INTEGER NOT NULL,
	PRIMARY KEY (unit, target, at, check_id, number)
);
