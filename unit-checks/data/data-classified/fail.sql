INSERT INTO data_items (id, name, class, keeper) VALUES ('病案', '病案', 'important', '周');
