INSERT INTO systems (id, name, class, status) VALUES ('HIS', 'HIS', 'business', 'running');
INSERT INTO protection (system, grade) VALUES ('OA', 'S2A2G2');
