INSERT INTO assets (number, name, class, status) VALUES ('E1', '消磁机', 'eraser', 'retired');
