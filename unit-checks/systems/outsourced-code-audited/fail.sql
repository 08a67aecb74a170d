INSERT INTO systems (id, name, is_outsourced) VALUES ('HIS', 'HIS', 1);
