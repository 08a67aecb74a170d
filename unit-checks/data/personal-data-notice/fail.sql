INSERT INTO data_items (id, name, is_personal) VALUES ('病案', '病案', 1);
