INSERT INTO systems (id, name, class, exposure, personal_records) VALUES ('HIS', 'HIS', 'business', 'intranet', 500000), ('排队', '排队', 'business', 'intranet', 0);
INSERT INTO protection (system, grade) VALUES ('HIS', 'S3A3G3'), ('排队', 'S1A1G1');
