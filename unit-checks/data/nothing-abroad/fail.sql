INSERT INTO data_items (id, name, place) VALUES ('病案', '病案', 'abroad');
