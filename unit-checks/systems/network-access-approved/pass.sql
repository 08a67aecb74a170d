INSERT INTO systems (id, name, exposure, access_approved_on) VALUES ('门户', '门户', 'internet', '2020-05-01'), ('HIS', 'HIS', 'intranet', NULL);
