INSERT INTO assets (id, name, class, place) VALUES ('L1', '大屏', 'display', '门口');
