INSERT INTO data_items (id, name, class, keeper, system) VALUES ('病案', '病案', 'important', '周', 'EMR');
