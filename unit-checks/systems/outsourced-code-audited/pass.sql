INSERT INTO systems (id, name, is_outsourced, code_audited_on) VALUES ('HIS', 'HIS', 1, '2020-05-01'), ('OA', 'OA', 0, NULL);
