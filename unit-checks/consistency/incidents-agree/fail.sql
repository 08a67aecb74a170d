INSERT INTO declarations (subject, "count", signed_by, signed_on) VALUES ('incidents', 0, '王', '2025-12-01');
INSERT INTO incidents (id, number, discovered_at) VALUES ('a', 'a', '2025-06-01 09:00');
