-- Targets that were to be inspected and could not be looked at, and why: one row a target and
-- moment. Of those that could be, `inspection` tells. `reason` is kept for a reader of any language.
CREATE TABLE attempt (
	unit TEXT NOT NULL,
	target TEXT NOT NULL,
	at BIGINT NOT NULL,
	profile TEXT NOT NULL,
	reason TEXT NOT NULL,
	PRIMARY KEY (unit, target, at)
);
