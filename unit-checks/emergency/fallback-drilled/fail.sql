INSERT INTO systems (id, name, is_continuous) VALUES ('HIS', 'HIS', 1);
INSERT INTO drills (subject, held_on, class, result, back_entry) VALUES ('手工收费', '2025-06-01', 'manual_fallback', 'good', 'not_done');
