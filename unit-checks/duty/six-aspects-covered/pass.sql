INSERT INTO campaigns (id, name, class) VALUES ('自查', '自查', 'self_inspection');
INSERT INTO documents (title, class, is_formal) VALUES ('制度', 'rule', 1);
INSERT INTO results (target, at) VALUES ('local', '2025-12-01T00:00:00Z');
INSERT INTO drills (subject, held_on) VALUES ('a', '2025-06-01');
INSERT INTO trainings (subject, held_on) VALUES ('a', '2025-06-01');
INSERT INTO protection (system) VALUES ('HIS');
INSERT INTO crypto_items (name) VALUES ('签名');
