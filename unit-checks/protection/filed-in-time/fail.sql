INSERT INTO systems (id, name, went_live_on) VALUES ('HIS', 'HIS', '2020-01-01');
INSERT INTO protection (system, grade, filed_on) VALUES ('HIS', 'S2A2G2', '2020-01-20');
