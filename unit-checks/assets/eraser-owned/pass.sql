INSERT INTO assets (number, name, class) VALUES ('E1', '消磁机', 'eraser');
