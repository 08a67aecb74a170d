INSERT INTO suppliers (id, name, gets_data) VALUES ('甲', '甲', 'external');
