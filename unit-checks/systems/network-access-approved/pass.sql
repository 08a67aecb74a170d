INSERT INTO systems (id, name, class, exposure, access_approved_on) VALUES ('门户', '门户', 'site', 'internet', '2020-05-01'), ('HIS', 'HIS', 'business', 'intranet', NULL);
