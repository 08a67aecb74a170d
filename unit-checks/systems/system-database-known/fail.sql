INSERT INTO systems (id, name, class) VALUES ('HIS', 'HIS', 'business');
