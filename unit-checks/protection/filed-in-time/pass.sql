INSERT INTO systems (id, name, went_live_on) VALUES ('HIS', 'HIS', '2020-01-01'), ('新', '新', '2026-01-01'), ('老', '老', '2015-01-01');
INSERT INTO protection (system, grade, filed_on, filing_number) VALUES ('HIS', 'S2A2G2', '2020-01-20', '12345678901'), ('新', 'S2A2G2', NULL, NULL), ('老', 'S2A2G2', '2018-01-01', '12345678901');
