INSERT INTO systems (id, name, class, exposure, personal_records) VALUES ('HIS', 'HIS', 'business', 'intranet', 500000);
INSERT INTO protection (system, grade) VALUES ('HIS', 'S1A1G1');
