INSERT INTO systems (id, name, class, "database") VALUES ('HIS', 'HIS', 'business', 'Oracle 11g');
