INSERT INTO data_items (id, name, is_personal, notice) VALUES ('病案', '病案', 1, '隐私政策'), ('药品', '药品', 0, NULL);
