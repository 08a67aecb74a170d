INSERT INTO suppliers (id, name, class) VALUES ('甲', '甲', 'maintenance');
